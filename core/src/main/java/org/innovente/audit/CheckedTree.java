package org.innovente.audit;

import java.math.BigDecimal;
import java.util.List;
import org.innovente.audit.solver.Replay;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Obligation;

/** Checks what a report says of each node: that it follows from what is below it, and from the uses. */
final class CheckedTree {
    private final List<String> problems;

    CheckedTree(List<String> problems) {
        this.problems = problems;
    }

    private static byte of(NodeStatus status) {
        return switch (status) {
            case SATISFIED, WAIVED, NOT_APPLICABLE -> Kleene.YES;
            case UNDETERMINED -> Kleene.UNKNOWN;
            case UNSATISFIED, IMPOSSIBLE -> Kleene.NO;
        };
    }

    /**
     * Checks the status of each rule against what the uses make of it. Where a cap is in doubt, or where what is not certain to count is
     * needed for a yes, it may be left open.
     */
    void statuses(Restatement stated, CheckedUses uses) {
        byte[] all = Replay.verdicts(stated.problem, uses.uses());
        byte[] certain = Replay.verdicts(stated.problem, stated.problem.certain(uses.uses()));
        statuses(stated, uses, all, certain, stated.run.rules.get(0));
    }

    private boolean statuses(Restatement stated, CheckedUses uses, byte[] all, byte[] certain, Rule rule) {
        boolean capped = rule.constraints.stream().anyMatch(c -> c instanceof Cap);
        for (Rule child : rule.children) {
            capped |= statuses(stated, uses, all, certain, child);
        }
        AuditNode node = uses.told(rule);
        int at = stated.nodeOf[rule.index];
        if (node != null && at >= 0) {
            byte told = of(node.status());
            boolean open = told == Kleene.UNKNOWN && all[at] == Kleene.YES && (capped || certain[at] != Kleene.YES);
            if (told != all[at] && !open) {
                problems.add("the uses do not make " + rule.address() + " " + node.status());
            }
        }
        return capped;
    }

    /** Checks that everything in a tree follows from what is below it, without looking at record or rule. */
    void follows(AuditNode node) {
        node.children().forEach(this::follows);
        boolean sum = node.unit().equals("count") || node.unit().startsWith("credits");
        boolean listed = switch (node.kind()) {
            case "accumulation", "module", "limit", "cap" -> true;
            default -> false;
        };
        if (sum && listed && node.got().isPresent() && node.status() != NodeStatus.NOT_APPLICABLE) {
            BigDecimal parts = node.contributions().stream()
                    .map(c -> c.amount().multiply(c.weight()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (parts.compareTo(node.got().get()) != 0) {
                problems.add("what " + node.address() + " has is not the sum of its parts");
            }
        }
        if (node.demand().isPresent()
                && node.got().isPresent()
                && node.remaining().isPresent()) {
            BigDecimal rest = node.demand().get().subtract(node.got().get()).max(BigDecimal.ZERO);
            if (rest.compareTo(node.remaining().get()) != 0) {
                problems.add("what remains at " + node.address() + " is not the difference");
            }
        }
        status(node);
    }

    private void status(AuditNode node) {
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
            if (joined && child.obligation() == Obligation.REQUIRED) {
                worst = Kleene.and(worst, of(child.status()));
            }
        }
        if (of(node.status()) > worst) {
            problems.add("the status of " + node.address() + " does not follow from its children");
        }
    }

    /** Returns what a report says of the root. */
    static byte root(Audit report) {
        return of(report.root().status());
    }
}
