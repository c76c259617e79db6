package org.innovente.validation.rule.dissemination;

import java.util.List;
import java.util.Optional;
import org.innovente.common.Rights;
import org.innovente.module.LearningResource;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** Who adapts a work names it. Source: CC BY 4.0, section 3(a). */
final class AttributionRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.NO_ATTRIBUTION);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {

        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == TrainingModule.class || type == LearningResource.class || type == Rights.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof TrainingModule it) {
                    it.derivedFrom().ifPresent(source -> derived(source, it.rights(), place, sink));
                } else if (item instanceof LearningResource it) {
                    it.derivedFrom().ifPresent(source -> derived(source, it.rights(), place, sink));
                } else if (item instanceof Rights it && it.adaptedFrom().isPresent() && isSilent(it)) {
                    sink.report(
                            DisseminationCode.NO_ATTRIBUTION,
                            place.at("adapted-from"),
                            it.adaptedFrom().get());
                }
            }
        };
    }

    /** What the rights themselves say they adapt is reported there, and not a second time. */
    private static void derived(Object source, Optional<Rights> rights, Place place, FindingSink sink) {
        boolean there = rights.filter(some -> some.adaptedFrom().isPresent()).isPresent();
        if (!there && rights.map(AttributionRule::isSilent).orElse(true)) {
            sink.report(DisseminationCode.NO_ATTRIBUTION, place.at("derived-from"), source);
        }
    }

    private static boolean isSilent(Rights rights) {
        return rights.attribution().isBlank();
    }
}
