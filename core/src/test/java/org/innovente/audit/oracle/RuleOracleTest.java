package org.innovente.audit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditChecker;
import org.innovente.audit.AuditNode;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Proof;
import org.innovente.audit.Verdict;
import org.innovente.learner.Achievement;
import org.innovente.learner.LearnerRecord;
import org.junit.jupiter.api.Test;

/** The engine against exhaustive enumeration of all allocations, at the level of whole programmes and records. */
class RuleOracleTest {
    private static final int SEEDS = 103_500;
    private static final int CASES = 100_000;

    /** How often each construct must occur at least. */
    private static final int EACH = 1_000;

    private record Case(int seed, int truth, Set<String> constructs) {}

    /** Programmes are checked on all cores; each depends on its seed alone, and they are counted in the order of their seeds. */
    @Test
    void agrees_with_exhaustive_enumeration_on_a_hundred_thousand_programmes_and_records() {
        List<Case> cases = IntStream.range(0, SEEDS)
                .parallel()
                .mapToObj(RuleOracleTest::run)
                .filter(one -> one.truth >= 0)
                .toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(CASES);
        Map<String, Integer> seen = new TreeMap<>();
        int[] verdicts = new int[3];
        for (Case one : cases) {
            verdicts[one.truth]++;
            one.constructs.forEach(c -> seen.merge(c, 1, Integer::sum));
        }
        for (int n : verdicts) {
            assertThat(n).as("verdicts %s", Arrays.toString(verdicts)).isGreaterThan(CASES / 20);
        }
        for (Constructs construct : Constructs.EXPRESSED) {
            for (String name : construct.shown()) {
                assertThat(seen.getOrDefault(name, 0))
                        .as("construct %d, %s: %s", construct.number(), construct.name(), name)
                        .isGreaterThanOrEqualTo(EACH);
            }
        }
    }

    @Test
    void every_construct_of_the_reference_is_accounted_for_once() {
        assertThat(Constructs.numbers(Constructs.EXPRESSED, Constructs.BEFORE_THE_RULE, Constructs.NO_RULE))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 54).boxed().toList());
        assertThat(Constructs.EXPRESSED).hasSize(50);
    }

    private static Case run(int seed) {
        RandomProgramme programme = new RandomProgramme(new Random(seed));
        int truth = check(seed, programme);
        return new Case(seed, truth, programme.constructs());
    }

    /** Checks one programme; returns the verdict, or -1 where there are too many allocations to look at. */
    static int check(int seed, RandomProgramme programme) {
        LearnerRecord record = programme.record();
        AuditOptions options = programme.options();
        Oracle oracle = new Oracle(programme.catalogue(), programme.diploma(), record, options);
        if (oracle.size() > (seed % 16 == 0 ? 1_024 : 128)) {
            return -1;
        }
        oracle.enumerate();
        DiplomaAudit audit = DiplomaAudit.of(programme.catalogue(), RandomProgramme.DIPLOMA, programme.outcome());
        Audit report = audit.audit(record, options);
        compare(seed, oracle, report);
        if (seed % 4 == 0) {
            shuffled(seed, audit, record, options, report);
        }
        assertThat(AuditChecker.of(audit).problems(record, report))
                .as("check %d", seed)
                .isEmpty();
        return oracle.best.truth();
    }

    private static void compare(int seed, Oracle oracle, Audit report) {
        Verdict verdict = Verdict.values()[0];
        for (Verdict one : Verdict.values()) {
            verdict = oracle.best.truth() == truth(one) ? one : verdict;
        }
        assertThat(report.verdict()).as("verdict of programme %d", seed).isEqualTo(verdict);
        assertThat(report.proof()).as("proof of programme %d", seed).isEqualTo(Proof.EXACT);
        Set<String> uses = uses(report, oracle.leaves());
        Oracle.Score score = oracle.score(uses);
        assertThat(score).as("legality of programme %d", seed).isNotNull();
        // parts that are certain by themselves rely on no doubt, even where another part leaves the whole undetermined
        // nor does the reference say which parts of what is divided are used
        if (verdict == Verdict.UNDETERMINED || oracle.divides()) {
            assertThat(score.demands()).as("value of programme %d", seed).isEqualTo(oracle.best.demands());
        } else {
            assertThat(score).as("value of programme %d", seed).isEqualTo(oracle.best);
            assertThat(uses).as("uses of programme %d", seed).isEqualTo(oracle.uses);
        }
    }

    private static void shuffled(
            int seed, DiplomaAudit audit, LearnerRecord record, AuditOptions options, Audit report) {
        List<Achievement> achievements = new ArrayList<>(record.achievements());
        Collections.shuffle(achievements, new Random(seed));
        Audit again = audit.audit(record.toBuilder().achievements(achievements).build(), options);
        assertThat(text(again)).as("order of record %d", seed).isEqualTo(text(report));
    }

    /** Everything that a report says of nodes and achievements. */
    private static String text(Audit report) {
        StringBuilder text = new StringBuilder()
                .append(report)
                .append(report.percent())
                .append(report.explanations().size());
        report.achievements()
                .forEach(a -> text.append(a.id()).append(a.places()).append(a.reason()));
        Deque<AuditNode> stack = new ArrayDeque<>(List.of(report.root()));
        while (!stack.isEmpty()) {
            AuditNode node = stack.pop();
            text.append('\n')
                    .append(node.address())
                    .append(node.status())
                    .append(node.got())
                    .append(node.demand());
            text.append(node.contributions())
                    .append(node.unused())
                    .append(node.units())
                    .append(node.remark());
            node.children().forEach(stack::push);
        }
        return text.toString();
    }

    private static int truth(Verdict verdict) {
        return verdict == Verdict.SATISFIED ? 2 : verdict == Verdict.UNDETERMINED ? 1 : 0;
    }

    private static Set<String> uses(Audit report, Map<String, Boolean> leaves) {
        Set<String> uses = new TreeSet<>();
        Deque<AuditNode> stack = new ArrayDeque<>(List.of(report.root()));
        while (!stack.isEmpty()) {
            AuditNode node = stack.pop();
            if (leaves.containsKey(node.address())) {
                boolean parts = leaves.get(node.address());
                node.contributions()
                        .forEach(c -> uses.add(c.achievement() + " by " + node.address()
                                + (parts ? " x " + Facts.tenths(c.amount()) : "")));
            }
            node.children().forEach(stack::push);
        }
        return uses;
    }
}
