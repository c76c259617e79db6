package org.innovente.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.innovente.audit.Audit;
import org.innovente.audit.Verdict;
import org.innovente.common.AttestationKind;
import org.innovente.common.RecordId;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** Progress through requirements in the notation of a road-map tool. */
class FireRoadTest {
    private static final AttestationKind MANUAL = new AttestationKind("manual");

    /** Reads as much of the notation as the progress cases use: lists with commas or slashes, a threshold, a text in quotes. */
    private static Requirement read(String text) {
        int brace = text.indexOf('{');
        String threshold = brace < 0 ? "" : text.substring(brace + 3, text.indexOf('}'));
        String list = brace < 0 ? text : text.substring(0, brace);
        if (list.startsWith("\"\"")) {
            return Attestation.builder()
                    .kind(MANUAL)
                    .bound(Cases.atLeast(threshold.replace("u", "")))
                    .build();
        }
        NOf.Builder rule = NOf.builder();
        for (String module : list.split("[,/]")) {
            rule.addChild(Requirement.module(module.strip()));
        }
        if (!threshold.isEmpty()) {
            return rule.quantifier(Quantifier.atLeast(Integer.parseInt(threshold)))
                    .build();
        }
        return rule.quantifier(list.contains("/") ? Quantifier.ANY : Quantifier.ALL)
                .build();
    }

    @Test
    void all_11_progress_cases_agree() throws IOException {
        JsonNode cases = Cases.json("audit/fireroad-mit/progress-cases.json").path("progress");
        for (JsonNode one : cases) {
            LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("s"));
            one.path("taken")
                    .forEach(taken ->
                            record.addAchievement(Cases.passed(taken.asText()).build()));
            if (one.has("manualProgress")) {
                record.addAttestation(AttestationRecord.builder()
                        .kind(MANUAL)
                        .quantity(one.path("manualProgress").decimalValue())
                        .build());
            }
            Audit audit = Cases.audit(read(one.path("requirement").asText())).audit(record.build());
            assertThat(audit.verdict() == Verdict.SATISFIED)
                    .as("%s", one)
                    .isEqualTo(one.path("expected").path("fulfilled").asBoolean());
            if (one.path("expected").has("percent")) {
                assertThat(audit.percent())
                        .as("%s", one)
                        .isEqualByComparingTo(new BigDecimal(
                                one.path("expected").path("percent").asText()));
            }
        }
        assertThat(cases).hasSize(11);
    }
}
