package org.innovente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.metrics.CurriculumMetrics;
import org.innovente.path.Closure;
import org.innovente.path.LearnerState;
import org.innovente.path.PathQuery;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.path.WhatIf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the prerequisite engine answers, and what JGraphT and Sat4j take for the nearest question that they can answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PathBenchmark {
    /** The number of modules. */
    @Param({"10790"})
    public int size = 10_790;

    private Catalogue catalogue = SyntheticCatalogue.of(1);
    private PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
    private LearnerState learner = LearnerState.nobody();
    private final List<ModuleId> targets = new ArrayList<>();
    private JGraphTPeer jgrapht = new JGraphTPeer(catalogue);
    private Sat4jPeer sat4j = new Sat4jPeer(catalogue);
    private int next;

    /** Builds the catalogue, the learner and the questions. */
    @Setup
    public void setUp() {
        catalogue = SyntheticCatalogue.of(size);
        graph = PrerequisiteGraph.of(catalogue);
        jgrapht = new JGraphTPeer(catalogue);
        sat4j = new Sat4jPeer(catalogue);
        List<ModuleId> passed = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            passed.add(SyntheticCatalogue.id((int) ((long) i * 7919 % size)));
        }
        learner = LearnerState.passed(passed);
        for (int i = size / 200; i < size && targets.size() < 200; i += Math.max(1, size / 211)) {
            ModuleId id = SyntheticCatalogue.id(i);
            if (catalogue.module(id).prerequisite().isPresent()) {
                targets.add(id);
            }
        }
    }

    private ModuleId target() {
        next = (next + 1) % targets.size();
        return targets.get(next);
    }

    /** What a learner can derive. */
    @Benchmark
    public Object derivable() {
        return graph.derivable(learner);
    }

    /** The ancestors of a module. */
    @Benchmark
    public int ancestors() {
        return graph.prerequisites(target(), Closure.ALL_ALTERNATIVES).size();
    }

    /** The ancestors of a module, each looked at in the order of the catalogue, which JGraphT does not keep. */
    @Benchmark
    public int ancestorsInOrder() {
        int length = 0;
        for (ModuleId id : graph.prerequisites(target(), Closure.ALL_ALTERNATIVES)) {
            length += id.value().length();
        }
        return length;
    }

    /** The ancestors of a module in JGraphT. */
    @Benchmark
    public int ancestorsInJGraphT() {
        return jgrapht.ancestors(target());
    }

    /** The cheapest path to a module, with its proof. */
    @Benchmark
    public Object cheapestPath() {
        return graph.path(PathQuery.to(target()).from(learner));
    }

    /** The size of a cheapest set in Sat4j: the rules as clauses, one module fewer until there is no solution. */
    @Benchmark
    public int cheapestSetInSat4j() {
        return sat4j.cheapest(target());
    }

    /** Compiling the catalogue. */
    @Benchmark
    public Object compile() {
        return PrerequisiteGraph.of(catalogue);
    }

    /** What the removal of a module would do, to a learner too: beside compiling the changed catalogue again. */
    @Benchmark
    public Object whatIf() {
        return WhatIf.without(graph, List.of(target())).impact(List.of(learner), List.of());
    }

    /** Compiling the catalogue into a graph of JGraphT. */
    @Benchmark
    public Object compileInJGraphT() {
        return new JGraphTPeer(catalogue);
    }

    /** All metrics of all modules. */
    @Benchmark
    public Object metrics() {
        return CurriculumMetrics.of(catalogue);
    }
}
