package org.innovente.exchange.orebut;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.LanguageTag;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.module.Outcome;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;

/** Writes diplomas as tracks: a year for each progression that is a list of competences at levels. */
final class ButTrackWriter {

    private static final String YEAR = "annee-";

    private final Catalogue catalogue;
    private final Writing writing;
    private final Map<String, String> ids;
    private final LanguageTag language;

    ButTrackWriter(Catalogue catalogue, Writing writing, Map<String, String> ids) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.ids = ids;
        this.language = writing.options().language();
    }

    /** Adds a track for each diploma that asks for competencies of the framework. */
    void add(XmlElement tracks) {
        for (int i = 0; i < catalogue.diplomas().size(); i++) {
            Diploma diploma = catalogue.diplomas().get(i);
            boolean ours = diploma.competencies().stream()
                    .anyMatch(c -> ids.containsKey(c.competency().value()));
            if (ours || OrebutWriter.memory(diploma.extensions()).get("numero") != null) {
                tracks.add(track(diploma, "/diplomas/" + i));
            }
        }
    }

    private XmlElement track(Diploma diploma, String at) {
        JsonNode memory = OrebutWriter.memory(diploma.extensions());
        XmlElement track = new XmlElement("parcour");
        memory.members().forEach((name, value) -> track.set(name, value.text()));
        track.set("libelle", writing.text(at + "/title", diploma.title(), language, "libelle"));
        track.set("code", diploma.code().orElse(diploma.id().value()));
        for (String member : List.of("id", "code", "type", "x-orebut")) {
            writing.ledger().kept(at + "/" + member, "parcour");
        }
        boolean years = false;
        for (int i = 0; i < diploma.outcomes().size(); i++) {
            NamedOutcome outcome = diploma.outcomes().get(i);
            String pointer = at + "/outcomes/" + i;
            if (outcome.kind() == OutcomeKind.PROGRESSION
                    && outcome.name().value().startsWith(YEAR)) {
                years = true;
                year(track, outcome, pointer, diploma);
            }
        }
        awards(diploma, at);
        if (!years) {
            levels(track, diploma);
        }
        for (int i = 0; i < diploma.competencies().size(); i++) {
            Outcome competency = diploma.competencies().get(i);
            if (ids.containsKey(competency.competency().value())) {
                writing.ledger().kept(at + "/competencies/" + i, "parcour");
            }
        }
        return track;
    }

    /** The award of a track asks for what its years add up to, so it is said when it asks for nothing else. */
    private void awards(Diploma diploma, String at) {
        for (int i = 0; i < diploma.outcomes().size(); i++) {
            NamedOutcome outcome = diploma.outcomes().get(i);
            if (outcome.kind() != OutcomeKind.AWARD || outcome.requirement().isEmpty()) {
                continue;
            }
            Map<String, String> asked = plain(outcome.requirement().get());
            Map<String, String> stated = new LinkedHashMap<>();
            diploma.competencies()
                    .forEach(c -> c.level()
                            .ifPresent(level -> stated.put(c.competency().value(), level.value())));
            if (!asked.isEmpty() && asked.equals(stated)) {
                writing.ledger().kept(at + "/outcomes/" + i, "parcour");
            } else {
                writing.ledger()
                        .dropped(
                                at + "/outcomes/" + i,
                                OrebutCode.RULE,
                                Reading.arguments("diploma", diploma.id().value()));
            }
        }
    }

    /** Returns competences and levels of a rule that is a list of them; empty for any other rule. */
    private static Map<String, String> plain(Requirement rule) {
        Map<String, String> levels = new LinkedHashMap<>();
        if (!(rule instanceof NOf nof) || !nof.quantifier().equals(Quantifier.ALL)) {
            return levels;
        }
        for (Requirement child : nof.children()) {
            if (!(child instanceof CompetencyHeld held) || held.level().isEmpty()) {
                return new LinkedHashMap<>();
            }
            levels.put(held.competency().value(), held.level().get().value());
        }
        return levels;
    }

    private void year(XmlElement track, NamedOutcome outcome, String pointer, Diploma diploma) {
        Map<String, String> levels =
                outcome.requirement().map(ButTrackWriter::plain).orElse(Map.of());
        if (levels.isEmpty()) {
            writing.ledger()
                    .dropped(
                            pointer,
                            OrebutCode.RULE,
                            Reading.arguments("diploma", diploma.id().value()));
            return;
        }
        XmlElement year = track.add(new XmlElement("annee"));
        year.set("ordre", outcome.name().value().substring(YEAR.length()));
        levels.forEach((competence, level) -> year.add(step(competence, level)));
        writing.ledger().kept(pointer, "annee");
    }

    private XmlElement step(String competence, String level) {
        return new XmlElement("competence")
                .set("nom", competence)
                .set("niveau", level)
                .set("id", ids.get(competence));
    }

    /** Without years the levels stand directly in the track, as in the first generation: years are not made up. */
    private void levels(XmlElement track, Diploma diploma) {
        for (Outcome competency : diploma.competencies()) {
            String name = competency.competency().value();
            String highest = competency.level().map(level -> level.value()).orElse("");
            if (ButCatalogue.isNumber(highest) && ids.containsKey(name)) {
                for (int level = 1; level <= Integer.parseInt(highest); level++) {
                    track.add(new XmlElement("niveau").set("competence", name).set("ordre", "" + level));
                }
            }
        }
    }
}
