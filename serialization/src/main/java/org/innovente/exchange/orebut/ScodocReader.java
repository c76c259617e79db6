package org.innovente.exchange.orebut;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.innovente.exchange.source.Place;
import org.jspecify.annotations.Nullable;

/** Reads ScoDoc's JSON of a référentiel into {@link ButSource}: the same data, keyed by short title. */
final class ScodocReader {

    private static final String[][] ROOT = {
        {"specialite", "specialite"},
        {"specialite_long", "specialite_long"},
        {"type_titre", "type"},
        {"annexe", "annexe"},
        {"type_structure", "type_structure"},
        {"type_departement", "type_departement"},
        {"version_orebut", "version"}
    };

    private final Reading reading;
    private final ButSource source = new ButSource();

    ScodocReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns what the document says; every leaf is accounted for. */
    ButSource read(JsonNode root) {
        long all = root.leaves();
        for (String[] name : ROOT) {
            String value = scalar(root.take(name[0]));
            if (value != null && !value.isEmpty()) {
                source.attributes().put(name[1], value);
            }
        }
        members(root.take("competences")).forEach(this::competence);
        members(root.take("parcours")).forEach(this::track);
        long rest = root.isEmpty() ? 0 : root.leaves();
        root.members()
                .forEach((name, value) -> reading.ledger()
                        .dropped(
                                "/" + name, OrebutCode.BOOKKEEPING, Reading.arguments("member", name), value.leaves()));
        reading.ledger().kept("/", "/frameworks/0", all - rest);
        return source;
    }

    private static Map<String, JsonNode> members(@Nullable JsonNode node) {
        return node == null ? Map.of() : node.members();
    }

    private static @Nullable String scalar(@Nullable JsonNode node) {
        return node == null ? null : node.text();
    }

    private static String text(JsonNode node, String name) {
        String text = scalar(node.get(name));
        return text == null ? "" : text;
    }

    private void competence(String key, JsonNode node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("numero", text(node, "numero"));
        attributes.put("libelle_long", text(node, "titre_long"));
        attributes.put("couleur", text(node, "couleur"));
        attributes.put("id", text(node, "id_orebut"));
        attributes.values().removeIf(String::isEmpty);
        List<ButSource.Level> levels = new ArrayList<>();
        members(node.get("niveaux")).forEach((name, level) -> {
            List<ButSource.Ac> acs = new ArrayList<>();
            members(level.get("app_critiques"))
                    .forEach((code, ac) -> acs.add(new ButSource.Ac(code, ButText.collapse(text(ac, "libelle")))));
            levels.add(new ButSource.Level(
                    text(level, "ordre"), ButText.collapse(text(level, "libelle")), text(level, "annee"), acs));
        });
        String title = text(node, "titre");
        source.competences()
                .add(new ButSource.Competence(
                        ButText.collapse(title.isEmpty() ? key : title),
                        attributes,
                        texts(node.get("situations")),
                        texts(node.get("composantes_essentielles")),
                        levels,
                        node.place("/competences/" + key)));
    }

    private static List<String> texts(@Nullable JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list != null && list.is(Kind.ARRAY)) {
            list.elements().forEach(each -> texts.add(ButText.collapse(text(each, "libelle"))));
        }
        return texts;
    }

    private void track(String key, JsonNode node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("numero", text(node, "numero"));
        attributes.put("libelle", text(node, "libelle"));
        attributes.put("code", text(node, "code").isEmpty() ? key : text(node, "code"));
        List<ButSource.Step> steps = new ArrayList<>();
        members(node.get("annees")).forEach((name, year) -> {
            String order = text(year, "ordre").isEmpty() ? name : text(year, "ordre");
            members(year.get("competences"))
                    .forEach((competence, level) ->
                            steps.add(new ButSource.Step(order, ButText.collapse(competence), text(level, "niveau"))));
        });
        Place place = node.place("/parcours/" + key);
        source.tracks().add(new ButSource.Track(attributes, steps, place));
    }
}
