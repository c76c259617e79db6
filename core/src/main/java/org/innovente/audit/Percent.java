package org.innovente.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.innovente.requirement.Obligation;

/** How much of the demand of a rule is met; for display only. */
final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Share(BigDecimal got, BigDecimal demand) {
        BigDecimal ratio() {
            return demand.signum() == 0 ? BigDecimal.ONE : got.divide(demand, 9, RoundingMode.DOWN);
        }
    }

    private Percent() {}

    static BigDecimal of(AuditNode root, Verdict verdict) {
        if (verdict == Verdict.SATISFIED) {
            return HUNDRED;
        }
        Share share = share(root);
        BigDecimal percent = share.demand.signum() == 0
                ? BigDecimal.ZERO
                : share.got.multiply(HUNDRED).divide(share.demand, 1, RoundingMode.DOWN);
        return percent.compareTo(HUNDRED) >= 0
                ? new BigDecimal("99.9")
                : org.innovente.internal.Decimals.normal(percent);
    }

    private static Share share(AuditNode node) {
        boolean met = TreeReport.of(node.status()) == Kleene.YES;
        List<Share> children = new ArrayList<>();
        for (AuditNode child : node.children()) {
            boolean counts = child.obligation() == Obligation.REQUIRED && child.status() != NodeStatus.NOT_APPLICABLE;
            if (counts && !isConstraint(child)) {
                children.add(share(child));
            }
        }
        if (children.isEmpty() || node.status() == NodeStatus.WAIVED) {
            boolean measured = node.demand().isPresent()
                    && node.got().isPresent()
                    && node.demand().get().signum() > 0
                    && !"mean".equals(node.unit());
            if (!measured || met) {
                BigDecimal demand = node.demand()
                        .filter(d -> d.signum() > 0 && !"mean".equals(node.unit()))
                        .orElse(BigDecimal.ONE);
                return new Share(met ? demand : BigDecimal.ZERO, demand);
            }
            return new Share(
                    node.got().get().min(node.demand().get()).max(BigDecimal.ZERO),
                    node.demand().get());
        }
        int need = node.demand().isEmpty()
                ? children.size()
                : Math.min(children.size(), node.demand().get().intValue());
        children.sort((a, b) -> b.ratio().compareTo(a.ratio()));
        BigDecimal got = BigDecimal.ZERO;
        BigDecimal demand = BigDecimal.ZERO;
        for (Share child : children.subList(0, need)) {
            got = got.add(child.got);
            demand = demand.add(child.demand);
        }
        return new Share(got, demand);
    }

    private static boolean isConstraint(AuditNode node) {
        return switch (node.kind()) {
            case "cap", "limit", "overlap", "order" -> true;
            default -> false;
        };
    }
}
