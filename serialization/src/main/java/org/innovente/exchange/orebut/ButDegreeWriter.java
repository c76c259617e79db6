package org.innovente.exchange.orebut;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.LanguageTag;
import org.innovente.diploma.Programme;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.module.TrainingModule;

/** Writes the document diplome back: its structure is remembered, names and credits of the units are those of the model. */
final class ButDegreeWriter {

    private final Catalogue catalogue;
    private final Writing writing;
    private final LanguageTag language;

    ButDegreeWriter(Catalogue catalogue, Writing writing) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.language = writing.options().language();
    }

    /** Returns the element diplome. */
    XmlElement root(Programme programme, JsonNode memory) {
        XmlElement root = new XmlElement("diplome");
        if (!catalogue.diplomas().isEmpty()) {
            root.set(
                    "specialite_long",
                    writing.text(
                            "/diplomas/0/title", catalogue.diplomas().get(0).title(), language, "specialite_long"));
            catalogue.diplomas().get(0).code().ifPresent(code -> root.set("codeDiplome", code));
            for (String member : List.of("id", "code", "type")) {
                writing.ledger().kept("/diplomas/0/" + member, "diplome");
            }
            writing.text("/title", catalogue.title(), language, "specialite_long");
        }
        writing.ledger().kept("/programmes/0", "annee, semestre");
        if (catalogue.language().equals(Optional.of(language))) {
            writing.ledger().kept("/language", "");
        }
        Map<String, Integer> units = new LinkedHashMap<>();
        for (int i = 0; i < catalogue.modules().size(); i++) {
            units.putIfAbsent(catalogue.modules().get(i).id().value(), i);
        }
        skeleton(root, programme, units);
        XmlMemory.restore(root, memory);
        return root;
    }

    /** Years, semesters and units in the order of the programme. */
    private void skeleton(XmlElement root, Programme programme, Map<String, Integer> units) {
        Map<Integer, XmlElement> years = new LinkedHashMap<>();
        Map<Integer, XmlElement> terms = new LinkedHashMap<>();
        programme.placements().forEach(placement -> {
            Integer index = units.get(placement.module().value());
            if (index == null) {
                return;
            }
            XmlElement year =
                    years.computeIfAbsent(placement.year().orElse(1), unused -> root.add(new XmlElement("annee")));
            XmlElement semester =
                    terms.computeIfAbsent(placement.term().orElse(1), unused -> year.add(new XmlElement("semestre")));
            TrainingModule unit = catalogue.modules().get(index);
            String at = "/modules/" + index;
            XmlElement ue = semester.add(new XmlElement("ue"));
            ue.set("nom", writing.text(at + "/title", unit.title(), language, "nom"));
            unit.credits().ifPresent(credits -> ue.set("ects", credits.total().toPlainString()));
            for (String member : List.of("id", "type", "credits")) {
                writing.ledger().kept(at + "/" + member, "ue");
            }
        });
    }
}
