package org.innovente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.BlockId;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.RecognitionId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.Recognition;
import org.innovente.diploma.RecognitionKind;
import org.innovente.module.Outcome;
import org.junit.jupiter.api.Test;

/** The trap of diploma rules that is a matter of what is written down, not of how a record is audited. */
class BlockTrapsTest {

    private static Diploma certification(String id, String block, String... competencies) {
        Block.Builder builder = Block.builder().id(new BlockId(block));
        for (String competency : competencies) {
            builder.addCompetency(
                    Outcome.builder().competency(new CompetencyId(competency)).build());
        }
        return Diploma.builder().id(new DiplomaId(id)).addBlock(builder.build()).build();
    }

    private static ItemRef block(String id) {
        return ItemRef.builder().kind(ItemKind.BLOCK).id(id).build();
    }

    private static List<String> found(Catalogue catalogue) {
        return CatalogueValidator.builder().build().validate(catalogue).report().findings().stream()
                .filter(finding -> finding.code().id().equals("diploma.equivalence-obligation-missing"))
                .map(finding -> finding.subject() + " " + finding.arguments())
                .toList();
    }

    @Test
    void trap_25_a_block_common_to_two_certifications_asks_that_they_recognise_one_another() {
        Catalogue apart = Catalogue.builder()
                .id(new CatalogueId("c"))
                .addDiploma(certification("first", "A1", "C1", "C2"))
                .addDiploma(certification("second", "B1", "C2", "C1"))
                .addDiploma(certification("third", "B2", "C1", "C3"))
                .build();
        assertThat(found(apart)).containsExactly("block B1 {block=B1, other=A1}");
        Catalogue recognised = apart.toBuilder()
                .addRecognition(Recognition.builder()
                        .id(new RecognitionId("r"))
                        .kind(RecognitionKind.EQUIVALENCE)
                        .source(block("A1"))
                        .target(block("B1"))
                        .build())
                .build();
        assertThat(found(recognised)).isEmpty();
    }
}
