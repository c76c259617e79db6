package org.innovente.validation.rule.dissemination;

import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.catalogue.SchemeDeclaration;
import org.innovente.competency.Alignment;
import org.innovente.module.LearningResource;
import org.innovente.network.Contact;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** Addresses can be opened by everybody and are protected. Source: RFC 3986; RFC 9110. */
final class LinkFormRule implements WalkRule {

    private static final List<Class<?>> TYPES = List.of(
            Offer.class,
            Contact.class,
            Alignment.class,
            LearningResource.class,
            CatalogueImport.class,
            SchemeDeclaration.class,
            Partner.class);

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.LINK_FORM);
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
                if (item instanceof Partner it) {
                    check(it.website(), place.at("website"), sink);
                } else {
                    check(address(item), place.at("address"), sink);
                }
            }
        };
    }

    private static Optional<String> address(Object item) {
        if (item instanceof Offer it) {
            return it.address();
        }
        if (item instanceof Contact it) {
            return it.address();
        }
        if (item instanceof Alignment it) {
            return it.address();
        }
        if (item instanceof LearningResource it) {
            return it.address();
        }
        if (item instanceof CatalogueImport it) {
            return it.address();
        }
        return item instanceof SchemeDeclaration it ? it.address() : Optional.empty();
    }

    private static void check(Optional<String> address, Place place, FindingSink sink) {
        String reason = address.map(LinkForm::objection).orElse("");
        if (reason.isEmpty()) {
            return;
        }
        String text = address.get();
        FindingDraft draft = sink.draft(DisseminationCode.LINK_FORM, place, text, reason);
        if (reason.equals("insecure")) {
            draft.suggest("secure", "address", "https" + text.substring(text.indexOf(':')));
        }
        draft.report();
    }
}
