package org.innovente.exchange.rncp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innovente.common.ItemKind;
import org.innovente.common.OutcomeName;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.UniqueNames;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;

/**
 * The rules of a fiche, which states none: the award asks for every bloc, or for the common ones and those of one option where
 * the titles of blocs name options; a partial award asks for one bloc. Each rule is marked as a guess. A fiche without blocs
 * has an award without a rule, which no audit can decide.
 */
final class FicheRules {

    private static final Pattern OPTION =
            Pattern.compile("(?:[Oo]ption|OPTION) ?:? ?(?:([A-Z]|\\d{1,2})\\b|[«\"] ?([^»\"]{1,200}))");
    private static final Pattern OPTIONAL =
            Pattern.compile("\\b(facultati(?:f|ve)|optionnel(?:le)?)\\b", Pattern.CASE_INSENSITIVE);

    private final FicheSource fiche;
    private final RncpCatalogue catalogue;

    FicheRules(FicheSource fiche, RncpCatalogue catalogue) {
        this.fiche = fiche;
        this.catalogue = catalogue;
    }

    /** Returns whether the title of a bloc says that it may be left out. */
    static boolean isOptional(FicheSource.Bloc bloc) {
        return OPTIONAL.matcher(bloc.title()).find();
    }

    /** Returns the award and, where blocs are validated on their own, the partial award. */
    List<NamedOutcome> outcomes() {
        List<NamedOutcome> outcomes = new ArrayList<>();
        if (fiche.blocs().isEmpty()) {
            catalogue.report(RncpCode.NO_BLOCKS, fiche, fiche.location(), Reading.arguments("number", fiche.number()));
            outcomes.add(NamedOutcome.builder()
                    .name(OutcomeName.parse("award"))
                    .kind(OutcomeKind.AWARD)
                    .build());
            return outcomes;
        }
        outcomes.add(outcome("award", OutcomeKind.AWARD, award()));
        // Blocs are what one keeps of a certification of the RNCP (code du travail, L6113-1); elsewhere the fiche says
        // it.
        boolean partial = fiche.partial().orElse(fiche.number().startsWith("RNCP"));
        if (partial && fiche.blocs().size() > 1) {
            List<Requirement> any = new ArrayList<>();
            ids().forEach(id -> any.add(reference(id)));
            outcomes.add(outcome(
                    "partial-award", OutcomeKind.PARTIAL_AWARD, Requirement.anyOf(any.toArray(new Requirement[0]))));
        }
        return outcomes;
    }

    /** The ids of the blocs, as {@link FicheBlocs} gives them. */
    private List<String> ids() {
        UniqueNames names = new UniqueNames();
        return fiche.blocs().stream().map(bloc -> names.of(bloc.code())).toList();
    }

    private Requirement award() {
        List<Requirement> common = new ArrayList<>();
        Map<String, List<Requirement>> options = new LinkedHashMap<>();
        List<String> ids = ids();
        for (int i = 0; i < ids.size(); i++) {
            FicheSource.Bloc bloc = fiche.blocs().get(i);
            String option = option(bloc.title());
            if (isOptional(bloc)) {
                catalogue.report(RncpCode.OPTIONAL, fiche, bloc.location(), Reading.arguments("block", bloc.code()));
            } else if (option.isEmpty()) {
                common.add(reference(ids.get(i)));
            } else {
                options.computeIfAbsent(option, unused -> new ArrayList<>()).add(reference(ids.get(i)));
            }
        }
        if (options.size() == 1) {
            options.values().forEach(common::addAll);
        } else if (options.size() > 1) {
            List<Requirement> choice = new ArrayList<>();
            options.values().forEach(each -> choice.add(all(each)));
            common.add(Requirement.anyOf(choice.toArray(new Requirement[0])));
            catalogue.report(
                    RncpCode.OPTIONS,
                    fiche,
                    fiche.location(),
                    Reading.arguments("number", fiche.number(), "options", String.join(", ", options.keySet())));
        }
        if (common.isEmpty()) {
            // Every bloc says that it may be left out, which cannot be meant.
            ids.forEach(id -> common.add(reference(id)));
        }
        catalogue.report(
                RncpCode.RULE,
                fiche,
                fiche.location(),
                Reading.arguments("number", fiche.number(), "blocks", "" + ids.size()));
        return all(common);
    }

    private static Requirement all(List<Requirement> rules) {
        return rules.size() == 1 ? rules.get(0) : Requirement.allOf(rules.toArray(new Requirement[0]));
    }

    private static String option(String title) {
        Matcher option = OPTION.matcher(title);
        if (!option.find()) {
            return "";
        }
        return option.group(1) != null ? option.group(1) : option.group(2).strip();
    }

    private static Requirement reference(String bloc) {
        return Reference.builder().target(bloc).kind(ItemKind.BLOCK).build();
    }

    private static NamedOutcome outcome(String name, OutcomeKind kind, Requirement rule) {
        return NamedOutcome.builder()
                .name(OutcomeName.parse(name))
                .kind(kind)
                .requirement(rule)
                .extensions(RncpCatalogue.memory(JsonNode.object().set("rule", "guess")))
                .build();
    }
}
