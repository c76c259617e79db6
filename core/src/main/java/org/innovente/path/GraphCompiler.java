package org.innovente.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Expressions;
import org.innovente.internal.andor.IntList;
import org.innovente.internal.andor.Program;
import org.innovente.internal.andor.Program.AtomKind;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Condition;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;

/** Numbers everything a catalogue says about prerequisites and compiles it, each named thing once. */
final class GraphCompiler {
    final Expressions pool = new Expressions();
    final ModuleNumbers numbers;
    final List<TrainingModule> modules;
    final AtomList atoms;
    final Map<Atom.Level, Integer> levels = new HashMap<>();
    final Map<Integer, Strict> strict = new HashMap<>();
    final Equivalents equivalents;
    final CompetencySupply supply;
    final Subjects subjects;
    final SelectorIndex selectors;
    final ReferenceTargets targets;
    /** The outcomes of diplomas that rules refer to, by their atoms. */
    final Map<Integer, ReferenceTargets.Target> outcomes = new LinkedHashMap<>();

    private final Map<Object, Integer> others = new HashMap<>();
    /** The kinds of the atoms after the modules, which are choices. */
    private final List<AtomKind> kinds = new ArrayList<>();

    private final IntList rules;
    private final IntList together;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final RuleCompiler compiler;

    private final IntList clauseStart;
    private final IntList clauses = new IntList();

    /** The modules that a condition on the same term names, and whether it leaves a choice among them. */
    record Strict(int[] partners, boolean choice) {}

    /** A selector, and the atom whose rule has it; a negative number in a question. */
    record Selecting(Selector selector, int atom) {}

    /** What rules select modules by. */
    final List<Selecting> selecting = new ArrayList<>();

    private int compiling;

    private record Pending(int atom, Requirement rule, String owner, String pointer) {}

    /** What makes two graded conditions the same. */
    private record GradeKey(ModuleId module, String grade, Optional<GradeScaleId> scale) {}

    private record RetakeKey(ModuleId module) {}

    GraphCompiler(Catalogue catalogue) {
        numbers = ModuleNumbers.of(catalogue.modules());
        modules = numbers.modules();
        atoms = new AtomList(modules);
        rules = new IntList(modules.size() + 16);
        together = new IntList(modules.size() + 16);
        clauseStart = new IntList(modules.size() + 1);
        for (int module = 0; module < modules.size(); module++) {
            rules.add(Expressions.TRUE);
            together.add(Expressions.TRUE);
        }
        equivalents = new Equivalents(numbers);
        targets = new ReferenceTargets(catalogue);
        subjects = new Subjects(catalogue);
        selectors = new SelectorIndex(numbers, subjects);
        supply = new CompetencySupply(catalogue, modules);
        compiler = new RuleCompiler(this);
        for (int module = 0; module < modules.size(); module++) {
            compile(module);
        }
        clauseStart.add(clauses.size());
        supply.granted().forEach(key -> level(key, 0));
        finish();
    }

    /** Remembers a selector of the rule that is being compiled. */
    void selects(Selector selector) {
        selecting.add(new Selecting(selector, compiling));
    }

    private void compile(int module) {
        compiling = module;
        TrainingModule own = modules.get(module);
        String owner = own.id().value();
        clauseStart.add(clauses.size());
        if (own.prerequisite().isPresent()) {
            Prerequisite stated = own.prerequisite().get();
            if (stated.requirement().isPresent()) {
                rules.set(module, compiler.compile(stated.requirement().get(), owner, "/prerequisite"));
                clauses.addAll(compiler.clauses());
            } else if (!stated.prose().isEmpty()) {
                rules.set(
                        module,
                        fact(new Atom.Fact(new ConditionRef(
                                ConditionRef.Kind.PROSE,
                                owner,
                                "/prerequisite",
                                stated.prose().texts().values().iterator().next()))));
            }
        }
        int before = own.corequisite().isPresent()
                ? compiler.compile(own.corequisite().get(), owner, "/corequisite")
                : Expressions.TRUE;
        int same = own.strictCorequisite().isPresent()
                ? compiler.compile(own.strictCorequisite().get(), owner, "/strict-corequisite")
                : Expressions.TRUE;
        together.set(module, pool.all(before, same));
        if (same != Expressions.TRUE) {
            strict.put(module, new Strict(modulesIn(same), hasChoice(same)));
        }
    }

