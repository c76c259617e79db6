package org.innovente.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Cone;
import org.innovente.internal.andor.Forced;
import org.innovente.internal.andor.Propagation;
import org.innovente.internal.andor.Sweep;
import org.innovente.internal.andor.Terms;
import org.innovente.requirement.Requirement;

/**
 * The prerequisites of a catalogue, compiled once: what needs what, what a learner can reach, and how to reach it most cheaply.
 *
 * <p>What can be taken is the least fixpoint of an AND/OR graph: cycles are allowed where an alternative exists, and no cycle
 * supports itself. References that lead nowhere are never met; papers are met only where the learner brings them; what nobody can
 * decide makes answers undetermined, never wrong. Immutable and thread-safe; flat int arrays, no object an edge.
 */
public final class PrerequisiteGraph {
    /** For how many alternatives of a path the price is asked where the question names no other number. */
    public static final int MOST_ALTERNATIVES = 256;

    private static final int REMEMBERED = 64;

    private final Compiled graph;
    private final Map<Requirement, Goal> goals = new LinkedHashMap<>();

    private record Goal(Compiled graph, int condition) {}

    private PrerequisiteGraph(Compiled graph) {
        this.graph = graph;
    }

    /** Returns the graph of a catalogue; of modules with the same id the first counts. O(size of all rules). */
    public static PrerequisiteGraph of(Catalogue catalogue) {
        return new PrerequisiteGraph(new Compiled(catalogue, new GraphCompiler(catalogue)));
    }

    /** Returns the catalogue. */
    public Catalogue catalogue() {
        return graph.catalogue;
    }

    /** Returns the modules in the order of the catalogue. */
    public List<ModuleId> modules() {
        return graph.modules.stream().map(module -> module.id()).toList();
    }

    Compiled compiled() {
        return graph;
    }

    /** Returns the bytes of the rules of all modules, and of what is read to evaluate them. */
    public long ruleBytes() {
        return graph.program.bytes();
    }

    /** Returns the bytes of the edges between modules and other conditions, in both directions. */
    public long edgeBytes() {
        return graph.adjacency.bytes();
    }

    /** Returns how many edges there are: one from each rule to each different thing that it mentions. */
    public int edges() {
        return graph.adjacency.edges();
    }

    private int atom(ModuleId id) {
        return graph.module(id)
                .orElseThrow(() -> new NoSuchElementException(
                        "No module '" + id + "' in catalogue '" + graph.catalogue.id() + "'"));
    }

    private int place(ModuleId id) {
        return graph.program.placeOf(atom(id));
    }

    private ModuleSet modulesAt(int[] places) {
        return ModuleSet.at(graph, places, -1);
    }

    /** Returns the modules that a learner can reach, held ones included: one pass over the rules. */
    public ModuleSet derivable(LearnerState state) {
        Standing standing = new StandingBuilder(graph, state).build();
        return ModuleSet.at(graph, derive(standing.held(), standing.absent()));
    }

