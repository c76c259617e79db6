package org.innovente.validation.rule.module;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innovente.common.EqfLevel;
import org.innovente.common.Identifier;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** The French and the European level agree. Source: décret 2019-14. */
final class LevelAgreementRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.LEVEL_MISMATCH);
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
                    it.nationalLevel().ifPresent(level -> check(level, it.eqfLevel(), at, sink));
                } else if (item instanceof Diploma it) {
                    it.nationalLevel().ifPresent(level -> check(level, it.eqfLevel(), at, sink));
                } else if (item instanceof Certification it) {
                    it.nationalLevel().ifPresent(level -> check(level, it.eqfLevel(), at, sink));
                }
            }
        };
    }

    private static void check(Identifier level, Optional<EqfLevel> eqf, Place at, FindingSink sink) {
        String code = level.code();
        boolean french = level.scheme().toLowerCase(Locale.ROOT).startsWith("fr");
        boolean digit = code.length() == 1 && code.charAt(0) >= '1' && code.charAt(0) <= '8';
        if (french && digit && eqf.isPresent() && eqf.get().value() != code.charAt(0) - '0') {
            sink.report(ModuleCode.LEVEL_MISMATCH, at.at("code"), code, eqf.get());
        }
    }
}