    private int[] modulesIn(int condition) {
        IntList found = new IntList();
        IntList walk = new IntList();
        walk.add(condition);
        while (!walk.isEmpty()) {
            int node = walk.pop();
            if (pool.kind(node) == Expressions.Kind.ATOM && pool.value(node) < modules.size()) {
                found.add(pool.value(node));
            }
            for (int i = 0; i < pool.childCount(node); i++) {
                walk.add(pool.child(node, i));
            }
        }
        return found.toArray();
    }

    private boolean hasChoice(int condition) {
        Expressions.Kind kind = pool.kind(condition);
        boolean choice = kind != Expressions.Kind.ATOM && kind != Expressions.Kind.ALL;
        for (int i = 0; kind == Expressions.Kind.ALL && i < pool.childCount(condition); i++) {
            choice |= pool.kind(pool.child(condition, i)) != Expressions.Kind.ATOM;
        }
        return choice;
    }

    /** Compiles a question that is not in the catalogue; what it names for the first time is added. */
    int compile(Requirement rule, String owner, String pointer) {
        compiling = -1;
        int condition = compiler.compile(rule, owner, pointer);
        finish();
        return condition;
    }

    private void finish() {
        while (!pending.isEmpty()) {
            Pending next = pending.poll();
            compiling = next.atom();
            rules.set(next.atom(), compiler.compile(next.rule(), next.owner(), next.pointer()));
        }
    }

    Program program() {
        AtomKind[] all = new AtomKind[atoms.size()];
        Arrays.fill(all, 0, modules.size(), AtomKind.CHOICE);
        for (int atom = modules.size(); atom < all.length; atom++) {
            all[atom] = kinds.get(atom - modules.size());
        }
        return Program.compile(all, rules.toArray(), together.toArray(), pool);
    }

    /** Returns the conditions that are all asked of modules, as stated: those of one module stand together. */
    int[] clauses() {
        return clauses.toArray();
    }

    /** Returns where the clauses of each module begin, and where the last ones end. */
    int[] clauseStarts() {
        return clauseStart.toArray();
    }

    int[] together() {
        return together.toArray();
    }

    int[] rules() {
        return rules.toArray();
    }

    private int add(Atom atom, AtomKind kind, int rule) {
        atoms.add(atom);
        kinds.add(kind);
        rules.add(rule);
        together.add(Expressions.TRUE);
        return atoms.size() - 1;
    }