    private long[] derive(long[] held, long[] absent) {
        long[] reached = held.clone();
        if (Bits.count(absent) == 0) {
            new Sweep(graph.program).derive(reached, null);
            return reached;
        }
        long[] allowed = Bits.full(graph.program.size());
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] &= ~absent[i];
        }
        new Sweep(graph.program).derive(reached, allowed);
        return reached;
    }

    /** Returns the modules that a learner may take now and does not hold: everything they ask for before is met. */
    public ModuleSet eligible(LearnerState state) {
        Standing standing = new StandingBuilder(graph, state).build();
        return ModuleSet.at(graph, eligible(standing.stands(), standing.absent()));
    }

    /** One round of the fixpoint: what is ready, less what needs something in the same term that is not there. */
    private long[] eligible(long[] held, long[] absent) {
        Sweep sweep = new Sweep(graph.program);
        long[] now = held.clone();
        sweep.derive(now, graph.derivedFor(absent));
        long[] ready = Bits.of(graph.program.size());
        for (int atom = 0; atom < graph.modules.size(); atom++) {
            int place = graph.program.placeOf(atom);
            if (!Bits.has(held, place) && !Bits.has(absent, place) && sweep.holds(place, now)) {
                Bits.add(ready, place);
            }
        }
        boolean shrank = true;
        while (shrank) {
            shrank = false;
            long[] trial = now.clone();
            for (int i = 0; i < trial.length; i++) {
                trial[i] |= ready[i];
            }
            sweep.derive(trial, graph.derivedFor(absent));
            for (int place : Bits.toArray(ready)) {
                if (!sweep.holdsTogether(place, trial)) {
                    Bits.remove(ready, place);
                    shrank = true;
                }
            }
        }
        return ready;
    }

    /**
     * Returns whether a learner may take a module, with the reasons and the smallest ways to open it.
     *
     * @throws NoSuchElementException if the catalogue has no such module
     */
    public Eligibility eligibility(LearnerState state, ModuleId module) {
        return new EligibilityFinder(graph, state).of(atom(module));
    }

    /**
     * Returns the prerequisites of a module, transitively and without itself, in the order of the catalogue. All alternatives cost
     * O(cone); forced ones one fixpoint a module that some way uses.
     *
     * @throws NoSuchElementException if the catalogue has no such module
     */
    public ModuleSet prerequisites(ModuleId module, Closure closure) {
        int own = atom(module);
        if (closure == Closure.ALL_ALTERNATIVES) {
            return ModuleSet.at(graph, graph.adjacency.ancestors(graph.program.placeOf(own)), own);
        }
        Cone cone = open(graph.node(own));
        int[] forced = Forced.of(cone);
        int[] places = Arrays.stream(forced).map(cone::atomOf).toArray();
        return ModuleSet.at(graph, places, own);
    }

    /** The cone of a condition for somebody who has every paper, and gets every doubt decided in favour. */
    private Cone open(int... conditions) {
        return Cone.of(graph.program, graph.pool, everyPaper(), graph.retakesAbsent(), conditions);
    }

    private long[] everyPaper() {
        Standing nobody = new StandingBuilder(graph, LearnerState.nobody()).build();
        long[] best = nobody.atBest();
        for (int atom : graph.facts) {
            if (graph.atoms.get(atom) instanceof Atom.Paper) {
                Bits.add(best, graph.program.placeOf(atom));
            }
        }
        return best;
    }

    /**
     * Returns what a module opens, and what it would open for a learner who passed it.
     *
     * @throws NoSuchElementException if the catalogue has no such module
     */
    public Unlocks unlocks(LearnerState state, ModuleId module) {
        int place = place(module);
        Set<ModuleId> direct = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(place));
        Set<Integer> passed = new TreeSet<>();
        for (int i = 0; i < open.size(); i++) {
            for (int user : graph.adjacency.users(open.get(i))) {
                int atom = graph.program.given(user);
                if (graph.isModule(atom)) {
                    direct.add(graph.idOf(atom));
                } else if (passed.add(user)) {
                    open.add(user);
                }
            }
        }
        ModuleSet all = modulesAt(graph.adjacency.descendants(place));
        Standing standing = new StandingBuilder(graph, state).build();
        long[] more = standing.held().clone();
        Bits.add(more, place);
        long[] nowMore = standing.stands().clone();
        Bits.add(nowMore, place);
        return new Unlocks(
                all.stream().filter(direct::contains).toList(),
                all.stream().filter(id -> !direct.contains(id)).toList(),
                gained(eligible(standing.stands(), standing.absent()), eligible(nowMore, standing.absent()), place),
                gained(derive(standing.held(), standing.absent()), derive(more, standing.absent()), place));
    }

    private List<ModuleId> gained(long[] before, long[] after, int without) {
        long[] gained = after.clone();
        for (int i = 0; i < gained.length; i++) {
            gained[i] &= ~before[i];
        }
        Bits.remove(gained, without);
        return List.copyOf(modulesAt(Bits.toArray(gained)));
    }

    /** Returns the modules that nobody can ever take, with the smallest reason for each. */
    public List<DeadModule> dead() {
        Blockers blockers = new Blockers(graph, everyPaper(), graph.retakesAbsent());
        List<DeadModule> found = new ArrayList<>();
        for (int module = 0; module < graph.modules.size(); module++) {
            if (!blockers.derived(module)) {
                List<Blocker> reasons = new ArrayList<>(blockers.of(graph.rule(module)));
                reasons.addAll(blockers.of(graph.together(module)));
                found.add(new DeadModule(graph.idOf(module), reasons));
            }
        }
        return found;
    }

    /** Returns the groups of modules whose rules mention each other, directly or through others: information, not an error. */
    public List<List<ModuleId>> cycles() {
        List<List<ModuleId>> found = new ArrayList<>();
        for (int[] places : graph.program.cycles()) {
            List<ModuleId> modules = List.copyOf(modulesAt(places));
            if (!modules.isEmpty()) {
                found.add(modules);
            }
        }
        return found;
    }

    /** Returns the parts of rules that are met whenever the other parts are. One fixpoint a clause. */
    public List<RedundantClause> redundantClauses() {
        return new Redundancy(graph).all();
    }

    /**
     * Returns in how many terms each module can be passed at the earliest, in the order of the modules: if everything is offered in
     * every term, nobody limits the load, and every paper is there. 0 for those that nobody can ever take.
     */
    public List<Integer> levels() {
        int[] all = new int[graph.modules.size()];
        for (int module = 0; module < all.length; module++) {
            all[module] = graph.node(module);
        }
        Cone cone = open(all);
        Propagation full = new Propagation(cone);
        full.allowAllInRounds();
        Terms terms = new Terms(cone, full);
        Integer[] levels = new Integer[graph.modules.size()];
        Arrays.fill(levels, 0);
        for (int variable = 0; variable < cone.variables(); variable++) {
            int atom = graph.program.given(cone.atomOf(variable));
            if (graph.isModule(atom)) {
                levels[atom] = terms.of(variable, cone);
            }
        }
        return List.of(levels);
    }

    /** Returns a longest chain of modules each of which mentions the one before, edges inside cycles left out. */
    public List<ModuleId> longestChain() {
        return new LongestChain(graph).modules();
    }

    /** Returns what the catalogue says of prerequisites that no program can decide, and references that lead nowhere. */
    public List<ConditionRef> notes() {
        List<Integer> places = new ArrayList<>();
        for (int atom : graph.facts) {
            if (graph.atoms.get(atom) instanceof Atom.Fact) {
                places.add(graph.program.placeOf(atom));
            }
        }
        int[] found = places.stream().mapToInt(Integer::intValue).toArray();
        return new PathAnswer(graph).refs(found);
    }

    /**
     * Returns the cheapest path, proven, or what is known about it.
     *
     * @throws NoSuchElementException if the target is a module that the catalogue does not have
     */
    public PathResult path(PathQuery query) {
        Goal goal = goal(query.target());
        return new PathFinder(goal.graph(), query, goal.condition()).find();
    }

    /**
     * Returns why each module is in a path, and what each alternative that was not taken would cost; of more than
     * {@value #MOST_ALTERNATIVES} the others are counted.
     */
    public List<PathReason> why(PathResult result) {
        return why(result, MOST_ALTERNATIVES);
    }

    /**
     * Returns why each module is in a path, and what alternatives that were not taken would cost. Each price is a search of its own.
     *
     * @param alternatives for how many alternatives the price is asked at most; the others are counted
     * @throws IllegalArgumentException if the number is negative
     */
    public List<PathReason> why(PathResult result, int alternatives) {
        if (alternatives < 0) {
            throw new IllegalArgumentException(
                    "Invalid number of alternatives '" + alternatives + "': expected 0 or more");
        }
        Goal goal = goal(result.query().target());
        return new PathReasons(goal.graph(), result, goal.condition(), alternatives).all();
    }

    private Goal goal(PathTarget target) {
        Optional<ModuleId> module = target.module();
        return module.isPresent()
                ? new Goal(graph, graph.node(atom(module.get())))
                : goal(target.requirement().orElseThrow());
    }

    /** Questions may name what no rule of the catalogue names: then the catalogue is compiled again with the question. */
    private Goal goal(Requirement requirement) {
        synchronized (goals) {
            Goal known = goals.get(requirement);
            if (known == null) {
                GraphCompiler compiler = new GraphCompiler(graph.catalogue);
                int condition = compiler.compile(requirement, "", "");
                known = new Goal(new Compiled(graph.catalogue, compiler), condition);
                if (goals.size() == REMEMBERED) {
                    goals.remove(goals.keySet().iterator().next());
                }
                goals.put(requirement, known);
            }
            return known;
        }
    }
}
