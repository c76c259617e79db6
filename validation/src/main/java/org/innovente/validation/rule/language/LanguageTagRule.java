package org.innovente.validation.rule.language;

import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Diploma;
import org.innovente.module.LearningResource;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Patches;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;
import org.innovente.validation.facts.TextInterest;
import org.innovente.validation.facts.TextTraits;
import org.innovente.validation.format.LanguageTags;

/** Language tags are well-formed. Source: BCP 47 (RFC 5646). */
final class LanguageTagRule implements WalkRule, TextInterest {

    private static final List<Class<?>> TYPES = List.of(
            LocalizedText.class,
            Catalogue.class,
            CompetencyFramework.class,
            TrainingModule.class,
            LearningResource.class,
            Diploma.class,
            Action.class,
            Lifecycle.class);

    @Override
    public List<RuleCode> codes() {
        return List.of(LanguageCode.MALFORMED_TAG);
    }

    @Override
    public int textTraits() {
        return TextTraits.UNUSUAL_TAG;
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {

        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return TYPES.contains(type);
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof LocalizedText text) {
                    text.texts().keySet().forEach(tag -> key(tag, text, place, sink));
                } else if (item instanceof Catalogue it) {
                    it.language().ifPresent(tag -> value(tag, place.at("language"), sink));
                } else if (item instanceof CompetencyFramework it) {
                    values(it.languages(), place, sink);
                } else if (item instanceof TrainingModule it) {
                    values(it.languages(), place, sink);
                } else if (item instanceof LearningResource it) {
                    values(it.languages(), place, sink);
                } else if (item instanceof Diploma it) {
                    values(it.languages(), place, sink);
                } else if (item instanceof Action it) {
                    values(it.languages(), place, sink);
                } else if (item instanceof Lifecycle it) {
                    for (int i = 0; i < it.translations().size(); i++) {
                        LanguageTag tag = it.translations().get(i).language();
                        value(tag, place.at("translations", i).at("language"), sink);
                    }
                }
            }
        };
    }

    private static void values(List<LanguageTag> tags, Place owner, FindingSink sink) {
        for (int i = 0; i < tags.size(); i++) {
            value(tags.get(i), owner.at("languages", i), sink);
        }
    }

    private static void value(LanguageTag tag, Place place, FindingSink sink) {
        if (isKnown(tag) || LanguageTags.isWellFormed(tag.value())) {
            return;
        }
        FindingDraft draft = sink.draft(LanguageCode.MALFORMED_TAG, place, tag);
        String repaired = LanguageTags.repaired(tag.value());
        if (!repaired.equals(tag.value())) {
            draft.fix("tag", Patches.replaceText(place, tag.value(), repaired), "tag", repaired);
        }
        draft.report();
    }

    private static void key(LanguageTag tag, LocalizedText text, Place owner, FindingSink sink) {
        if (isKnown(tag) || LanguageTags.isWellFormed(tag.value())) {
            return;
        }
        FindingDraft draft = sink.draft(LanguageCode.MALFORMED_TAG, owner.at(tag.value()), tag);
        String repaired = LanguageTags.repaired(tag.value());
        boolean free = !repaired.equals(tag.value())
                && text.find(LanguageTag.parse(repaired)).isEmpty();
        if (free) {
            draft.fix("tag", Patches.renameMember(owner, tag.value(), repaired), "tag", repaired);
        }
        draft.report();
    }

    /** Nearly every text has these two. */
    private static boolean isKnown(LanguageTag tag) {
        return tag.equals(LanguageTag.FR) || tag.equals(LanguageTag.EN);
    }
}
