package org.innovente.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Adjacency;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Expressions;
import org.innovente.internal.andor.Program;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.Nullable;

/** A catalogue in compiled form, with what the numbers of its atoms mean. */
final class Compiled {
    private static final int[] NONE = {};

    final Catalogue catalogue;
    final List<TrainingModule> modules;
    final List<Atom> atoms;
    final Expressions pool;
    final Program program;
    final Adjacency adjacency;
    final Subjects subjects;
    final CompetencySupply supply;
    final GradeOrder grades;
    /** The atoms that are not modules, without which a learner's standing is found in no time. */
    final int[] facts;

    /** The kinds of papers that are asked for, and what is asked for as such: blocks, diplomas, credentials. */
    final Set<String> papers = new HashSet<>();

    /** The selectors of rules; those of questions are left out. */
    final List<GraphCompiler.Selecting> selecting;

    private volatile @Nullable MentionIndex mentions;

    final int[] graded;
    /** The atoms of rules over marks. */
    final int[] marks;

    final int[] retakes;
    /** The atoms that can be derived by themselves. */
    final long[] derived;
    /** Pairs of modules that cannot both count. */
    final int[][] exclusions;

    final boolean needsClosure;

    /** The outcomes of diplomas that rules refer to, by their atoms. */
    final Map<Integer, ReferenceTargets.Target> outcomes;

    final ReferenceTargets targets;
    private final Equivalents equivalents;
    private final ModuleNumbers numbers;
    private final Map<Atom.Level, Integer> levels;
    private final Map<Integer, GraphCompiler.Strict> strict;
    private final long[] retakesAbsent;
    private final int[] rules;
    private final int[] together;
    private final int[] clauseStart;
    private final int[] clauses;

    Compiled(Catalogue catalogue, GraphCompiler compiler) {
        this.catalogue = catalogue;
        numbers = compiler.numbers;
        levels = compiler.levels;
        strict = compiler.strict;
        modules = compiler.modules;
        atoms = compiler.atoms;
        pool = compiler.pool;
        program = compiler.program();
        adjacency = Adjacency.of(program);
        subjects = compiler.subjects;
        supply = compiler.supply;
        outcomes = compiler.outcomes;
        targets = compiler.targets;
        equivalents = compiler.equivalents;
        grades = new GradeOrder(catalogue);
        rules = compiler.rules();
        int[] sameTerm = compiler.together();
        together = Arrays.stream(sameTerm).allMatch(rule -> rule == Expressions.TRUE) ? NONE : sameTerm;
        clauseStart = compiler.clauseStarts();
        clauses = compiler.clauses();
        derived = Bits.of(atoms.size());
        List<Integer> factAtoms = new ArrayList<>();
        List<Integer> gradedAtoms = new ArrayList<>();
        List<Integer> retakeAtoms = new ArrayList<>();
        List<Integer> markAtoms = new ArrayList<>();
        boolean closure = false;
        for (int atom = modules.size(); atom < atoms.size(); atom++) {
            int place = program.placeOf(atom);
            Atom what = atoms.get(atom);
            if (program.isFact(place)) {
                factAtoms.add(atom);
                if (what instanceof Atom.Paper paper) {
                    papers.add(paper.asked().kind().value());
                } else if (what instanceof Atom.Acquired acquired) {
                    papers.add(acquired.asked().target());
                }
                closure |= what instanceof Atom.Unmet || what instanceof Atom.Chosen;
            } else if (!program.isChoice(place)) {
                Bits.add(derived, place);
            }
            if (what instanceof Atom.Graded) {
                gradedAtoms.add(atom);
            } else if (what instanceof Atom.Retake) {
                retakeAtoms.add(atom);
            } else if (what instanceof Atom.OnMarks) {
                markAtoms.add(atom);
            }
        }
        needsClosure = closure;
        retakesAbsent = Bits.of(atoms.size());
        retakeAtoms.forEach(atom -> Bits.add(retakesAbsent, program.placeOf(atom)));
        // Questions only read the pool, which makes them safe from several threads.
        pool.trim();
        facts = ints(factAtoms);
        graded = ints(gradedAtoms);
        selecting = compiler.selecting.stream().filter(each -> each.atom() >= 0).toList();
        marks = ints(markAtoms);
        retakes = ints(retakeAtoms);
        List<int[]> pairs = new ArrayList<>();
        for (int module = 0; module < modules.size(); module++) {
            for (ModuleId other : modules.get(module).excludes()) {
                OptionalInt found = module(other);
                if (found.isPresent() && found.getAsInt() != module) {
                    pairs.add(new int[] {module, found.getAsInt()});
                }
            }
        }
        exclusions = pairs.toArray(int[][]::new);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    OptionalInt module(ModuleId id) {
        int found = numbers.of(id);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Returns what depends on names and on what is watched, worked out when it is first asked for. */
    MentionIndex mentions() {
        MentionIndex found = mentions;
        if (found == null) {
            found = new MentionIndex(this);
            mentions = found;
        }
        return found;
    }

    /** Returns an index of what selectors match, for one thread. */
    SelectorIndex selectors() {
        return new SelectorIndex(numbers, subjects);
    }

    /** Returns a module with those that pass for it. */
    int[] ways(int module) {
        return equivalents.of(module);
    }

    /** Returns what is derived by itself for a learner: all but the grades that this one missed. */
    long[] derivedFor(long[] absent) {
        long[] found = derived.clone();
        for (int i = 0; i < found.length; i++) {
            found[i] &= ~absent[i];
        }
        return found;
    }

    /** Returns the condition that an atom holds. */
    int node(int atom) {
        return pool.atom(atom);
    }

    /** Returns the atoms of modules that are taken again, which is for learners who missed a grade. */
    long[] retakesAbsent() {
        return retakesAbsent.clone();
    }

    /** Returns the condition of an atom. */
    int rule(int atom) {
        return rules[atom];
    }

    /** Returns the condition of an atom on what is held or taken in the same term. */
    int together(int atom) {
        return together.length == 0 ? Expressions.TRUE : together[atom];
    }

    /** Returns the conditions that are all asked of a module, as stated, where there are several. */
    int[] clauses(int module) {
        return Arrays.copyOfRange(clauses, clauseStart[module], clauseStart[module + 1]);
    }

    /** Returns the atom of a competency at a level, if anything supplies or asks for it. */
    OptionalInt level(CompetencyKey key, int level) {
        Integer atom = levels.get(new Atom.Level(key, level, supply.levelName(key, level)));
        return atom == null ? OptionalInt.empty() : OptionalInt.of(atom);
    }

    /** Returns the modules that one must be taken in the same term with, as far as it names them. */
    int[] strictPartners(int atom) {
        GraphCompiler.Strict own = strict.get(atom);
        return own == null ? NONE : own.partners();
    }

    /** Returns whether the condition on the same term of a module can be met in several ways. */
    boolean strictHasChoice(int atom) {
        GraphCompiler.Strict own = strict.get(atom);
        return own != null && own.choice();
    }

    ModuleId idOf(int module) {
        return modules.get(module).id();
    }

    boolean isModule(int atom) {
        return atom < modules.size();
    }
}
