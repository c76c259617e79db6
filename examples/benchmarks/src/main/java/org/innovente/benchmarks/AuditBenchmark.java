package org.innovente.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.Attributes;
import org.innovente.common.CatalogueId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Bound;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Audits of one learner: a simple tree of the kind most French diplomas are, a major with categories that compete, two elective ranges that
 * enumeration cannot finish, the bundled diplomas, and cases of a folder ({@code -p cases=FOLDER}); and of many learners, one after another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AuditBenchmark {
    private static final int BATCH = 1_000;
    private static final DiplomaId DIPLOMA = new DiplomaId("d");

    private final DiplomaAudit simple = audit(modules(12));
    private final LearnerRecord simpleRecord = record(12, 1);
    private final DiplomaAudit competing = audit(categories());
    private final LearnerRecord competingRecord = record(40, 3);
    private final DiplomaAudit ranges = audit(Requirement.allOf(
            count("first", 30, EveryAchievement.builder().build()),
            count("second", 30, EveryAchievement.builder().build())));
    private final LearnerRecord rangesRecord = record(60, 1);

    private final List<LearnerRecord> learners = learners();

    /** The cases of the bundled catalogue or of a folder, one after another. */
    @State(Scope.Thread)
    public static class Cases {
        /** The folder of native catalogues and records; empty for the bundled ones. */
        @Param("")
        public String cases = "";

        private List<AuditCase> read = List.of();
        private int next;

        /** Reads the cases and compiles their diplomas. */
        @Setup
        public void read() throws IOException {
            read = AuditCase.of(cases);
        }

        AuditCase next() {
            next = (next + 1) % read.size();
            return read.get(next);
        }
    }

    private static DiplomaAudit audit(Requirement requirement) {
        Diploma diploma = Diploma.builder()
                .id(DIPLOMA)
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(requirement)
                        .build())
                .build();
        return DiplomaAudit.of(
                Catalogue.builder().id(new CatalogueId("c")).addDiploma(diploma).build(), DIPLOMA);
    }

    private static Requirement modules(int count) {
        NOf.Builder all = NOf.builder().quantifier(Quantifier.ALL);
        for (int i = 0; i < count; i++) {
            all.addChild(Requirement.module("M" + i));
        }
        return all.build();
    }

    private static Requirement categories() {
        NOf.Builder all = NOf.builder().quantifier(Quantifier.ALL);
        for (int i = 0; i < 6; i++) {
            Selector two = AttributeIn.builder()
                    .attribute("group")
                    .addAllValues(List.of("g" + i, "g" + (i + 1) % 6))
                    .build();
            all.addChild(count("c" + i, 4, two));
        }
        return all.build();
    }

    private static Accumulation count(String id, int least, Selector selector) {
        return Accumulation.builder()
                .id(new NodeId(id))
                .selector(selector)
                .measure(Measure.count())
                .bound(Bound.atLeast(BigDecimal.valueOf(least)))
                .build();
    }

    private static LearnerRecord record(int count, int step) {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
        for (int i = 0; i < count; i++) {
            record.addAchievement(Achievement.builder()
                    .id(new AchievementId("a" + i))
                    .item(ItemRef.builder().kind(ItemKind.MODULE).id("M" + i).build())
                    .credits(Credits.ects("6"))
                    .attributes(Attributes.of("group", "g" + i * step % 6))
                    .status(AchievementStatus.ACHIEVED)
                    .build());
        }
        return record.build();
    }

    /** Returns a thousand learners with eleven or twelve of the modules, each with two more that nothing asks for. */
    private static List<LearnerRecord> learners() {
        List<LearnerRecord> learners = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            LearnerRecord all = record(14, 1);
            List<Achievement> some = new ArrayList<>(all.achievements());
            some.remove(i % 14);
            learners.add(
                    all.toBuilder().id(new RecordId("r" + i)).achievements(some).build());
        }
        return learners;
    }

    /** Returns the full report on the next case: median and worst are those of the samples. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Audit report(Cases cases) {
        AuditCase one = cases.next();
        return one.audit().audit(one.record(), one.options());
    }

    /** Returns the verdict on the next case. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Verdict verdict(Cases cases) {
        AuditCase one = cases.next();
        return one.audit().verdict(one.record(), one.options());
    }

    /** Returns how many of a thousand learners satisfy the tree of twelve modules; the figure is learners a second on one core. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(BATCH)
    public int batch() {
        int satisfied = 0;
        for (LearnerRecord learner : learners) {
            satisfied += simple.verdict(learner, AuditOptions.DEFAULT) == Verdict.SATISFIED ? 1 : 0;
        }
        return satisfied;
    }

    /** Returns the verdict on a tree of twelve modules: the budget is 10,000 a second on one core. */
    @Benchmark
    public Verdict simpleTree() {
        return simple.verdict(simpleRecord, AuditOptions.DEFAULT);
    }

    /** Returns the full report on the same tree. */
    @Benchmark
    public Audit simpleReport() {
        return simple.audit(simpleRecord);
    }

    /** Returns the verdict on six categories that compete for forty achievements. */
    @Benchmark
    public Verdict competingCategories() {
        return competing.verdict(competingRecord, AuditOptions.DEFAULT);
    }

    /** Returns the verdict on two elective ranges with sixty achievements. */
    @Benchmark
    public Verdict twoRanges() {
        return ranges.verdict(rangesRecord, AuditOptions.DEFAULT);
    }
}
