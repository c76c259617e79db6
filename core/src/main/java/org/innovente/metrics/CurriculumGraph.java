package org.innovente.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Components;
import org.innovente.internal.andor.IntList;
import org.innovente.module.TrainingModule;
import org.innovente.path.Closure;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/**
 * A plain directed graph of modules: an edge from what is needed to what needs it. Flat int arrays in both directions; immutable
 * and thread-safe.
 */
public final class CurriculumGraph {
    /**
     * An edge.
     *
     * @param from what is needed
     * @param to what needs it
     * @param kind how
     */
    public record Edge(ModuleId from, ModuleId to, EdgeKind kind) {}

    private final List<ModuleId> modules;
    private final List<Edge> edges;
    private final List<List<ModuleId>> cycles;
    private final int[] outStart;
    private final int[] out;
    private final int[] inStart;
    private final int[] in;

    private CurriculumGraph(List<ModuleId> modules, List<Edge> all) {
        this.modules = List.copyOf(modules);
        Map<ModuleId, Integer> numbers = new HashMap<>();
        for (ModuleId id : modules) {
            if (numbers.putIfAbsent(id, numbers.size()) != null) {
                throw new IllegalArgumentException("Module '" + id + "' is given twice");
            }
        }
        Set<Edge> distinct = new HashSet<>();
        List<Edge> kept = new ArrayList<>();
        for (Edge edge : all) {
            if (numbers.containsKey(edge.from()) && numbers.containsKey(edge.to()) && distinct.add(edge)) {
                kept.add(edge);
            }
        }
        edges = List.copyOf(kept);
        int size = modules.size();
        int[] from = edges.stream().mapToInt(edge -> numbers.get(edge.from())).toArray();
        int[] to = edges.stream().mapToInt(edge -> numbers.get(edge.to())).toArray();
        int[] start = starts(from, size);
        Components components = Components.of(start, targets(from, to, start));
        cycles = cyclesOf(components, from, to);
        IntList keptFrom = new IntList();
        IntList keptTo = new IntList();
        Set<Long> pairs = new HashSet<>();
        for (int edge = 0; edge < from.length; edge++) {
            if (components.of(from[edge]) != components.of(to[edge]) && pairs.add((long) from[edge] << 32 | to[edge])) {
                keptFrom.add(from[edge]);
                keptTo.add(to[edge]);
            }
        }
        from = keptFrom.toArray();
        to = keptTo.toArray();
        outStart = starts(from, size);
        out = targets(from, to, outStart);
        inStart = starts(to, size);
        in = targets(to, from, inStart);
    }

    private static int[] starts(int[] from, int size) {
        int[] start = new int[size + 1];
        for (int vertex : from) {
            start[vertex + 1]++;
        }
        for (int vertex = 0; vertex < size; vertex++) {
            start[vertex + 1] += start[vertex];
        }
        return start;
    }

    private static int[] targets(int[] from, int[] to, int[] start) {
        int[] next = start.clone();
        int[] targets = new int[to.length];
        for (int edge = 0; edge < to.length; edge++) {
            targets[next[from[edge]]++] = to[edge];
        }
        return targets;
    }

