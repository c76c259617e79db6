package org.innovente.validation.rule.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.innovente.module.LearningResource;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A resource does not exist in a proprietary format alone. Source: RGAA 4, criterion 13.3. */
final class OpenFormatRule implements ItemRule<LearningResource> {

    /** Only looked up, never listed. */
    private static final Set<String> FORMATS = Set.of(
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-project",
            "application/vnd.visio",
            "application/vnd.apple.keynote",
            "application/vnd.apple.pages",
            "application/vnd.apple.numbers",
            "application/vnd.adobe.photoshop",
            "application/x-shockwave-flash",
            "application/x-silverlight-app",
            "video/x-flv",
            "video/x-ms-wmv",
            "audio/x-ms-wma");

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.PROPRIETARY);
    }

    @Override
    public Class<LearningResource> itemType() {
        return LearningResource.class;
    }

    @Override
    public void check(LearningResource it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.mediaType().isPresent() && it.alternatives().isEmpty()) {
            String type = it.mediaType().get().strip().toLowerCase(Locale.ROOT);
            int end = type.indexOf(';');
            if (FORMATS.contains(end < 0 ? type : type.substring(0, end).strip())) {
                sink.report(
                        LanguageCode.PROPRIETARY,
                        at.at("media-type"),
                        it.id(),
                        it.mediaType().get());
            }
        }
    }
}
