package org.innovente.exchange.orebut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.Identifier;
import org.innovente.common.LevelId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.OutcomeName;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyKind;
import org.innovente.competency.LevelDescriptor;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.DiplomaType;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.UniqueNames;
import org.innovente.module.Outcome;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Requirement;

/**
 * The catalogue that a référentiel de compétences becomes: a framework whose levels are the levels of the BUT, and one
 * diploma a track, which asks for the competences at the levels that the track states.
 */
final class ButCatalogue {

    /** The extension under which what only ORéBUT knows is remembered. */
    static final String MEMORY = "x-orebut";

    /** The scale of the levels of the BUT. */
    static final String SCALE = "niveau";

    static final CompetencyKind SITUATION = CompetencyKind.parse("situation-professionnelle");
    static final CompetencyKind COMPONENT = CompetencyKind.parse("composante-essentielle");
    static final CompetencyKind OUTCOME = CompetencyKind.parse("apprentissage-critique");

    private final ButSource source;
    private final Reading reading;
    private final Map<String, String> idOf = new HashMap<>();
    private final UniqueNames taken = new UniqueNames();
    private final Map<String, Set<String>> levelsOf = new HashMap<>();

    ButCatalogue(ButSource source, Reading reading) {
        this.source = source;
        this.reading = reading;
    }

    /** Returns the catalogue. */
    Catalogue build() {
        String name = "BUT-" + source.attributes().getOrDefault("specialite", "?");
        ProficiencyScale scale = scale();
        List<Competency> competencies = new ArrayList<>();
        while (!source.competences().isEmpty()) {
            competence(source.competences().remove(), competencies);
        }
        CompetencyFramework framework = CompetencyFramework.builder()
                .id(FrameworkId.parse(name))
                .title(text(source.attributes().getOrDefault("specialite_long", "")))
                .defaultScale(ScaleId.parse(SCALE))
                .addScale(scale)
                .addAllCompetencies(competencies)
                .addLanguage(reading.options().language())
                .lifecycle(Optional.ofNullable(source.attributes().get("version"))
                        .map(version -> Lifecycle.builder().version(version).build()))
                .extensions(memory(attributes(source.attributes(), Set.of("specialite_long", "version"))))
                .build();
        Catalogue.Builder catalogue = Catalogue.builder()
                .id(CatalogueId.parse(name))
                .title(framework.title())
                .language(reading.options().language())
                .addFramework(framework);
        for (ButSource.Track track : source.tracks()) {
            catalogue.addDiploma(diploma(track, name));
        }
        return catalogue.build();
    }

    private LocalizedText text(String text) {
        return text.isBlank()
                ? LocalizedText.EMPTY
                : LocalizedText.of(reading.options().language(), text);
    }

    private static JsonNode attributes(Map<String, String> attributes, Set<String> known) {
        JsonNode memory = JsonNode.object();
        attributes.forEach((name, value) -> {
            if (!known.contains(name)) {
                memory.set(name, value);
            }
        });
        return memory;
    }

    private static Extensions memory(JsonNode memory) {
        return memory.isEmpty() ? Extensions.EMPTY : Extensions.EMPTY.with(MEMORY, memory.toJson());
    }

