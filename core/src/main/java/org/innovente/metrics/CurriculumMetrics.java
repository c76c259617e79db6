package org.innovente.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.diploma.TermSystem;

/**
 * The published metrics of a curriculum, by the definitions of CurricularAnalytics, in linear time except blocking, which costs the sum
 * of the cones. Edges inside cycles are left out, and {@link CurriculumGraph#cycles()} names them: the published tools refuse such
 * graphs. Immutable and thread-safe.
 *
 * <p>Where peers differ: the R port of the centrality sums all simple sub-paths of three or more modules instead of paths from a source
 * to a sink; R CurricularComplexity rounds quarters to two decimals; CurricularAnalytics assigns the squared difference instead of
 * adding it up, so that its published standard deviations are wrong. This class follows the definitions.
 */
public final class CurriculumMetrics {
    private final CurriculumGraph graph;
    private final List<ModuleMetrics> modules;
    private final Map<ModuleId, ModuleMetrics> byId = new HashMap<>();
    private final int[] longestIn;
    private final int[] longestOut;
    private final int[] order;
    private final BigInteger paths;

    private CurriculumMetrics(CurriculumGraph graph, TermSystem system) {
        this.graph = graph;
        order = graph.topologicalOrder();
        longestIn = longest(order, graph.inStart(), graph.in());
        int[] back = new int[order.length];
        for (int i = 0; i < back.length; i++) {
            back[i] = order[order.length - 1 - i];
        }
        longestOut = longest(back, graph.outStart(), graph.out());
        int[] blocking = Reach.counts(order, graph.outStart(), graph.out());
        int[] reachability = Reach.counts(back, graph.inStart(), graph.in());
        PathCounts counts = new PathCounts(graph, order);
        paths = counts.paths();
        ModuleMetrics[] found = new ModuleMetrics[graph.size()];
        for (int vertex = 0; vertex < found.length; vertex++) {
            int delay = longestIn[vertex] + longestOut[vertex] - 1;
            found[vertex] = new ModuleMetrics(
                    graph.modules().get(vertex),
                    blocking[vertex],
                    delay,
                    counts.centrality(vertex),
                    complexity(delay + blocking[vertex], system),
                    reachability[vertex],
                    graph.inDegree(vertex),
                    graph.outDegree(vertex));
            byId.put(found[vertex].module(), found[vertex]);
        }
        modules = List.of(found);
    }

    private static int[] longest(int[] order, int[] start, int[] neighbours) {
        int[] length = new int[order.length];
        for (int vertex : order) {
            for (int i = start[vertex]; i < start[vertex + 1]; i++) {
                length[vertex] = Math.max(length[vertex], length[neighbours[i]]);
            }
            length[vertex]++;
        }
        return length;
    }

