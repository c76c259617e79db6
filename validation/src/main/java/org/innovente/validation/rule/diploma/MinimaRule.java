package org.innovente.validation.rule.diploma;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innovente.common.CreditCategory;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;
import org.innovente.validation.facts.RuleTrees;

/** The minima of different categories add up to no more than the total that is asked for beside them. Source: UTC, 48 + 24 + 24 of 102. */
final class MinimaRule implements ItemRule<Requirement> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.MINIMA_EXCEED_TOTAL);
    }

    @Override
    public Class<Requirement> itemType() {
        return Requirement.class;
    }

    @Override
    public void check(Requirement it, Place at, CatalogueFacts facts, FindingSink sink) {
        List<RuleTree.Node> nodes =
                facts.derived(RuleTrees.class, RuleTrees::of).nodes(it, at);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).rule() instanceof NOf some && some.quantifier().form() == Quantifier.Form.ALL) {
                check(some, nodes.get(i).place(), sink);
            }
        }
    }

    private static void check(NOf all, Place place, FindingSink sink) {
        if (!hasAccumulation(all)) {
            return;
        }
        Map<Selector, Map<CreditCategory, BigDecimal>> minima = new LinkedHashMap<>();
        Map<Selector, BigDecimal> totals = new LinkedHashMap<>();
        for (Requirement child : all.children()) {
            if (child instanceof Accumulation sum
                    && sum.measure().kind() == MeasureKind.CREDITS
                    && sum.bound().min().isPresent()) {
                BigDecimal least = sum.bound().min().get();
                if (sum.measure().category().isPresent()) {
                    minima.computeIfAbsent(sum.selector(), key -> new TreeMap<>())
                            .merge(sum.measure().category().get(), least, BigDecimal::max);
                } else {
                    totals.merge(sum.selector(), least, BigDecimal::max);
                }
            }
        }
        totals.forEach((selector, total) -> {
            BigDecimal sum =
                    minima.getOrDefault(selector, Map.of()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(total) > 0) {
                sink.report(DiplomaCode.MINIMA_EXCEED_TOTAL, place, sum.toPlainString(), total.toPlainString());
            }
        });
    }

    private static boolean hasAccumulation(NOf all) {
        for (Requirement child : all.children()) {
            if (child instanceof Accumulation) {
                return true;
            }
        }
        return false;
    }
}
