package org.innovente.validation.rule.diploma;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.innovente.common.FrameworkId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.module.Outcome;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** The blocks of a certification attest together what the certification attests. Source: Code du travail, L.6113-1. */
final class BlockCoverRule implements ItemRule<Diploma> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.BLOCKS_DO_NOT_COVER);
    }

    @Override
    public Class<Diploma> itemType() {
        return Diploma.class;
    }

    @Override
    public void check(Diploma it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.blocks().isEmpty() || it.competencies().isEmpty()) {
            return;
        }
        Set<String> covered = new HashSet<>();
        for (Block block : it.blocks()) {
            block.competencies().forEach(outcome -> covered.add(key(outcome, facts)));
        }
        Set<String> promised = new HashSet<>();
        for (int i = 0; i < it.competencies().size(); i++) {
            Outcome outcome = it.competencies().get(i);
            promised.add(key(outcome, facts));
            if (!covered.contains(key(outcome, facts))) {
                sink.report(
                        DiplomaCode.BLOCKS_DO_NOT_COVER,
                        at.at("competencies", i),
                        outcome.competency(),
                        "certification");
            }
        }
        for (int i = 0; i < it.blocks().size(); i++) {
            Block block = it.blocks().get(i);
            for (int j = 0; j < block.competencies().size(); j++) {
                Outcome outcome = block.competencies().get(j);
                if (promised.add(key(outcome, facts))) {
                    Place place = at.item("blocks", i, "block", block.id()).at("competencies", j);
                    sink.report(DiplomaCode.BLOCKS_DO_NOT_COVER, place, outcome.competency(), "block");
                }
            }
        }
    }

    private static String key(Outcome outcome, CatalogueFacts facts) {
        return facts.catalogue()
                        .index()
                        .resolveFramework(outcome.framework(), outcome.competency())
                        .map(FrameworkId::value)
                        .orElse("")
                + "\n" + outcome.competency();
    }
}
