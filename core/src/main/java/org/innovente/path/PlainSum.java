package org.innovente.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.innovente.common.Credits;
import org.innovente.common.ModuleId;
import org.innovente.internal.Names;
import org.innovente.learner.Achievement;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.UseKind;

/** What adds up for an accumulation, as a checker counts it. */
final class PlainSum {
    private final Accumulation asked;
    private final MeasureKind kind;
    private final String attribute;
    private final Map<String, BigDecimal> byValue = new TreeMap<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean unknown;

    PlainSum(Accumulation asked) {
        this.asked = asked;
        attribute = asked.measure().attribute().orElse("module");
        kind = asked.measure().kind() == MeasureKind.MAX_BY
                ? asked.measure().of().orElse(MeasureKind.COUNT)
                : asked.measure().kind();
    }

    void add(PlainWorld world, Achievement own, PlainSelectors selectors) {
        if (asked.selector().accept(selectors) == Tri.YES) {
            Optional<Credits> credits = own.credits()
                    .or(() -> Names.isIdentifier(own.item().id())
                            ? world.module(new ModuleId(own.item().id())).flatMap(TrainingModule::credits)
                            : Optional.empty());
            boolean sameUnit = own.unit().equals(asked.measure().unit());
            put(credits, sameUnit ? own.quantity() : Optional.empty(), selectors);
        }
    }

    void add(PlainWorld world, ModuleId id, PlainSelectors selectors) {
        Tri match = asked.selector().accept(selectors);
        Optional<Credits> credits = world.module(id).flatMap(TrainingModule::credits);
        if (match == Tri.YES) {
            put(credits, Optional.empty(), selectors);
            unknown |= kind == MeasureKind.CREDITS && credits.isEmpty() || kind == MeasureKind.QUANTITY;
        }
        unknown |= match == Tri.MAYBE;
    }

    private void put(Optional<Credits> credits, Optional<BigDecimal> quantity, PlainSelectors selectors) {
        BigDecimal amount = switch (kind) {
            case CREDITS ->
                credits.map(own -> asked.measure().category().isPresent()
                                ? own.get(asked.measure().category().get())
                                : own.total())
                        .orElse(BigDecimal.ZERO);
            case QUANTITY -> quantity.orElse(BigDecimal.ZERO);
            default -> BigDecimal.ONE;
        };
        sum = sum.add(amount);
        for (String value : selectors.values(attribute).orElse(List.of())) {
            byValue.merge(value, amount, BigDecimal::add);
        }
    }

    /**
     * Returns whether the sum is within the bound.
     *
     * @param hopeful whether an upper bound counts as kept
     */
    Tri value(boolean hopeful) {
        BigDecimal total = switch (asked.measure().kind()) {
            case DISTINCT -> BigDecimal.valueOf(byValue.size());
            case MAX_BY -> byValue.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            default -> sum;
        };
        boolean least = asked.bound().reachesLower(total);
        // An upper bound limits what is used up; it fails only where nothing is.
        boolean limits =
                hopeful || asked.use().map(use -> use.kind() == UseKind.CONSUME).orElse(false);
        boolean most = limits || asked.bound().contains(total) || !least;
        boolean hasMost = !limits
                && (asked.bound().max().isPresent() || asked.bound().below().isPresent());
        if (!most) {
            return Tri.NO;
        }
        return !least ? unknown ? Tri.MAYBE : Tri.NO : unknown && hasMost ? Tri.MAYBE : Tri.YES;
    }
}
