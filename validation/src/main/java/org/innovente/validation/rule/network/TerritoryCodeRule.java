package org.innovente.validation.rule.network;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.innovente.network.DatedCode;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.format.FrenchCodes;

/** A territory code is one of its scheme. Source: INSEE, COG 2024; ISO 3166; NUTS. */
final class TerritoryCodeRule implements ItemRule<DatedCode> {

    /** Only looked up, never listed. */
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.UNKNOWN_TERRITORY);
    }

    @Override
    public Class<DatedCode> itemType() {
        return DatedCode.class;
    }

    @Override
    public void check(DatedCode it, Place at, CatalogueFacts facts, FindingSink sink) {

        String code = it.identifier().code();
        boolean known = switch (it.identifier().scheme().toLowerCase(Locale.ROOT)) {
            case "insee-region" ->
                FrenchCodes.isRegion(code)
                        || FrenchCodes.successorOfFormerRegion(code).isPresent();
            case "insee-department" -> FrenchCodes.isDepartment(code) || isOverseasCollectivity(code);
            case "iso-3166-1" -> COUNTRIES.contains(code);
            case "iso-3166-2" -> isSubdivision(code);
            case "nuts" -> isNuts(code);
            default -> true;
        };
        if (!known) {
            sink.report(
                    NetworkCode.UNKNOWN_TERRITORY,
                    at.at("identifier").at("code"),
                    it.identifier().scheme(),
                    code);
        }
    }

    private static boolean isOverseasCollectivity(String code) {
        return code.length() == 3 && (code.startsWith("97") || code.startsWith("98")) && isAlphanumeric(code, 2);
    }

    private static boolean isSubdivision(String code) {
        return code.length() >= 4
                && code.length() <= 6
                && code.charAt(2) == '-'
                && COUNTRIES.contains(code.substring(0, 2))
                && isAlphanumeric(code, 3);
    }

    private static boolean isNuts(String code) {
        return code.length() >= 2
                && code.length() <= 5
                && code.charAt(0) >= 'A'
                && code.charAt(0) <= 'Z'
                && code.charAt(1) >= 'A'
                && code.charAt(1) <= 'Z'
                && isAlphanumeric(code, 2);
    }

    private static boolean isAlphanumeric(String code, int from) {
        return code.chars().skip(from).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    }
}