    private static BigDecimal complexity(int sum, TermSystem system) {
        return system == TermSystem.QUARTER
                ? BigDecimal.valueOf(2L * sum).divide(BigDecimal.valueOf(3), 1, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(sum);
    }

    /** Returns the metrics of a graph in a system of terms. */
    public static CurriculumMetrics of(CurriculumGraph graph, TermSystem system) {
        return new CurriculumMetrics(graph, system);
    }

    /** Returns the metrics of a catalogue in semesters, on everything that its rules mention. */
    public static CurriculumMetrics of(Catalogue catalogue) {
        return of(CurriculumGraph.of(catalogue, Projection.ANY), TermSystem.SEMESTER);
    }

    /** Returns the graph. */
    public CurriculumGraph graph() {
        return graph;
    }

    /** Returns the figures of all modules, in the order of the graph. */
    public List<ModuleMetrics> modules() {
        return modules;
    }

    /**
     * Returns the figures of a module.
     *
     * @throws NoSuchElementException if the graph has no such module
     */
    public ModuleMetrics of(ModuleId module) {
        ModuleMetrics found = byId.get(module);
        if (found == null) {
            throw new NoSuchElementException("No module '" + module + "' in the curriculum");
        }
        return found;
    }

    /** Returns the sum of blocking over all modules. */
    public long blocking() {
        return modules.stream().mapToLong(ModuleMetrics::blocking).sum();
    }

    /** Returns the sum of delay over all modules. */
    public long delay() {
        return modules.stream().mapToLong(ModuleMetrics::delay).sum();
    }

    /** Returns the sum of centrality over all modules. */
    public BigInteger centrality() {
        return modules.stream().map(ModuleMetrics::centrality).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Returns the sum of complexity over all modules. */
    public BigDecimal complexity() {
        return modules.stream().map(ModuleMetrics::complexity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the number of paths from a source to a sink; a module that needs and opens nothing is no path. */
    public BigInteger paths() {
        return paths;
    }

    /** Returns the number of modules on a longest path; 0 for a graph without modules. */
    public int longest() {
        return Arrays.stream(longestIn).max().orElse(0);
    }

    /**
     * Returns the longest paths from a source to a sink, in the order of their modules.
     *
     * @param limit how many are wanted at most
     */
    public List<List<ModuleId>> longestPaths(int limit) {
        List<List<ModuleId>> found = new ArrayList<>();
        int longest = longest();
        List<int[]> open = new ArrayList<>();
        for (int vertex = graph.size() - 1; vertex >= 0; vertex--) {
            if (longestIn[vertex] == 1 && longestOut[vertex] == longest && longest > 1) {
                open.add(new int[] {vertex, 0});
            }
        }
        List<Integer> path = new ArrayList<>();
        while (!open.isEmpty() && found.size() < limit) {
            int[] next = open.remove(open.size() - 1);
            path.subList(next[1], path.size()).clear();
            path.add(next[0]);
            if (longestOut[next[0]] == 1) {
                found.add(path.stream().map(graph.modules()::get).toList());
                continue;
            }
            for (int i = graph.outStart()[next[0] + 1] - 1; i >= graph.outStart()[next[0]]; i--) {
                if (longestOut[graph.out()[i]] == longestOut[next[0]] - 1) {
                    open.add(new int[] {graph.out()[i], path.size()});
                }
            }
        }
        return found;
    }

    /** Returns edges a module, to four decimals; zero without modules. */
    public BigDecimal rigidity() {
        return graph.size() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(graph.out().length)
                        .divide(BigDecimal.valueOf(graph.size()), 4, RoundingMode.HALF_UP);
    }

    /** Returns the modules that need many others directly or are needed by many. */
    public List<ModuleId> bottlenecks() {
        return modules.stream()
                .filter(ModuleMetrics::isBottleneck)
                .map(ModuleMetrics::module)
                .toList();
    }

    /** Returns how little a curriculum forgives a failed term: one over one plus the terms that are left. */
    public static BigDecimal deferment(int freeTerms) {
        return BigDecimal.ONE.divide(BigDecimal.valueOf(1L + freeTerms), MathContext.DECIMAL64);
    }

    /**
     * Returns the edges beside which another path leads from the one module to the other; kept where that path begins with a corequisite,
     * which may be in the same term. Meant for graphs without alternatives: on rules with any-of use the redundant clauses of the
     * prerequisite graph.
     */
    public List<CurriculumGraph.Edge> extraneous() {
        Map<ModuleId, List<CurriculumGraph.Edge>> from = new HashMap<>();
        graph.edges()
                .forEach(edge -> from.computeIfAbsent(edge.from(), k -> new ArrayList<>())
                        .add(edge));
        List<CurriculumGraph.Edge> found = new ArrayList<>();
        for (CurriculumGraph.Edge edge : graph.edges()) {
            for (CurriculumGraph.Edge first : from.getOrDefault(edge.from(), List.of())) {
                if (first.kind() == EdgeKind.PREREQUISITE
                        && !first.to().equals(edge.to())
                        && leads(first.to(), edge.to(), from)) {
                    found.add(edge);
                    break;
                }
            }
        }
        return found;
    }

    private static boolean leads(ModuleId start, ModuleId end, Map<ModuleId, List<CurriculumGraph.Edge>> from) {
        Set<ModuleId> seen = new HashSet<>(Set.of(start));
        List<ModuleId> walk = new ArrayList<>(List.of(start));
        while (!walk.isEmpty()) {
            ModuleId next = walk.remove(walk.size() - 1);
            for (CurriculumGraph.Edge edge : from.getOrDefault(next, List.of())) {
                if (edge.to().equals(end)) {
                    return true;
                }
                if (seen.add(edge.to())) {
                    walk.add(edge.to());
                }
            }
        }
        return false;
    }

    /**
     * Returns whether a plan can exist: no circle of requisites, and none once modules that must be in the same term are one.
     * CurricularAnalytics asks the same by adding an edge back for every strict corequisite and refusing cycles longer than two.
     */
    public boolean isValid() {
        Map<ModuleId, ModuleId> group = new HashMap<>();
        for (CurriculumGraph.Edge edge : graph.edges()) {
            if (edge.kind() == EdgeKind.STRICT_COREQUISITE) {
                group.put(root(group, edge.from()), root(group, edge.to()));
            }
        }
        if (!graph.cycles().isEmpty()) {
            return false;
        }
        List<CurriculumGraph.Edge> merged = new ArrayList<>();
        for (CurriculumGraph.Edge edge : graph.edges()) {
            if (edge.kind() != EdgeKind.STRICT_COREQUISITE) {
                merged.add(new CurriculumGraph.Edge(root(group, edge.from()), root(group, edge.to()), edge.kind()));
            }
        }
        return CurriculumGraph.of(graph.modules(), merged).cycles().isEmpty();
    }

    private static ModuleId root(Map<ModuleId, ModuleId> group, ModuleId of) {
        ModuleId at = of;
        while (group.containsKey(at) && !group.get(at).equals(at)) {
            at = group.get(at);
        }
        return at;
    }

    /**
     * Returns the part of another curriculum's modules that this one has too; not symmetric. Zero where the other has none.
     */
    public BigDecimal similarityTo(CurriculumMetrics other) {
        long shared = modules.stream()
                .filter(own -> other.byId.containsKey(own.module()))
                .count();
        return other.modules.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(shared).divide(BigDecimal.valueOf(other.modules.size()), MathContext.DECIMAL64);
    }

    /** Returns the modules that open nothing and whose id begins with none of some prefixes: they serve nothing in the main subjects. */
    public List<ModuleId> deadEnds(List<String> prefixes) {
        List<ModuleId> found = new ArrayList<>();
        for (ModuleMetrics each : modules) {
            if (each.opens() == 0
                    && each.requires() > 0
                    && prefixes.stream().noneMatch(each.module().value()::startsWith)) {
                found.add(each.module());
            }
        }
        return Collections.unmodifiableList(found);
    }
}
