package org.innovente.validation.rule.language;

import java.util.List;
import org.innovente.module.LearningResource;
import org.innovente.module.ResourceType;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Videos, recordings and images have an accessible alternative. Source: RGAA 4; WCAG 2, 1.1.1 and 1.2. */
final class AlternativeRule implements ItemRule<LearningResource> {

    private static final List<ResourceType> SEEN_OR_HEARD =
            List.of(ResourceType.VIDEO, ResourceType.AUDIO, ResourceType.IMAGE);

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.NO_ALTERNATIVE);
    }

    @Override
    public Class<LearningResource> itemType() {
        return LearningResource.class;
    }

    @Override
    public void check(LearningResource it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.type().filter(SEEN_OR_HEARD::contains).isPresent()
                && it.alternatives().isEmpty()) {
            sink.report(LanguageCode.NO_ALTERNATIVE, at, it.id(), it.type().get());
        }
    }
}