    OptionalInt module(ModuleId id) {
        int found = numbers.of(id);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Returns the condition that a fact holds. */
    int fact(Atom fact) {
        Integer known = others.get(fact);
        if (known == null) {
            known = add(fact, AtomKind.FACT, Expressions.FALSE);
            others.put(fact, known);
        }
        return pool.atom(known);
    }

    int unmet(ConditionRef ref, int condition) {
        Integer watch = others.get(condition);
        if (watch == null) {
            watch = add(new Atom.Named(ref.text()), AtomKind.DERIVED, condition);
            others.put(condition, watch);
        }
        return fact(new Atom.Unmet(ref, watch));
    }

    int chosen(Condition condition, boolean wanted, ConditionRef ref) {
        List<Integer> probes = new ArrayList<>();
        List<Condition> walk = new ArrayList<>(List.of(condition));
        while (!walk.isEmpty()) {
            Condition next = walk.remove(walk.size() - 1);
            if (next instanceof AllConditions all) {
                walk.addAll(all.children());
            } else if (next instanceof AnyCondition any) {
                walk.addAll(any.children());
            } else if (next instanceof NotCondition not) {
                walk.add(not.child());
            } else if (next instanceof RequirementHolds holds) {
                probes.add(probe(holds.requirement(), ref));
            }
        }
        return fact(new Atom.Chosen(ref, condition, wanted, List.copyOf(probes)));
    }

    private int probe(Requirement asked, ConditionRef ref) {
        Integer known = others.get(asked);
        if (known == null) {
            known = add(new Atom.Named(ref.text()), AtomKind.DERIVED, Expressions.FALSE);
            others.put(asked, known);
            pending.add(new Pending(known, asked, ref.owner(), ref.pointer() + "/if/holds"));
        }
        return known;
    }

    /**
     * Returns the condition that a module or an equivalent is passed with a grade: passed as it should be, or, where the learner passed
     * it with less, taken again. One retake serves every grade that is asked.
     */
    int graded(int[] ways, String grade, Optional<GradeScaleId> scale) {
        IntList nodes = new IntList(2 * ways.length);
        for (int way : ways) {
            ModuleId id = modules.get(way).id();
            GradeKey key = new GradeKey(id, grade, scale);
            Integer known = others.get(key);
            if (known == null) {
                Integer retake = others.get(new RetakeKey(id));
                if (retake == null) {
                    retake = add(new Atom.Retake(id, way), AtomKind.CHOICE, pool.atom(way));
                    others.put(new RetakeKey(id), retake);
                }
                known = add(new Atom.Graded(id, retake, grade, scale), AtomKind.DERIVED, pool.atom(way));
                others.put(key, known);
            }
            nodes.add(pool.atom(known));
            nodes.add(pool.atom(((Atom.Graded) atoms.get(known)).retake()));
        }
        return pool.any(nodes.toArray());
    }

    /** Returns the atom of a competency at a level, with those of the higher levels and of what is exactly the same. */
    int level(CompetencyKey key, int level) {
        Integer known = levels.get(new Atom.Level(key, level, nameOf(key, level)));
        if (known != null) {
            return known;
        }
        Deque<Atom.Level> open = new ArrayDeque<>();
        int first = levelAtom(key, level, open);
        while (!open.isEmpty()) {
            Atom.Level next = open.poll();
            rules.set(levelAtom(next.competency(), next.level(), open), supplyOf(next, open));
        }
        return first;
    }

    private int levelAtom(CompetencyKey key, int level, Deque<Atom.Level> open) {
        Atom.Level atom = new Atom.Level(key, level, nameOf(key, level));
        Integer known = levels.get(atom);
        if (known == null) {
            known = add(atom, AtomKind.DERIVED, Expressions.FALSE);
            levels.put(atom, known);
            open.add(atom);
        }
        return known;
    }

    private String nameOf(CompetencyKey key, int level) {
        return supply.levelName(key, level);
    }

    private int supplyOf(Atom.Level wanted, Deque<Atom.Level> open) {
        CompetencyKey key = wanted.competency();
        IntList ways = new IntList();
        for (CompetencySupply.Grant grant : supply.grants(key)) {
            int module = pool.atom(grant.module());
            if (grant.level() == wanted.level() || grant.level() == CompetencySupply.UNSTATED && wanted.level() == 0) {
                ways.add(module);
            } else if (grant.level() == CompetencySupply.UNSTATED && supply.isOrdered(key)) {
                // A module that does not say at which level it leads to the competency: whether it suffices is
                // undecided.
                ways.add(pool.all(
                        module,
                        fact(new Atom.Fact(new ConditionRef(
                                ConditionRef.Kind.UNKNOWN_MEASURE,
                                modules.get(grant.module()).id().value(),
                                "/outcomes",
                                "level of " + key.competency())))));
            }
        }
        if (!supply.isOrdered(key) && wanted.level() > 0) {
            // Without a scale nobody knows whether another level is as high.
            ways.add(pool.all(
                    pool.atom(levelAtom(key, 0, open)),
                    fact(new Atom.Fact(new ConditionRef(
                            ConditionRef.Kind.UNKNOWN_MEASURE,
                            key.framework().value(),
                            "/competencies",
                            "scale of " + key.competency())))));
        }
        int last = supply.isOrdered(key) ? wanted.level() + 1 : wanted.level() == 0 ? supply.places(key) - 1 : 0;
        for (int higher = wanted.level() + 1; higher <= last && higher < supply.places(key); higher++) {
            ways.add(pool.atom(levelAtom(key, higher, open)));
        }
        for (Map.Entry<CompetencyKey, Integer> same : supply.sameAt(key, wanted.level())) {
            ways.add(pool.atom(levelAtom(same.getKey(), same.getValue(), open)));
        }
        return pool.any(ways.toArray());
    }

    /**
     * Returns the condition that what a reference names is met: acquired as such, or by its own rule, that of a diploma's outcome, a
     * block, or another node by its id.
     */
    int reference(Reference value, ConditionRef dangling) {
        int acquired = fact(new Atom.Acquired(
                Reference.builder().target(value.target()).kind(value.kind()).build()));
        ReferenceTargets.Target found = targets.of(value);
        if (found.rule().isEmpty()) {
            ConditionRef.Kind kind = found.undecided() ? ConditionRef.Kind.UNDECIDED : ConditionRef.Kind.DANGLING;
            return pool.any(
                    acquired,
                    fact(new Atom.Fact(new ConditionRef(kind, dangling.owner(), dangling.pointer(), dangling.text()))));
        }
        String key = "reference " + found.key();
        Integer known = others.get(key);
        if (known == null) {
            known = add(new Atom.Named(value.target()), AtomKind.DERIVED, Expressions.FALSE);
            others.put(key, known);
            if (found.outcome().isPresent()) {
                outcomes.put(known, found);
            }
            pending.add(new Pending(known, found.rule().get(), found.owner(), found.pointer()));
        }
        return pool.any(acquired, pool.atom(known));
    }
}
