package org.innovente.validation.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;

/**
 * The prerequisites of all modules as graphs over the positions of modules in the catalogue. Immutable; made in time
 * linear in the number of rule nodes.
 */
public final class Prerequisites {

    private static final int[] NONE = new int[0];
    private static final IntRow NO_ROW = new IntRow(0);

    private final TrainingModule[] modules;
    private final Map<ModuleId, Integer> positions;
    private final int[][] required;
    private final int[][] mentioned;
    private final int[][] corequisites;
    private final int[][] strictCorequisites;
    private final BitSet startable;
    private final int[] depths;

    private Prerequisites(Catalogue catalogue) {
        modules = catalogue.modules().toArray(new TrainingModule[0]);
        int count = modules.length;
        positions = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            positions.putIfAbsent(modules[i].id(), i);
        }
        required = new int[count][];
        mentioned = new int[count][];
        corequisites = new int[count][];
        strictCorequisites = new int[count][];
        Startable reachable = new Startable(modules, positions);
        for (int i = 0; i < count; i++) {
            TrainingModule module = modules[i];
            List<RuleTree.Node> nodes = module.prerequisite()
                    .flatMap(Prerequisite::requirement)
                    .map(Prerequisites::nodes)
                    .orElse(List.of());
            Targets own = targets(nodes);
            required[i] = own.wanted();
            mentioned[i] = own.ways();
            corequisites[i] = targets(module.corequisite());
            strictCorequisites[i] = targets(module.strictCorequisite());
            reachable.add(i, nodes);
        }
        startable = reachable.solve();
        depths = depthsOf(required);
    }

    /** Returns the prerequisites of the catalogue of those facts. */
    public static Prerequisites of(CatalogueFacts facts) {
        return new Prerequisites(facts.catalogue());
    }

    /** The modules that a rule cannot do without, and those that are one way or the only one; both sorted. */
    private record Targets(int[] wanted, int[] ways) {
        static final Targets EMPTY = new Targets(NONE, NONE);
    }

    private static List<RuleTree.Node> nodes(Requirement rule) {
        return RuleTree.withoutPlaces(rule).nodes();
    }

    private int[] targets(Optional<Requirement> rule) {
        return rule.isEmpty() ? NONE : targets(nodes(rule.get())).wanted();
    }

    private Targets targets(List<RuleTree.Node> nodes) {
        IntRow wanted = NO_ROW;
        IntRow ways = NO_ROW;
        for (RuleTree.Node node : nodes) {
            boolean required = node.role() == RuleTree.Role.REQUIRED;
            if ((required || node.role() == RuleTree.Role.ALTERNATIVE) && node.rule() instanceof ModulePassed passed) {
                Integer position = positions.get(passed.module());
                if (position != null) {
                    ways = added(ways, position);
                    wanted = required ? added(wanted, position) : wanted;
                }
            }
        }
        return ways.size() == 0 ? Targets.EMPTY : new Targets(wanted.distinct(), ways.distinct());
    }

    private static IntRow added(IntRow row, int value) {
        IntRow own = row == NO_ROW ? new IntRow(4) : row;
        own.add(value);
        return own;
    }

    /** Returns the modules that each module cannot be started without, sorted; not to be changed. */
    public int[][] required() {
        return required;
    }

    /** Returns the modules that the prerequisite of each module asks for, as the only way or as one of several; sorted. */
    public int[][] mentioned() {
        return mentioned;
    }

    /** Returns the modules that each module needs before or in the same term, sorted. */
    public int[][] corequisites() {
        return corequisites;
    }

    /** Returns the modules that each module needs in the same term, sorted. */
    public int[][] strictCorequisites() {
        return strictCorequisites;
    }

    /**
     * Returns whether a module can be started by somebody: whatever is no module is taken to be met, and modules are taken
     * in any order.
     */
    public boolean isStartable(int module) {
        return startable.get(module);
    }

    /** Returns the module at a position. */
    public TrainingModule module(int position) {
        return modules[position];
    }

    /** Returns the id of the module at a position. */
    public String id(int position) {
        return modules[position].id().value();
    }

    /** Returns the position of a module, the first of duplicates; empty when there is none. */
    public OptionalInt position(ModuleId id) {
        Integer position = positions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Returns the place of a module. */
    public Place place(int position) {
        return Place.root().item("modules", position, "module", id(position));
    }

    /** Returns the place of the rule node by which a module asks for another; that of the module when there is none. */
    public Place placeOf(int module, int target) {
        Optional<Prerequisite> stated = modules[module].prerequisite();
        Optional<Requirement> rule = stated.flatMap(Prerequisite::requirement);
        if (stated.isPresent() && rule.isPresent()) {
            Place at = CatalogueWalk.ruleOf(stated.get(), place(module).at("prerequisite"));
            for (RuleTree.Node node : RuleTree.of(rule.get(), at).nodes()) {
                if (node.rule() instanceof ModulePassed passed
                        && passed.module().equals(modules[target].id())) {
                    return node.place();
                }
            }
        }
        return place(module);
    }

    /** Returns the number of modules in the longest chain of required modules below each, 0 for none; -1 within cycles. */
    public int[] depths() {
        return depths;
    }

    private static int[] depthsOf(int[][] required) {
        int count = required.length;
        int[] waiting = new int[count];
        int[] depth = new int[count];
        int[] next = new int[count + 1];
        for (int[] targets : required) {
            for (int target : targets) {
                next[target + 1]++;
            }
        }
        for (int i = 0; i < count; i++) {
            next[i + 1] += next[i];
        }
        // Filled from the back, so that the users of a module begin where the next says when all are there.
        int[] above = new int[next[count]];
        int[] ready = new int[count];
        int last = 0;
        for (int i = count - 1; i >= 0; i--) {
            for (int target : required[i]) {
                above[--next[target + 1]] = i;
            }
        }
        for (int i = 0; i < count; i++) {
            waiting[i] = required[i].length;
            if (waiting[i] == 0) {
                ready[last++] = i;
            }
        }
        for (int first = 0; first < last; first++) {
            int node = ready[first];
            int end = node + 2 < next.length ? next[node + 2] : above.length;
            for (int at = next[node + 1]; at < end; at++) {
                int user = above[at];
                depth[user] = Math.max(depth[user], depth[node] + 1);
                if (--waiting[user] == 0) {
                    ready[last++] = user;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (waiting[i] > 0) {
                depth[i] = -1;
            }
        }
        return depth;
    }

    /** Returns the longest chain of required modules among some, in the order of study; modules within cycles are left out. */
    public List<Integer> longestChain(BitSet some) {
        Map<Integer, Integer> length = new HashMap<>();
        Map<Integer, Integer> below = new HashMap<>();
        int best = -1;
        for (int module : byDepth(some)) {
            int longest = 0;
            for (int target : required[module]) {
                int own = length.getOrDefault(target, 0);
                if (own > longest) {
                    longest = own;
                    below.put(module, target);
                }
            }
            length.put(module, longest + 1);
            if (best < 0 || longest + 1 > length.getOrDefault(best, 0)) {
                best = module;
            }
        }
        List<Integer> chain = new ArrayList<>();
        for (Integer step = best < 0 ? null : best; step != null; step = below.get(step)) {
            chain.add(step);
        }
        Collections.reverse(chain);
        return chain;
    }

    private List<Integer> byDepth(BitSet some) {
        List<Integer> sorted = new ArrayList<>();
        some.stream().filter(module -> depths[module] >= 0).forEach(sorted::add);
        sorted.sort(Comparator.comparingInt((Integer module) -> depths[module]).thenComparing(module -> module));
        return sorted;
    }
}
