package org.innovente.validation.rule.lifecycle;

import java.util.List;
import java.util.Optional;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.Change;
import org.innovente.change.ChangeKind;
import org.innovente.change.Subject;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A thing keeps its id from edition to edition. */
final class IdChangedRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.ID_CHANGED);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        Optional<CatalogueDiff> diff =
                facts.derived(Editions.class, Editions::of).diff();
        if (diff.isEmpty()) {
            return;
        }
        Things things = facts.derived(Things.class, Things::of);
        for (Change change : diff.get().changes()) {
            if (change.kind() == ChangeKind.RENAMED && change.counterpart().isPresent()) {
                Subject now = change.counterpart().get();
                Place place = things.find(now.kind(), now.id())
                        .map(Things.Thing::place)
                        .orElse(Place.root()
                                .about("catalogue", facts.catalogue().id()));
                sink.report(LifecycleCode.ID_CHANGED, place, change.subject().id(), now.id());
            }
        }
    }
}
