package org.innovente.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.innovente.common.Identifier;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleEvent;
import org.innovente.common.LocalizedText;
import org.innovente.common.Rights;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/** The steps that all walks share. Places are made only for what somebody wants to see. */
abstract class WalkSteps {

    private final CatalogueWalk.Visitor visitor;
    private final boolean wantsTexts;
    private final boolean wantsIdentifiers;

    WalkSteps(CatalogueWalk.Visitor visitor) {
        this.visitor = visitor;
        this.wantsTexts = visitor.wants(LocalizedText.class);
        this.wantsIdentifiers = visitor.wants(Identifier.class);
    }

    final <T> void visit(Class<T> type, T item, Place place) {
        if (visitor.wants(type)) {
            visitor.visit(type, item, place);
        }
    }

    final void text(LocalizedText text, Place owner, String member) {
        if (wantsTexts && !text.isEmpty()) {
            visitor.visit(LocalizedText.class, text, owner.at(member));
        }
    }

    final void texts(List<LocalizedText> texts, Place owner, String member) {
        if (wantsTexts) {
            for (int i = 0; i < texts.size(); i++) {
                visitor.visit(LocalizedText.class, texts.get(i), owner.at(member, i));
            }
        }
    }

    final void identifier(Identifier identifier, Place place) {
        if (wantsIdentifiers) {
            visitor.visit(Identifier.class, identifier, place);
        }
    }

    final void identifiers(List<Identifier> identifiers, Place owner, String member) {
        if (wantsIdentifiers) {
            for (int i = 0; i < identifiers.size(); i++) {
                visitor.visit(Identifier.class, identifiers.get(i), owner.at(member, i));
            }
        }
    }

    final <T> void each(List<T> items, Place owner, String member, BiConsumer<T, Place> step) {
        for (int i = 0; i < items.size(); i++) {
            step.accept(items.get(i), owner.at(member, i));
        }
    }

    final <T> void each(
            List<T> items,
            Place owner,
            String member,
            String kind,
            Function<? super T, ?> id,
            BiConsumer<T, Place> step) {
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            step.accept(item, owner.item(member, i, kind, id.apply(item)));
        }
    }

    final void described(
            List<Identifier> identifiers,
            Optional<Lifecycle> lifecycle,
            Optional<Rights> rights,
            LocalizedText note,
            Place at) {
        identifiers(identifiers, at, "identifiers");
        if (lifecycle.isPresent()) {
            Place place = at.at("lifecycle");
            visit(Lifecycle.class, lifecycle.get(), place);
            each(lifecycle.get().history(), place, "history", this::lifecycleEvent);
        }
        if (rights.isPresent()) {
            Place place = at.at("rights");
            visit(Rights.class, rights.get(), place);
            text(rights.get().attribution(), place, "attribution");
        }
        text(note, at, "note");
    }

    /** A statement without words is written as its rule alone, so that the rule then stands where the statement does. */
    final void prerequisite(Prerequisite stated, Place at) {
        visit(Prerequisite.class, stated, at);
        text(stated.prose(), at, "prose");
        stated.requirement().ifPresent(rule -> requirement(rule, CatalogueWalk.ruleOf(stated, at)));
    }

    final void requirement(Requirement rule, Place at) {
        visit(Requirement.class, rule, at);
    }

    private void lifecycleEvent(LifecycleEvent event, Place at) {
        visit(LifecycleEvent.class, event, at);
        text(event.note(), at, "note");
    }
}