    private List<List<ModuleId>> cyclesOf(Components components, int[] from, int[] to) {
        boolean[] selfish = new boolean[modules.size()];
        for (int edge = 0; edge < from.length; edge++) {
            selfish[from[edge]] |= from[edge] == to[edge];
        }
        List<List<ModuleId>> found = new ArrayList<>();
        int[] order = components.order();
        for (int first = 0, next; first < order.length; first = next) {
            next = first + 1;
            while (next < order.length && components.of(order[next]) == components.of(order[first])) {
                next++;
            }
            if (next - first > 1 || selfish[order[first]]) {
                int[] members = Arrays.copyOfRange(order, first, next);
                Arrays.sort(members);
                found.add(Arrays.stream(members).mapToObj(modules::get).toList());
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns the graph of some modules and edges. An edge that names another module is left out, repeated ones count once.
     *
     * @throws IllegalArgumentException if a module is given twice
     */
    public static CurriculumGraph of(List<ModuleId> modules, List<Edge> edges) {
        return new CurriculumGraph(modules, edges);
    }

    /**
     * Returns the graph of a catalogue.
     *
     * @param projection {@link Projection#SELECTED} takes all modules of the catalogue for selected
     */
    public static CurriculumGraph of(Catalogue catalogue, Projection projection) {
        List<ModuleId> modules =
                catalogue.modules().stream().map(TrainingModule::id).distinct().toList();
        if (projection == Projection.SELECTED) {
            return selected(catalogue, modules);
        }
        List<Edge> edges = new ArrayList<>();
        if (projection == Projection.FORCED) {
            PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
            for (ModuleId id : modules) {
                for (ModuleId needed : graph.prerequisites(id, Closure.FORCED)) {
                    edges.add(new Edge(needed, id, EdgeKind.PREREQUISITE));
                }
            }
            return new CurriculumGraph(modules, edges);
        }
        for (ModuleId id : modules) {
            addMentioned(catalogue.module(id), edges);
        }
        return new CurriculumGraph(modules, edges);
    }

    /** Returns the graph of the modules of a plan: of each rule the alternatives that are in the plan. */
    public static CurriculumGraph selected(Catalogue catalogue, List<ModuleId> plan) {
        List<Edge> edges = new ArrayList<>();
        for (ModuleId id : plan) {
            catalogue.findModule(id).ifPresent(module -> addMentioned(module, edges));
        }
        return new CurriculumGraph(plan, edges);
    }

    private static void addMentioned(TrainingModule module, List<Edge> edges) {
        addMentioned(module, module.prerequisite().flatMap(Prerequisite::requirement), EdgeKind.PREREQUISITE, edges);
        addMentioned(module, module.corequisite(), EdgeKind.COREQUISITE, edges);
        addMentioned(module, module.strictCorequisite(), EdgeKind.STRICT_COREQUISITE, edges);
    }

    private static void addMentioned(
            TrainingModule module, Optional<Requirement> rule, EdgeKind kind, List<Edge> edges) {
        List<Requirement> walk = new ArrayList<>();
        rule.ifPresent(walk::add);
        while (!walk.isEmpty()) {
            Requirement next = walk.remove(walk.size() - 1);
            if (next instanceof ModulePassed passed) {
                edges.add(new Edge(passed.module(), module.id(), kind));
            } else if (next instanceof NOf many) {
                walk.addAll(many.children());
            }
        }
    }

    /** Returns the modules, in the order in which they were given. */
    public List<ModuleId> modules() {
        return modules;
    }

    /** Returns the edges, in the order in which they were given, those inside cycles included. */
    public List<Edge> edges() {
        return edges;
    }

    /** Returns the groups of modules that need each other in a circle; the metrics leave the edges inside them out. */
    public List<List<ModuleId>> cycles() {
        return cycles;
    }

    int size() {
        return modules.size();
    }

    int[] outStart() {
        return outStart;
    }

    int[] out() {
        return out;
    }

    int[] inStart() {
        return inStart;
    }

    int[] in() {
        return in;
    }

    int outDegree(int vertex) {
        return outStart[vertex + 1] - outStart[vertex];
    }

    int inDegree(int vertex) {
        return inStart[vertex + 1] - inStart[vertex];
    }

    /** The vertices so that every edge leads forward. */
    int[] topologicalOrder() {
        int[] missing = new int[size()];
        int[] order = new int[size()];
        int tail = 0;
        for (int vertex = 0; vertex < size(); vertex++) {
            missing[vertex] = inDegree(vertex);
            if (missing[vertex] == 0) {
                order[tail++] = vertex;
            }
        }
        for (int head = 0; head < tail; head++) {
            for (int i = outStart[order[head]]; i < outStart[order[head] + 1]; i++) {
                if (--missing[out[i]] == 0) {
                    order[tail++] = out[i];
                }
            }
        }
        return order;
    }
}