    private ProficiencyScale scale() {
        Map<Integer, String> orders = new TreeMap<>();
        for (ButSource.Competence each : source.competences()) {
            for (ButSource.Level level : each.levels()) {
                if (isNumber(level.order())) {
                    orders.put(Integer.parseInt(level.order()), level.order());
                }
            }
        }
        ProficiencyScale.Builder scale = ProficiencyScale.builder().id(ScaleId.parse(SCALE));
        orders.forEach((rank, order) -> scale.addLevel(
                ProficiencyLevel.builder().id(LevelId.parse(order)).rank(rank).build()));
        return scale.build();
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void competence(ButSource.Competence each, List<Competency> into) {
        if (each.name().isBlank()) {
            reading.report(
                    OrebutCode.NO_NAME,
                    each.place(),
                    Reading.arguments("element", "competence", "attribute", "nom_court"));
            return;
        }
        String id = unique(each.name());
        if (!id.equals(each.name())) {
            reading.report(OrebutCode.DUPLICATE, each.place(), Reading.arguments("name", each.name(), "id", id));
        }
        idOf.putIfAbsent(each.name(), id);
        Map<String, String> attributes = each.attributes();
        Optional.ofNullable(attributes.get("id")).ifPresent(orebut -> idOf.put(orebut, id));
        JsonNode memory = attributes(attributes, Set.of("libelle_long", "numero", "id"));
        if (!id.equals(each.name())) {
            memory.set("nom_court", each.name());
        }
        Competency.Builder builder = Competency.builder()
                .id(CompetencyId.parse(id))
                .code(Optional.ofNullable(attributes.get("numero")))
                .title(text(ButText.collapse(attributes.getOrDefault("libelle_long", ""))))
                .kind(CompetencyKind.MACRO_COMPETENCY)
                .scale(ScaleId.parse(SCALE))
                .extensions(memory(memory));
        if (attributes.get("id") != null && !attributes.get("id").isBlank()) {
            builder.addIdentifier(Identifier.builder()
                    .scheme("orebut")
                    .code(attributes.get("id"))
                    .build());
        }
        Set<String> levels = new HashSet<>();
        for (ButSource.Level level : each.levels()) {
            if (isNumber(level.order()) && levels.add(level.order())) {
                JsonNode year = JsonNode.object();
                builder.addLevel(LevelDescriptor.builder()
                        .level(LevelId.parse(level.order()))
                        .description(text(level.title()))
                        .extensions(memory(level.year().isEmpty() ? year : year.set("annee", level.year())))
                        .build());
            } else {
                reading.report(
                        OrebutCode.NUMBER,
                        each.place(),
                        Reading.arguments("attribute", "ordre", "value", level.order()));
            }
        }
        levelsOf.put(id, levels);
        into.add(builder.build());
        parts(each, id, into);
    }

    private void parts(ButSource.Competence each, String id, List<Competency> into) {
        int number = 1;
        for (String situation : each.situations()) {
            into.add(part(id + " S" + number++, id, situation, SITUATION).build());
        }
        number = 1;
        for (String component : each.components()) {
            into.add(part(id + " CE" + number++, id, component, COMPONENT).build());
        }
        for (ButSource.Level level : each.levels()) {
            for (ButSource.Ac ac : level.acs()) {
                String own = ac.code().isBlank() ? id + " AC" + level.order() : ac.code();
                String acId = unique(own);
                if (!acId.equals(own)) {
                    reading.report(OrebutCode.DUPLICATE_CODE, each.place(), Reading.arguments("code", own));
                }
                Competency.Builder builder = part(acId, id, ac.text(), OUTCOME);
                if (!ac.code().isBlank()) {
                    builder.code(ac.code());
                }
                if (isNumber(level.order())) {
                    builder.expectedLevel(LevelId.parse(level.order()));
                }
                into.add(builder.build());
            }
        }
    }

    private Competency.Builder part(String id, String parent, String text, CompetencyKind kind) {
        return Competency.builder()
                .id(CompetencyId.parse(id))
                .title(text(text))
                .kind(kind)
                .addParent(CompetencyId.parse(parent));
    }

    private String unique(String name) {
        return taken.of(name);
    }

    private Diploma diploma(ButSource.Track track, String framework) {
        String code = track.attributes().getOrDefault("code", track.attributes().getOrDefault("numero", ""));
        Map<String, Integer> highest = new LinkedHashMap<>();
        Map<String, List<Requirement>> years = new LinkedHashMap<>();
        for (ButSource.Step step : track.steps()) {
            String competence = idOf.get(step.competence());
            if (competence == null) {
                reading.report(
                        OrebutCode.UNKNOWN_COMPETENCE,
                        track.place(),
                        Reading.arguments("competence", step.competence()));
                competence = step.competence();
            } else if (!levelsOf.getOrDefault(competence, Set.of()).contains(step.level())) {
                reading.report(
                        OrebutCode.UNKNOWN_LEVEL,
                        track.place(),
                        Reading.arguments("competence", step.competence(), "level", step.level()));
            }
            if (competence.isBlank() || !isNumber(step.level())) {
                continue;
            }
            highest.merge(competence, Integer.parseInt(step.level()), Math::max);
            if (!step.year().isEmpty()) {
                years.computeIfAbsent(step.year(), unused -> new ArrayList<>())
                        .add(held(competence, step.level(), framework));
            }
        }
        Diploma.Builder builder = Diploma.builder()
                .id(DiplomaId.parse(framework + " " + code))
                .code(Optional.of(code).filter(text -> !text.isBlank()))
                .title(text(ButText.collapse(track.attributes().getOrDefault("libelle", ""))))
                .type(DiplomaType.BUT)
                .extensions(memory(attributes(track.attributes(), Set.of("code", "libelle"))));
        List<Requirement> award = new ArrayList<>();
        highest.forEach((competence, level) -> {
            builder.addCompetency(Outcome.builder()
                    .competency(CompetencyId.parse(competence))
                    .framework(FrameworkId.parse(framework))
                    .level(LevelId.parse("" + level))
                    .build());
            award.add(held(competence, "" + level, framework));
        });
        if (!award.isEmpty()) {
            builder.addOutcome(outcome("award", OutcomeKind.AWARD, award));
        }
        years.forEach((year, rules) -> builder.addOutcome(outcome("annee-" + year, OutcomeKind.PROGRESSION, rules)));
        return builder.build();
    }

    private static Requirement held(String competence, String level, String framework) {
        return CompetencyHeld.builder()
                .competency(CompetencyId.parse(competence))
                .framework(FrameworkId.parse(framework))
                .level(LevelId.parse(level))
                .build();
    }

    private static NamedOutcome outcome(String name, OutcomeKind kind, List<Requirement> rules) {
        return NamedOutcome.builder()
                .name(OutcomeName.parse(name))
                .kind(kind)
                .requirement(Requirement.allOf(rules.toArray(new Requirement[0])))
                .build();
    }
}
