package org.innovente.validation.rule.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** The status of a published thing never goes back. Source: CASE, adoptionStatus. */
final class StatusStepsRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.STATUS_BACK);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == Lifecycle.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof Lifecycle it) {
                    history(it, place, sink);
                }
            }

            @Override
            public void end() {
                sincePrevious(facts, sink);
            }
        };
    }

    private static void sincePrevious(CatalogueFacts facts, FindingSink sink) {
        if (facts.previous().isEmpty()) {
            return;
        }
        Things before = Things.of(facts.previous().get());
        for (Things.Thing now : facts.derived(Things.class, Things::of).all()) {
            Optional<LifecycleStatus> old = before.find(now.kind(), now.id()).flatMap(Things.Thing::status);
            boolean told = old.isPresent()
                    && now.lifecycle().map(Lifecycle::history).orElse(List.of()).stream()
                            .anyMatch(event -> event.status().equals(old));
            if (old.isPresent() && now.status().isPresent() && !told) {
                compare(
                        old.get(),
                        now.status().get(),
                        now.place().at("lifecycle").at("status"),
                        sink);
            }
        }
    }

    private static void history(Lifecycle it, Place at, FindingSink sink) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < it.history().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> it.history().get(i).date()));
        Optional<LifecycleStatus> last = Optional.empty();
        for (int i : order) {
            Optional<LifecycleStatus> next = it.history().get(i).status();
            if (last.isPresent() && next.isPresent()) {
                compare(last.get(), next.get(), at.at("history", i).at("status"), sink);
            }
            last = next.isPresent() ? next : last;
        }
        if (last.isPresent() && it.status().isPresent()) {
            compare(last.get(), it.status().get(), at.at("status"), sink);
        }
    }

    private static void compare(LifecycleStatus before, LifecycleStatus after, Place place, FindingSink sink) {
        if (after.compareTo(before) < 0) {
            sink.report(LifecycleCode.STATUS_BACK, place, before, after);
        }
    }
}
