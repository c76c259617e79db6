package org.innovente.validation.rule.diploma;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innovente.diploma.Block;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Register;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.format.FrenchCodes;

/** The code of a block of a registered certification is made of the number of the certification and of the block. Source: LHEO, code-bloc. */
final class BlockCodeRule implements ItemRule<Diploma> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.MALFORMED_BLOCK_CODE);
    }

    @Override
    public Class<Diploma> itemType() {
        return Diploma.class;
    }

    @Override
    public void check(Diploma it, Place at, CatalogueFacts facts, FindingSink sink) {
        Optional<Certification> certification =
                it.certification().flatMap(id -> facts.catalogue().index().findCertification(id));
        boolean registered =
                certification.filter(found -> found.register() == Register.RNCP).isPresent();
        for (int i = 0; i < it.blocks().size(); i++) {
            Block block = it.blocks().get(i);
            Place place = at.item("blocks", i, "block", block.id()).at("code");
            if (block.code().isEmpty()) {
                continue;
            }
            String code = block.code().get();
            boolean looks = code.toUpperCase(Locale.ROOT).startsWith("RNCP");
            if ((registered || looks) && !FrenchCodes.isRncpBlock(code)) {
                sink.report(DiplomaCode.MALFORMED_BLOCK_CODE, place, code);
            }
        }
    }
}
