package org.innovente.validation.rule.diploma;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.diploma.NamedOutcome;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.RuleTree;
import org.innovente.validation.WalkRule;
import org.innovente.validation.facts.RuleTrees;
import org.jspecify.annotations.Nullable;

/** No bound is empty, and no cap or limit lies below what the rule asks for of the same selection. */
final class ConflictingBoundsRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.CONFLICTING_CAPS);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == Requirement.class || type == NamedOutcome.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof Requirement rule) {
                    bounds(facts.derived(RuleTrees.class, RuleTrees::of).nodes(rule, place), sink);
                } else if (item instanceof NamedOutcome outcome) {
                    caps(outcome, place, sink);
                }
            }
        };
    }

    private static void bounds(List<RuleTree.Node> nodes, FindingSink sink) {
        for (RuleTree.Node node : nodes) {
            if (node.rule() instanceof Accumulation sum) {
                bound(sum.bound(), node.place().at("accumulation").at("bound"), sink);
            } else if (node.rule() instanceof Average mean) {
                bound(mean.bound(), node.place().at("average").at("bound"), sink);
            }
        }
    }

    private static void bound(Bound bound, Place place, FindingSink sink) {
        if (isContradictory(bound)) {
            sink.report(
                    DiplomaCode.CONFLICTING_CAPS,
                    place,
                    lower(bound).orElseThrow().toPlainString(),
                    upper(bound).orElseThrow().toPlainString());
        }
    }

    /** Returns whether no number lies within a bound. */
    static boolean isContradictory(Bound bound) {
        Optional<BigDecimal> least = lower(bound);
        Optional<BigDecimal> most = upper(bound);
        if (least.isEmpty() || most.isEmpty()) {
            return false;
        }
        int order = least.get().compareTo(most.get());
        boolean open = bound.above().filter(least.get()::equals).isPresent()
                || bound.below().filter(most.get()::equals).isPresent();
        return order > 0 || (order == 0 && open);
    }

    private static Optional<BigDecimal> lower(Bound bound) {
        return bound.min().isPresent() && bound.above().isPresent()
                ? bound.min().map(min -> min.max(bound.above().get()))
                : bound.min().or(bound::above);
    }

    private static Optional<BigDecimal> upper(Bound bound) {
        return bound.max().isPresent() && bound.below().isPresent()
                ? bound.max().map(max -> max.min(bound.below().get()))
                : bound.max().or(bound::below);
    }

    private static void caps(NamedOutcome outcome, Place at, FindingSink sink) {
        Map<List<Object>, BigDecimal> asked = new HashMap<>();
        outcome.requirement().ifPresent(root -> {
            for (RuleTree.Node node : RuleTree.of(root, at).nodes()) {
                if (node.role() == RuleTree.Role.REQUIRED && node.rule() instanceof Accumulation sum) {
                    lower(sum.bound())
                            .ifPresent(least ->
                                    asked.merge(List.of(sum.selector(), sum.measure()), least, BigDecimal::max));
                }
            }
        });
        for (int i = 0; i < outcome.constraints().size(); i++) {
            Place place = at.at("constraints", i);
            if (outcome.constraints().get(i) instanceof Cap cap) {
                compare(
                        asked.get(List.of(cap.selector(), cap.measure())),
                        Optional.of(cap.max()),
                        place.at("cap"),
                        sink);
            } else if (outcome.constraints().get(i) instanceof Limit limit) {
                bound(limit.bound(), place.at("limit").at("bound"), sink);
                compare(
                        asked.get(List.of(limit.selector(), limit.measure())),
                        upper(limit.bound()),
                        place.at("limit"),
                        sink);
            }
        }
    }

    private static void compare(@Nullable BigDecimal least, Optional<BigDecimal> most, Place place, FindingSink sink) {
        if (least != null && most.isPresent() && least.compareTo(most.get()) > 0) {
            sink.report(
                    DiplomaCode.CONFLICTING_CAPS,
                    place,
                    least.toPlainString(),
                    most.get().toPlainString());
        }
    }
}
