package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.diploma.Block;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Every block has its own assessment. Source: Code du travail, R.6113-9 7°. */
final class BlockAssessmentRule implements ItemRule<Block> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.BLOCK_WITHOUT_ASSESSMENT);
    }

    @Override
    public Class<Block> itemType() {
        return Block.class;
    }

    @Override
    public void check(Block it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.assessments().isEmpty()) {
            sink.report(DiplomaCode.BLOCK_WITHOUT_ASSESSMENT, at, it.id());
        }
    }
}
