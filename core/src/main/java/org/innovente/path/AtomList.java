package org.innovente.path;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.innovente.module.TrainingModule;

/** What the atoms of a catalogue mean: first its modules, which take no memory here, then whatever its rules name. */
final class AtomList extends AbstractList<Atom> {
    private final List<TrainingModule> modules;
    private final List<Atom> others = new ArrayList<>();

    AtomList(List<TrainingModule> modules) {
        this.modules = modules;
    }

    /** Appends an atom that is not a module of the catalogue. */
    @Override
    public boolean add(Atom atom) {
        return others.add(atom);
    }

    @Override
    public Atom get(int atom) {
        return atom < modules.size() ? new Atom.Module(modules.get(atom).id()) : others.get(atom - modules.size());
    }

    @Override
    public int size() {
        return modules.size() + others.size();
    }
}
