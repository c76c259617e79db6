package org.innovente.validation.rule.diploma;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.common.LanguageTag;
import org.innovente.diploma.Block;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Words;

/** No block is titled like a job. Source: note of the CARIF-OREF. */
final class BlockTitleRule implements ItemRule<Block> {

    /** Only looked up, never listed. */
    private static final Set<String> JOBS = Set.of(
            "responsable",
            "chef",
            "cheffe",
            "directeur",
            "directrice",
            "manager",
            "manageur",
            "manageuse",
            "technicien",
            "technicienne",
            "ingénieur",
            "ingénieure",
            "assistant",
            "assistante",
            "chargé",
            "chargée",
            "consultant",
            "consultante",
            "conseiller",
            "conseillère",
            "formateur",
            "formatrice",
            "gestionnaire",
            "vendeur",
            "vendeuse",
            "engineer",
            "director",
            "technician",
            "trainer",
            "salesperson");

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.BLOCK_TITLED_LIKE_A_JOB);
    }

    @Override
    public Class<Block> itemType() {
        return Block.class;
    }

    @Override
    public void check(Block it, Place at, CatalogueFacts facts, FindingSink sink) {
        for (Map.Entry<LanguageTag, String> text : it.title().texts().entrySet()) {
            String first = Words.first(text.getValue());
            if (JOBS.contains(first)) {
                sink.report(
                        DiplomaCode.BLOCK_TITLED_LIKE_A_JOB,
                        at.at("title").at(text.getKey().value()),
                        first);
            }
        }
    }
}
