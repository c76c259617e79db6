package org.innovente.validation.rule.identity;

import java.util.HexFormat;
import java.util.List;
import org.innovente.common.Identifier;
import org.innovente.competency.Competency;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.finding.EscapedText;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Patches;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/**
 * Printed codes and identifiers of outside schemes hold no invisible characters; ids cannot hold any. Source: Trojan
 * Source.
 */
final class InvisibleCharactersRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.INVISIBLE_CHARACTERS);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == Identifier.class
                        || type == TrainingModule.class
                        || type == Competency.class
                        || type == Diploma.class
                        || type == Block.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof Identifier identifier) {
                    check(identifier.code(), place.at("code"), sink);
                } else if (item instanceof TrainingModule module) {
                    module.code().ifPresent(code -> check(code, place.at("code"), sink));
                } else if (item instanceof Competency competency) {
                    competency.code().ifPresent(code -> check(code, place.at("code"), sink));
                } else if (item instanceof Diploma diploma) {
                    diploma.code().ifPresent(code -> check(code, place.at("code"), sink));
                } else if (item instanceof Block block) {
                    block.code().ifPresent(code -> check(code, place.at("code"), sink));
                }
            }
        };
    }

    private static void check(String value, Place place, FindingSink sink) {
        for (int i = 0; i < value.length(); ) {
            int point = value.codePointAt(i);
            if (point > '~' && EscapedText.isHidden(point) || point < ' ') {
                String name = "U+" + HexFormat.of().withUpperCase().toHexDigits(point, point > 0xFFFF ? 6 : 4);
                String after = visible(value);
                FindingDraft draft = sink.draft(IdentityCode.INVISIBLE_CHARACTERS, place, value, name);
                if (after.isEmpty()) {
                    draft.report();
                } else {
                    draft.fix("remove-invisible", Patches.replaceText(place, value, after), "after", after)
                            .report();
                }
                return;
            }
            i += Character.charCount(point);
        }
    }

    private static String visible(String value) {
        StringBuilder out = new StringBuilder();
        value.codePoints().filter(point -> !EscapedText.isHidden(point)).forEach(out::appendCodePoint);
        return out.toString();
    }
}
