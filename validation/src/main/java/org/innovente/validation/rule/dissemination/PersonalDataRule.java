package org.innovente.validation.rule.dissemination;

import java.util.List;
import org.innovente.common.LocalizedText;
import org.innovente.module.LearningResource;
import org.innovente.network.Contact;
import org.innovente.network.ContactRole;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;
import org.innovente.validation.facts.TextInterest;
import org.innovente.validation.facts.TextTraits;

/** A catalogue names functions, not persons. Source: GDPR, article 5(1)(c), data minimisation. */
final class PersonalDataRule implements WalkRule, TextInterest {

    private static final String EMAIL = "email";

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.PERSONAL_DATA);
    }

    @Override
    public int textTraits() {
        return TextTraits.ADDRESS | TextTraits.NUMBER;
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {

        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == Contact.class || type == LearningResource.class || type == LocalizedText.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof Contact it) {
                    boolean published = it.role().equals(ContactRole.DISABILITY);
                    if (!published
                            && it.email()
                                    .filter(PersonalData::isPersonalAddress)
                                    .isPresent()) {
                        sink.report(DisseminationCode.PERSONAL_DATA, place.at("email"), EMAIL);
                    }
                } else if (item instanceof LearningResource it) {
                    for (int i = 0; i < it.authors().size(); i++) {
                        if (PersonalData.hasPersonalAddress(it.authors().get(i))) {
                            sink.report(DisseminationCode.PERSONAL_DATA, place.at("authors", i), EMAIL);
                        }
                    }
                } else if (item instanceof LocalizedText it) {
                    it.texts().forEach((tag, text) -> check(text, place.at(tag.value()), sink));
                }
            }
        };
    }

    private static void check(String text, Place place, FindingSink sink) {
        if (PersonalData.hasPersonalAddress(text)) {
            sink.report(DisseminationCode.PERSONAL_DATA, place, EMAIL);
        }
        if (PersonalData.hasMobileNumber(text)) {
            sink.report(DisseminationCode.PERSONAL_DATA, place, "phone");
        }
    }
}
