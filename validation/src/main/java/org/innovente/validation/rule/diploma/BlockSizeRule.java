package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.diploma.Block;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** No block is reduced to a single competency. Source: France compétences. */
final class BlockSizeRule implements ItemRule<Block> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.BLOCK_WITH_SINGLE_COMPETENCY);
    }

    @Override
    public Class<Block> itemType() {
        return Block.class;
    }

    @Override
    public void check(Block it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.competencies().size() == 1) {
            sink.report(DiplomaCode.BLOCK_WITH_SINGLE_COMPETENCY, at.at("competencies"), it.id());
        }
    }
}
