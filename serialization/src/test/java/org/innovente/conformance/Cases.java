package org.innovente.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import org.innovente.audit.DiplomaAudit;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.CatalogueId;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.OutcomeName;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.requirement.Bound;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.testing.Corpus;

/** What the conformance tests share. */
final class Cases {
    static final DiplomaId DIPLOMA = new DiplomaId("rule");

    private Cases() {}

    static JsonNode json(String path) throws IOException {
        try (InputStream in = Corpus.open(path)) {
            return new ObjectMapper().readTree(in);
        }
    }

    static DiplomaAudit audit(Requirement requirement) {
        Diploma diploma = Diploma.builder()
                .id(DIPLOMA)
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(requirement)
                        .build())
                .build();
        return DiplomaAudit.of(
                Catalogue.builder()
                        .id(new CatalogueId("cases"))
                        .addDiploma(diploma)
                        .build(),
                DIPLOMA);
    }

    static Achievement.Builder passed(String module) {
        return Achievement.builder()
                .id(new AchievementId(module))
                .item(ItemRef.builder().kind(ItemKind.MODULE).id(module).build())
                .status(AchievementStatus.ACHIEVED);
    }

    static Requirement always() {
        return NOf.builder().quantifier(Quantifier.ALL).build();
    }

    static Requirement never() {
        return NOf.builder().quantifier(Quantifier.atLeast(1)).build();
    }

    static Bound atLeast(String value) {
        return Bound.atLeast(new BigDecimal(value));
    }
}
