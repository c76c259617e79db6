package org.innovente.exchange.orebut;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.HourKind;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.module.ModuleType;
import org.innovente.module.TrainingModule;

/** Writes a programme as a referentiel_formation. */
final class ButProgrammeWriter {

    private static final List<String> ORDER = List.of(
            "titre",
            "description",
            "livrables",
            "mots-cles",
            "acs",
            "saes",
            "competences",
            "ressources",
            "prerequis",
            "liste_parcours",
            "exemples");

    private final Catalogue catalogue;
    private final Writing writing;
    private final LanguageTag language;
    private final Map<ModuleId, Integer> modules = new LinkedHashMap<>();

    ButProgrammeWriter(Catalogue catalogue, Writing writing) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.language = writing.options().language();
        for (int i = 0; i < catalogue.modules().size(); i++) {
            modules.putIfAbsent(catalogue.modules().get(i).id(), i);
        }
    }

    /** Returns the element referentiel_formation. */
    XmlElement root(Programme programme, JsonNode memory) {
        XmlElement root = new XmlElement("referentiel_formation");
        Map<String, XmlElement> semesters = new LinkedHashMap<>();
        for (String member : List.of("id", "term-system", "terms", "x-orebut")) {
            writing.ledger().kept("/programmes/0/" + member, "referentiel_formation");
        }
        if (catalogue.language().equals(Optional.of(language))) {
            writing.ledger().kept("/language", "");
        }
        for (int i = 0; i < programme.placements().size(); i++) {
            Placement placement = programme.placements().get(i);
            Integer index = modules.get(placement.module());
            if (index == null) {
                continue;
            }
            XmlElement semester = semester(root, semesters, placement);
            TrainingModule module = catalogue.modules().get(index);
            boolean sae = module.type().equals(Optional.of(ModuleType.SAE));
            list(semester, sae ? "saes" : "ressources")
                    .add(module(module, sae ? "sae" : "ressource", "/modules/" + index));
            for (String member : List.of("module", "term", "year", "x-orebut")) {
                writing.ledger().kept("/programmes/0/placements/" + i + "/" + member, "semestre");
            }
        }
        XmlMemory.restore(root, memory);
        return root;
    }

    private static XmlElement semester(XmlElement root, Map<String, XmlElement> semesters, Placement placement) {
        JsonNode memory = OrebutWriter.memory(placement.extensions());
        String term = placement.term().isPresent() ? "" + placement.term().getAsInt() : "";
        return semesters.computeIfAbsent(term, unused -> {
            XmlElement semester = root.add(new XmlElement("semestre"));
            placement.term().ifPresent(number -> semester.set("numero", "" + number));
            semester.set("libelle", memory.string("libelle"));
            placement.year().ifPresent(year -> semester.set("ordreAnnee", "" + year));
            semester.add(new XmlElement("saes"));
            semester.add(new XmlElement("ressources"));
            return semester;
        });
    }

    private static XmlElement list(XmlElement semester, String name) {
        return semester.child(name).orElseThrow();
    }

    private XmlElement module(TrainingModule module, String name, String at) {
        JsonNode memory = OrebutWriter.memory(module.extensions());
        XmlElement element = new XmlElement(name);
        element.set("code", module.code().orElse(module.id().value()));
        for (String member : List.of("id", "code", "type", "x-orebut")) {
            writing.ledger().kept(at + "/" + member, name);
        }
        module.hours().ifPresent(hours -> {
            hours(
                    element,
                    "heuresCMTD",
                    hours.amounts().get(ButProgrammes.LECTURE_AND_TUTORIAL),
                    at,
                    ButProgrammes.LECTURE_AND_TUTORIAL);
            hours(element, "heuresTP", hours.amounts().get(HourKind.PRACTICAL), at, HourKind.PRACTICAL);
            hours(element, "heuresPtut", hours.amounts().get(HourKind.PROJECT), at, HourKind.PROJECT);
        });
        text(element, "titre", module.title(), at + "/title");
        text(element, "description", module.description(), at + "/description");
        text(element, "livrables", module.expectedResults(), at + "/expected-results");
        text(element, "exemples", module.content(), at + "/content");
        if (!module.outcomes().isEmpty()) {
            XmlElement acs = element.add(new XmlElement("acs"));
            for (int i = 0; i < module.outcomes().size(); i++) {
                acs.add("ac", module.outcomes().get(i).competency().value());
                writing.ledger().kept(at + "/outcomes/" + i + "/competency", "ac");
            }
        }
        prerequisite(element, module, at);
        XmlMemory.restore(element, memory);
        List<XmlElement> children = element.elements();
        children.sort(java.util.Comparator.comparingInt(child -> position(child.name())));
        element.content().clear();
        element.content().addAll(children);
        return element;
    }

    private static int position(String name) {
        int place = ORDER.indexOf(name);
        return place < 0 ? ORDER.size() : place;
    }

    private void hours(
            XmlElement element,
            String attribute,
            @org.jspecify.annotations.Nullable BigDecimal hours,
            String at,
            HourKind kind) {
        if (hours != null) {
            element.set(attribute, hours.toPlainString());
            writing.ledger().kept(at + "/hours/" + kind.value(), attribute);
        }
    }

    private void text(XmlElement element, String name, LocalizedText text, String pointer) {
        String value = writing.text(pointer, text, language, name);
        if (value != null) {
            ButText.write(element.add(new XmlElement(name)), value);
        }
    }

    private void prerequisite(XmlElement element, TrainingModule module, String at) {
        if (module.prerequisite()
                .flatMap(prerequisite -> prerequisite.requirement())
                .isEmpty()) {
            return;
        }
        String root = at + "/prerequisite"
                + (module.prerequisite().orElseThrow().prose().isEmpty() ? "" : "/requirement");
        writing.ledger()
                .dropped(
                        root,
                        OrebutCode.PREREQUISITE,
                        Reading.arguments("module", module.id().value()));
        List<String> plain = PlainModules.of(module);
        if (!plain.isEmpty()) {
            XmlElement list = element.add(new XmlElement("prerequis"));
            plain.forEach(id -> list.add("ressource", id));
            writing.ledger().kept(root + "/module", "prerequis");
            for (int i = 0; i < plain.size(); i++) {
                writing.ledger().kept(root + "/all-of/" + i + "/module", "prerequis");
            }
        }
    }
}
