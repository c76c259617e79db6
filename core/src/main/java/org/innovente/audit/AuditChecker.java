package org.innovente.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.innovente.audit.solver.Problem;
import org.innovente.audit.solver.Replay;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.NullUnmarked;

/**
 * Replays a report without searching: it shares no code with the search and takes time linear in the size of the report and
 * of its proof. A "yes" is checked by its allocation: every use is eligible, nothing is used twice that must not be, every
 * cap, limit, overlap and order holds, every sum is the sum of its parts and every status follows from what is below it. A
 * "no" is checked by its proof: every case is closed by an inequality that holds.
 *
 * <p>Immutable and thread-safe.
 */
@NullUnmarked
public final class AuditChecker {
    private final DiplomaAudit audit;

    private AuditChecker(DiplomaAudit audit) {
        this.audit = audit;
    }

    /** Returns the checker of the reports of an audit. */
    public static AuditChecker of(DiplomaAudit audit) {
        return new AuditChecker(audit);
    }

    /** Returns what is wrong with a report on a record, in plain English; empty when it is accepted. */
    public List<String> problems(LearnerRecord record, Audit report) {
        List<String> problems = new ArrayList<>();
        CompiledOutcome compiled = audit.compiled();
        if (!report.record().equals(record.id())
                || !report.diploma().equals(compiled.diploma.id())
                || !report.outcome().equals(compiled.outcome.name())) {
            problems.add("the report is about another record, diploma or outcome");
            return problems;
        }
        if (compiled.root == null) {
            if (report.verdict() != Verdict.UNDETERMINED) {
                problems.add("a rule in words only is undetermined");
            }
            return problems;
        }
        checkTree(report.root(), problems);
        Statement statement = new Statement(compiled, record, report.options);
        if (statement.allocation == null) {
            checkAgainst(statement, new Uses(statement.run), report, problems);
            if (TreeReport.of(report.root().status()) != of(report.verdict())) {
                problems.add("the verdict does not follow from the tree");
            }
            return problems;
        }
        boolean[] uses = uses(statement, report, problems);
        if (!problems.isEmpty()) {
            return problems;
        }
        checkVerdict(statement, uses, report, problems);
        checkAgainst(statement, new Uses(statement.run, statement.allocation, uses), report, problems);
        return problems;
    }

    /** Returns whether a report on a record is accepted. */
    public boolean accepts(LearnerRecord record, Audit report) {
        return problems(record, report).isEmpty();
    }

    private static byte of(Verdict verdict) {
        return verdict == Verdict.SATISFIED ? Kleene.YES : verdict == Verdict.UNSATISFIED ? Kleene.NO : Kleene.UNKNOWN;
    }

    private static void checkVerdict(Statement statement, boolean[] uses, Audit report, List<String> problems) {
        Problem problem = statement.allocation.problem;
        byte tree = TreeReport.of(report.root().status());
        if (!Replay.accepts(
                problem,
                uses,
                of(report.verdict()) == Kleene.UNKNOWN && report.proof() == Proof.BOUNDED
                        ? Kleene.NO
                        : of(report.verdict()))) {
            problems.add("the allocation is not legal, or does not give the verdict");
        }
        if (report.verdict() == Verdict.SATISFIED && tree != Kleene.YES) {
            problems.add("the tree does not satisfy the rule");
        }
        if (report.verdict() == Verdict.UNSATISFIED) {
            if (tree == Kleene.YES) {
                problems.add("the tree satisfies the rule");
            }
            if (!Replay.proves(problem, report.noHope, true) || !Replay.proves(problem, report.noSatisfaction, false)) {
                problems.add("the proof does not hold");
            }
        }
        if (report.verdict() == Verdict.UNDETERMINED && report.proof() == Proof.EXACT) {
            if (tree != Kleene.UNKNOWN) {
                problems.add("the tree does not leave the rule undetermined");
            }
            if (!Replay.proves(problem, report.noSatisfaction, false)) {
                problems.add("the proof does not hold");
            }
        }
    }

    /** Reads the uses that a report claims. */
    private boolean[] uses(Statement statement, Audit report, List<String> problems) {
        boolean[] uses = new boolean[statement.allocation.problem.pairs()];
        for (Planner.Demand demand : statement.planner.ordered) {
            Optional<AuditNode> node = find(report.root(), demand.rule);
            if (node.isEmpty()) {
                problems.add("the report lacks " + demand.rule.address());
                return uses;
            }
            if (demand.use != UseKind.USED && !claim(statement, demand, node.get(), uses)) {
                problems.add("a use at " + demand.rule.address() + " is not eligible");
            }
        }
        return uses;
    }

    private static boolean claim(Statement statement, Planner.Demand demand, AuditNode node, boolean[] uses) {
        Problem problem = statement.allocation.problem;
        Map<String, BigDecimal> claimed = new HashMap<>();
        node.contributions().forEach(c -> claimed.put(c.achievement(), c.amount()));
        if (claimed.size() != node.contributions().size()) {
            return false;
        }
        for (int leaf : statement.run.state(demand.rule).leaves) {
            Map<String, BigDecimal> open = new HashMap<>(claimed);
            List<Integer> pairs = new ArrayList<>();
            for (int p = 0; p < problem.pairs(); p++) {
                if (problem.leaf(p) == leaf && takes(statement, demand, p, open, uses)) {
                    pairs.add(p);
                }
            }
            if (open.isEmpty()) {
                pairs.forEach(p -> uses[p] = true);
                return true;
            }
        }
        return claimed.isEmpty();
    }

