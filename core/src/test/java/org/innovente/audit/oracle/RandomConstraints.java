package org.innovente.audit.oracle;

import java.math.BigDecimal;
import org.innovente.common.AchievementSource;
import org.innovente.common.NodeId;
import org.innovente.diploma.NamedOutcome;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.OpaqueConstraint;
import org.innovente.requirement.Order;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;

/** The random constraints of a programme, and the scopes within which use is exclusive. */
final class RandomConstraints {
    private final Draw draw;

    RandomConstraints(Draw draw) {
        this.draw = draw;
    }

    void add(NamedOutcome.Builder outcome) {
        while (draw.random.nextInt(2) == 0) {
            Constraint constraint = switch (draw.random.nextInt(12)) {
                case 0, 1, 2 ->
                    scoped(Cap.builder()
                            .selector(capSelector())
                            .measure(capMeasure())
                            .max(BigDecimal.valueOf(draw.random.nextInt(4))));
                case 3, 4, 5 ->
                    Limit.builder()
                            .selector(draw.selector())
                            .measure(draw.measure())
                            .bound(draw.opened(
                                    draw.random.nextBoolean()
                                            ? Bound.atMost(BigDecimal.valueOf(draw.random.nextInt(4)))
                                            : draw.random.nextBoolean()
                                                    ? Bound.atLeast(BigDecimal.valueOf(1 + draw.random.nextInt(3)))
                                                    : Bound.builder()
                                                            .min(BigDecimal.ONE)
                                                            .max(BigDecimal.valueOf(1 + draw.random.nextInt(3)))
                                                            .build()))
                            .build();
                case 6, 7, 8, 9 -> overlap();
                case 10 ->
                    draw.random.nextInt(3) == 0
                            ? OpaqueConstraint.builder().json("{\"?\":1}").build()
                            : Order.builder()
                                    .before(draw.selector())
                                    .after(draw.selector())
                                    .build();
                default -> {
                    draw.see("exclusive scope");
                    outcome.addExclusiveScope(new NodeId(draw.someName()));
                    yield overlap();
                }
            };
            draw.see("constraint " + constraint.getClass().getInterfaces()[0].getSimpleName());
            outcome.addConstraint(constraint);
        }
    }

    private Selector capSelector() {
        if (!draw.once(5)) {
            return draw.selector();
        }
        draw.see("cap on a source");
        return SourceIn.builder()
                .addSource(AchievementSource.TRANSFER)
                .addSource(AchievementSource.EXEMPTION)
                .build();
    }

    private Measure capMeasure() {
        return draw.random.nextInt(4) == 0
                ? Measure.credits()
                : draw.random.nextInt(4) == 0 ? draw.measure() : Measure.count();
    }

    private Constraint scoped(Cap.Builder cap) {
        return draw.random.nextBoolean()
                ? cap.build()
                : cap.scope(new NodeId(draw.someName())).build();
    }

    private Constraint overlap() {
        NodeId scope = new NodeId(draw.someName());
        NodeId with = new NodeId(draw.someName());
        Overlap.Builder overlap = Overlap.builder().scope(scope);
        if (draw.random.nextInt(3) == 0) {
            overlap.selector(draw.selector());
        }
        if (draw.random.nextInt(5) == 0) {
            draw.see("overlap of uses");
            return overlap.scope(new NodeId("n1"))
                    .atMostUses(1 + draw.random.nextInt(2))
                    .build();
        }
        if (scope.equals(with)) {
            draw.see("overlap of a scope with itself");
        }
        return overlap.with(with)
                .max(BigDecimal.valueOf(draw.random.nextInt(3)))
                .measure(draw.random.nextInt(3) == 0 ? Measure.credits() : Measure.count())
                .build();
    }
}
