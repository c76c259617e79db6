package org.innovente.validation.rule.module;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.common.Identifier;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** National levels are those of 2019, not of 1969. Source: décret 2019-14; LHEO, dict-niveaux. */
final class OldLevelRule implements WalkRule {

    /** The level that followed, or empty text where there are two; only looked up, never listed. */
    private static final Map<String, String> SUCCESSORS =
            Map.of("VI", "", "V BIS", "", "VBIS", "", "V", "3", "IV", "4", "III", "5", "II", "6", "I", "");

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.OLD_LEVEL);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {

        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == TrainingModule.class || type == Diploma.class || type == Certification.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                Place at = place.at("national-level");
                if (item instanceof TrainingModule it) {
                    it.nationalLevel().ifPresent(level -> check(level, at, sink));
                } else if (item instanceof Diploma it) {
                    it.nationalLevel().ifPresent(level -> check(level, at, sink));
                } else if (item instanceof Certification it) {
                    it.nationalLevel().ifPresent(level -> check(level, at, sink));
                }
            }
        };
    }

    private static void check(Identifier level, Place at, FindingSink sink) {
        String code = level.code().strip().toUpperCase(Locale.ROOT);
        String bare =
                code.startsWith("NIVEAU ") ? code.substring("NIVEAU ".length()).strip() : code;
        String now = SUCCESSORS.get(bare);
        if (now != null) {
            FindingDraft draft = sink.draft(ModuleCode.OLD_LEVEL, at.at("code"), level.code());
            if (!now.isEmpty()) {
                draft.suggest("new-level", "level", now);
            }
            draft.report();
        }
    }
}
