package org.innovente.exchange.orebut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CreditCategory;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.ProgrammeId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.DiplomaType;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.diploma.TermSystem;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.module.ModuleType;
import org.innovente.module.TrainingModule;

/**
 * A diplome: years, semesters and UE. The UE become modules placed in a programme of the diploma; the names of responsible
 * persons are remembered and nothing else.
 */
final class ButDegrees {

    private final Reading reading;
    private final List<TrainingModule> modules = new ArrayList<>();
    private final Programme.Builder programme;
    private long taken;
    private long remembered;

    private ButDegrees(Reading reading, String name) {
        this.reading = reading;
        this.programme = Programme.builder()
                .id(ProgrammeId.parse(name))
                .diploma(DiplomaId.parse(name))
                .termSystem(TermSystem.SEMESTER);
    }

    /** Returns the catalogue that the diploma becomes. */
    static Catalogue read(XmlElement root, Reading reading) {
        String name = "BUT-" + root.attributes().getOrDefault("specialite", "?");
        return new ButDegrees(reading, name).catalogue(root, name);
    }

    private Catalogue catalogue(XmlElement root, String name) {
        for (XmlElement year : root.children("annee")) {
            year(year);
        }
        boolean named = !root.attributes().getOrDefault("specialite_long", "").isBlank();
        LocalizedText title = named
                ? LocalizedText.of(
                        reading.options().language(),
                        root.take("specialite_long").orElseThrow())
                : LocalizedText.EMPTY;
        Diploma.Builder diploma =
                Diploma.builder().id(DiplomaId.parse(name)).title(title).type(DiplomaType.BUT);
        if (!root.attributes().getOrDefault("codeDiplome", "").isBlank()) {
            root.take("codeDiplome").ifPresent(diploma::code);
        }
        JsonNode memory = XmlMemory.remainder(root).set("root", root.name());
        long[] own = XmlMemory.leaves(root);
        taken += own[0];
        remembered += own[1];
        reading.ledger().kept(root.place().path(), "/modules", taken);
        reading.ledger().remembered(root.place().path(), "/diplomas/0", remembered);
        programme.extensions(Extensions.EMPTY.with(ButCatalogue.MEMORY, memory.toJson()));
        return Catalogue.builder()
                .id(CatalogueId.parse(name))
                .title(title)
                .language(reading.options().language())
                .addAllModules(modules)
                .addDiploma(diploma.build())
                .addProgramme(programme.build())
                .build();
    }

    private void year(XmlElement year) {
        int order = order(year);
        for (XmlElement semester : year.children("semestre")) {
            int term = 2 * (order - 1) + order(semester);
            for (XmlElement ue : semester.children("ue")) {
                unit(ue, order, term);
            }
        }
    }

    private static int order(XmlElement element) {
        String order = element.attributes().getOrDefault("ordre", "");
        return ButCatalogue.isNumber(order) ? Math.max(1, Integer.parseInt(order)) : element.ordinal();
    }

    private void unit(XmlElement ue, int year, int term) {
        String number = ue.attributes().getOrDefault("numero", "" + ue.ordinal());
        ModuleId id = ModuleId.parse("S" + term + " UE" + number);
        TrainingModule.Builder module = TrainingModule.builder().id(id).type(ModuleType.UNIT);
        if (!ue.attributes().getOrDefault("nom", "").isBlank()) {
            ue.take("nom")
                    .ifPresent(name ->
                            module.title(LocalizedText.of(reading.options().language(), name)));
        }
        module.credits(credits(ue));
        modules.add(module.build());
        programme.addPlacement(
                Placement.builder().module(id).year(year).term(term).build());
    }

    /** Credits that the file leaves empty are unknown, not zero. */
    private static Optional<Credits> credits(XmlElement ue) {
        String ects = ue.attributes().getOrDefault("ects", "");
        if (!ButCatalogue.isNumber(ects) || ects.startsWith("0") && ects.length() > 1) {
            return Optional.empty();
        }
        ue.take("ects");
        return Optional.of(Credits.of(CreditCategory.ECTS, new BigDecimal(ects)));
    }
}