    /** Takes a use off what is claimed: all of it for a whole achievement, its share for a part that nothing else has. */
    private static boolean takes(
            Statement statement, Planner.Demand demand, int pair, Map<String, BigDecimal> open, boolean[] uses) {
        Parts parts = statement.allocation.parts;
        Problem problem = statement.allocation.problem;
        Evidence one = statement.allocation.evidence(pair);
        BigDecimal left = open.get(one.id());
        if (left == null) {
            return false;
        }
        if (!parts.isPart(problem.evidence(pair))) {
            open.remove(one.id());
            return true;
        }
        for (int p = 0; p < problem.pairs(); p++) {
            if (uses[p] && problem.evidence(p) == problem.evidence(pair)) {
                return false;
            }
        }
        BigDecimal rest = left.subtract(Observer.amount(demand.measure, one)
                .divide(BigDecimal.valueOf(parts.count(one)), MathContext.DECIMAL64));
        if (rest.signum() == 0) {
            open.remove(one.id());
        } else {
            open.put(one.id(), rest);
        }
        return rest.signum() >= 0;
    }

    private static Optional<AuditNode> find(AuditNode root, Rule rule) {
        List<Integer> path = new ArrayList<>();
        for (Rule at = rule; at.parent != null; at = at.parent) {
            path.add(0, at.parent.children.indexOf(at));
        }
        AuditNode node = root;
        for (int step : path) {
            if (step < 0 || step >= node.children().size()) {
                return Optional.empty();
            }
            node = node.children().get(step);
        }
        return node.address().equals(rule.address()) ? Optional.of(node) : Optional.empty();
    }

    /** Checks that everything in the tree follows from what is below it, without looking at record or rule. */
    private static void checkTree(AuditNode node, List<String> problems) {
        for (AuditNode child : node.children()) {
            checkTree(child, problems);
        }
        boolean sum = node.unit().equals("count") || node.unit().startsWith("credits");
        boolean listed = node.kind().equals("accumulation")
                || node.kind().equals("module")
                || node.kind().equals("limit")
                || node.kind().equals("cap");
        if (sum
                && listed
                && node.got().isPresent()
                && node.contributions().stream()
                                .map(c -> c.amount().multiply(c.weight()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(node.got().get())
                        != 0
                && node.status() != NodeStatus.NOT_APPLICABLE) {
            problems.add("what " + node.address() + " has is not the sum of its parts");
        }
        if (node.demand().isPresent()
                && node.got().isPresent()
                && node.remaining().isPresent()
                && node.demand()
                                .get()
                                .subtract(node.got().get())
                                .max(BigDecimal.ZERO)
                                .compareTo(node.remaining().get())
                        != 0) {
            problems.add("what remains at " + node.address() + " is not the difference");
        }
        checkStatus(node, problems);
    }

    private static void checkStatus(AuditNode node, List<String> problems) {
        if (node.status() == NodeStatus.WAIVED
                || node.status() == NodeStatus.NOT_APPLICABLE
                || node.remark().filter(r -> r.code() == Remark.Code.DECIDED).isPresent()) {
            return;
        }
        byte worst = Kleene.YES;
        for (AuditNode child : node.children()) {
            boolean joined = node.kind().equals("all-of") && node.demand().isEmpty()
                    || child.kind().equals("limit")
                    || child.kind().equals("order");
            if (joined && child.obligation() == org.innovente.requirement.Obligation.REQUIRED) {
                worst = Kleene.and(worst, TreeReport.of(child.status()));
            }
        }
        if (TreeReport.of(node.status()) > worst) {
            problems.add("the status of " + node.address() + " does not follow from its children");
        }
    }

    /** Recomputes the tree from the uses and compares it node by node. */
    private static void checkAgainst(Statement statement, Uses uses, Audit report, List<String> problems) {
        Potential potential = new Potential(statement.run);
        TreeReport tree = new TreeReport(statement.run, statement.planner, uses, potential);
        AuditNode expected = tree.write(statement.run.rules.get(0));
        compare(expected, report.root(), problems);
        if (Percent.of(expected, report.verdict()).compareTo(report.percent()) != 0) {
            problems.add("the percentage is not that of the tree");
        }
        Set<Rule> reported = new HashSet<>();
        statement.planner.ordered.forEach(d -> reported.add(d.rule));
        List<AchievementFate> fates = new Reasons(statement.run, statement.planner, uses).fates(reported);
        if (fates.size() != report.achievements().size()) {
            problems.add("the report does not list every achievement");
            return;
        }
        for (int i = 0; i < fates.size(); i++) {
            AchievementFate own = fates.get(i);
            AchievementFate told = report.achievements().get(i);
            if (!own.id().equals(told.id())
                    || !own.places().equals(told.places())
                    || !own.reason().equals(told.reason())) {
                problems.add("the fate of " + own.id() + " is told wrongly");
            }
        }
    }

    private static void compare(AuditNode expected, AuditNode told, List<String> problems) {
        boolean same = expected.address().equals(told.address())
                && expected.kind().equals(told.kind())
                && expected.subject().equals(told.subject())
                && expected.status() == told.status()
                && expected.unit().equals(told.unit())
                && Objects.equals(expected.demand(), told.demand())
                && Objects.equals(expected.most(), told.most())
                && Objects.equals(expected.got(), told.got())
                && Objects.equals(expected.remaining(), told.remaining())
                && Objects.equals(expected.remark(), told.remark())
                && expected.contributions().equals(told.contributions())
                && expected.unused().equals(told.unused())
                && expected.units().toString().equals(told.units().toString())
                && expected.children().size() == told.children().size();
        if (!same) {
            problems.add("the node " + expected.address() + " is told wrongly");
            return;
        }
        for (int i = 0; i < expected.children().size(); i++) {
            compare(expected.children().get(i), told.children().get(i), problems);
        }
    }
}
