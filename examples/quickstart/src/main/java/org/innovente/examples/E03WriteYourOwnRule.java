package org.innovente.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DeliveryMode;
import org.innovente.finding.FindingTexts;
import org.innovente.module.TrainingModule;
import org.innovente.network.ContactRole;
import org.innovente.network.Partner;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.CodeDetails;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Phase;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.ValidationResult;

/** Adds a rule of one's own to the validator: a distance module whose provider names no disability adviser. */
public final class E03WriteYourOwnRule {

    private E03WriteYourOwnRule() {}

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Catalogue catalogue = Bundled.catalogue();
        // The bundled catalogue obeys the rule, so the partners of a copy lose their contacts.
        Catalogue copy = catalogue.toBuilder()
                .partners(catalogue.partners().stream()
                        .map(partner -> partner.toBuilder().contacts(List.of()).build())
                        .toList())
                .build();
        // snippet: rule
        CatalogueValidator validator =
                CatalogueValidator.builder().rule(new AdviserRule()).build();
        ValidationResult result = validator.validate(copy);
        // end snippet
        result.report().findings().stream()
                .filter(finding -> finding.code() == HouseCode.REMOTE_WITHOUT_ADVISER)
                .limit(3)
                .forEach(finding -> {
                    out.println(finding.pointer() + " " + finding.code().id());
                    out.println("    " + finding.message(Locale.ENGLISH));
                    out.println("    " + finding.message(Locale.FRENCH));
                });
        out.println("Found in all: "
                + result.report().countsByCode().getOrDefault(HouseCode.REMOTE_WITHOUT_ADVISER.id(), 0L));
    }

    /** The rule: stateless, linear, and it looks at nothing but the facts. */
    static final class AdviserRule implements CatalogueRule {

        @Override
        public List<RuleCode> codes() {
            return List.of(HouseCode.REMOTE_WITHOUT_ADVISER);
        }

        @Override
        public void check(CatalogueFacts facts, FindingSink sink) {
            Catalogue catalogue = facts.catalogue();
            for (int i = 0; i < catalogue.modules().size(); i++) {
                TrainingModule module = catalogue.modules().get(i);
                Place place = Place.root().item("modules", i, "module", module.id());
                if (module.deliveryModes().contains(DeliveryMode.REMOTE)) {
                    module.provider()
                            .flatMap(catalogue.index()::findPartner)
                            .filter(partner -> !hasAdviser(partner))
                            .ifPresent(partner -> sink.report(
                                    HouseCode.REMOTE_WITHOUT_ADVISER, place.at("provider"), module.id(), partner.id()));
                }
            }
        }

        private static boolean hasAdviser(Partner partner) {
            return partner.contacts().stream()
                    .anyMatch(contact -> contact.role().equals(ContactRole.DISABILITY));
        }
    }

    /** The codes of the house; their texts stand in the two property files beside this class. */
    enum HouseCode implements RuleCode {
        /** A distance module whose provider names no disability adviser. */
        REMOTE_WITHOUT_ADVISER;

        private static final CodeDetails DETAILS = CodeDetails.of(
                "house.remote-without-adviser", "", Phase.MEANING, "-WW", "our charter", "module", "provider");
        private static final FindingTexts TEXTS = FindingTexts.of(E03WriteYourOwnRule.class::getResourceAsStream);

        @Override
        public CodeDetails details() {
            return DETAILS;
        }

        @Override
        public FindingTexts texts() {
            return TEXTS;
        }
    }
}
