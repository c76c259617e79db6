package org.innovente.exchange.orebut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.HourKind;
import org.innovente.common.Hours;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.ProgrammeId;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.diploma.TermSystem;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.UniqueNames;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.module.ModuleType;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/** A referentiel_formation: semesters with SAÉ and resources, which become modules placed in a programme. */
final class ButProgrammes {

    /** Hours of lectures and tutorials together, which the files do not tell apart. */
    static final HourKind LECTURE_AND_TUTORIAL = HourKind.parse("lecture-and-tutorial");

    private final Reading reading;
    private final List<TrainingModule> modules = new ArrayList<>();
    private final UniqueNames ids = new UniqueNames();
    private final Programme.Builder programme;

    ButProgrammes(Reading reading, String name) {
        this.reading = reading;
        this.programme = Programme.builder().id(ProgrammeId.parse(name)).termSystem(TermSystem.SEMESTER);
    }

    /** Returns the catalogue that the programme becomes, read module by module: memory holds one of them as a tree. */
    static Catalogue read(XmlCursor cursor, XmlElement root, Reading reading) {
        String name = root.attributes().getOrDefault("specialite", "");
        String id = name.isBlank() ? "BUT" : "BUT-" + name;
        return new ButProgrammes(reading, id).catalogue(cursor, root, id);
    }

    private Catalogue catalogue(XmlCursor cursor, XmlElement root, String name) {
        int semesters = 0;
        List<XmlElement> rest = new ArrayList<>();
        for (XmlElement child = cursor.nextChild(); child != null; child = cursor.nextChild()) {
            if (child.name().equals("semestre")) {
                semester(cursor, child);
                semesters++;
            } else {
                rest.add(cursor.complete());
            }
        }
        references();
        JsonNode memory = XmlMemory.remainder(root);
        long remembered = XmlMemory.own(root, semesters + rest.size());
        for (XmlElement child : rest) {
            XmlMemory.keep(memory, child);
            remembered += XmlMemory.count(child);
        }
        memory.set("root", root.name());
        reading.count(remembered);
        reading.ledger().remembered(root.place().path(), "/programmes/0", remembered);
        programme.extensions(Extensions.EMPTY.with(ButCatalogue.MEMORY, memory.toJson()));
        if (semesters > 0) {
            programme.terms(semesters);
        }
        return Catalogue.builder()
                .id(CatalogueId.parse(name))
                .language(reading.options().language())
                .addAllModules(modules)
                .addProgramme(programme.build())
                .build();
    }

    private void semester(XmlCursor cursor, XmlElement semester) {
        OptionalInt term = number(semester, "numero");
        OptionalInt year = number(semester, "ordreAnnee");
        JsonNode memory = JsonNode.object();
        semester.take("libelle").ifPresent(label -> memory.set("libelle", label));
        int lists = 0;
        long lost = 0;
        for (XmlElement list = cursor.nextChild(); list != null; list = cursor.nextChild()) {
            lists++;
            String kind = switch (list.name()) {
                case "saes" -> "sae";
                case "ressources" -> "ressource";
                default -> "";
            };
            int children = 0;
            for (XmlElement child = kind.isEmpty() ? null : cursor.nextChild();
                    child != null;
                    child = cursor.nextChild()) {
                children++;
                XmlElement element = cursor.complete();
                if (element.name().equals(kind)) {
                    module(element, kind, term, year, memory);
                } else {
                    lost += XmlMemory.count(element);
                }
            }
            lost += kind.isEmpty() ? XmlMemory.count(cursor.complete()) : XmlMemory.own(list, children);
        }
        long own = XmlMemory.own(semester, lists);
        long taken = semester.attributes().keySet().stream()
                .filter(semester::isTaken)
                .count();
        reading.count(own + lost);
        reading.ledger().kept(semester.place().path(), "/programmes/0/placements", taken);
        reading.ledger()
                .dropped(
                        semester.place().path(),
                        OrebutCode.UNKNOWN,
                        Reading.arguments("name", "*", "parent", "semestre"),
                        own - taken + lost);
    }

    private static OptionalInt number(XmlElement element, String attribute) {
        String value = element.attributes().get(attribute);
        if (value == null || !ButCatalogue.isNumber(value)) {
            return OptionalInt.empty();
        }
        element.take(attribute);
        return OptionalInt.of(Integer.parseInt(value));
    }

    private void module(XmlElement element, String kind, OptionalInt term, OptionalInt year, JsonNode semester) {
        long leaves = XmlMemory.count(element);
        reading.count(leaves);
        String code = element.attributes().getOrDefault("code", "");
        if (code.isBlank()) {
            reading.report(
                    OrebutCode.NO_NAME, element.place(), Reading.arguments("element", kind, "attribute", "code"));
            reading.ledger()
                    .dropped(
                            element.place().path(),
                            OrebutCode.NO_NAME,
                            Reading.arguments("element", kind, "attribute", "code"),
                            leaves);
            return;
        }
        element.take("code");
        String id = ids.of(code);
        if (!id.equals(code)) {
            reading.report(OrebutCode.DUPLICATE_CODE, element.place(), Reading.arguments("code", code));
        }
        TrainingModule.Builder builder = TrainingModule.builder()
                .id(ModuleId.parse(id))
                .code(code)
                .type(kind.equals("sae") ? ModuleType.SAE : ModuleType.RESSOURCE)
                .title(text(element, "titre"))
                .description(text(element, "description"))
                .expectedResults(text(element, "livrables"))
                .content(text(element, "exemples"))
                .hours(hours(element));
        outcomes(element, builder);
        prerequisite(element, builder);
        JsonNode memory = XmlMemory.remainder(element);
        if (!memory.isEmpty()) {
            builder.extensions(Extensions.EMPTY.with(ButCatalogue.MEMORY, memory.toJson()));
        }
        long taken = XmlMemory.leaves(element)[0];
        String target = "/modules/" + modules.size();
        reading.ledger().kept(element.place().path(), target, taken);
        reading.ledger().remembered(element.place().path(), target, leaves - taken);
        modules.add(builder.build());
        programme.addPlacement(Placement.builder()
                .module(ModuleId.parse(id))
                .term(term)
                .year(year)
                .extensions(
                        semester.isEmpty()
                                ? Extensions.EMPTY
                                : Extensions.EMPTY.with(ButCatalogue.MEMORY, semester.toJson()))
                .build());
    }

    private LocalizedText text(XmlElement element, String name) {
        Optional<XmlElement> child = element.child(name);
        if (child.isEmpty()
                || child.get().elements().stream().anyMatch(e -> !e.name().equals("br"))) {
            return LocalizedText.EMPTY;
        }
        String text = ButText.noted(ButText.of(child.get()), child.get(), reading);
        if (text.isEmpty()) {
            return LocalizedText.EMPTY;
        }
        child.get().takeText();
        child.get().elements().forEach(XmlElement::takeText);
        return LocalizedText.of(reading.options().language(), text);
    }

    private static Optional<Hours> hours(XmlElement element) {
        Map<HourKind, BigDecimal> amounts = new LinkedHashMap<>();
        hours(element, "heuresCMTD", LECTURE_AND_TUTORIAL, amounts);
        hours(element, "heuresTP", HourKind.PRACTICAL, amounts);
        hours(element, "heuresPtut", HourKind.PROJECT, amounts);
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Hours.of(amounts));
    }

    private static void hours(XmlElement element, String attribute, HourKind kind, Map<HourKind, BigDecimal> amounts) {
        String value = element.attributes().get(attribute);
        if (value != null && ButCatalogue.isNumber(value) && (value.equals("0") || !value.startsWith("0"))) {
            element.take(attribute);
            amounts.put(kind, new BigDecimal(value));
        }
    }

    /** The learning outcomes; the competences with their coefficients follow from them and stay in the memory. */
    private static void outcomes(XmlElement element, TrainingModule.Builder builder) {
        element.child("acs").ifPresent(list -> {
            for (XmlElement ac : list.children("ac")) {
                String code = ac.text().strip();
                if (!code.isEmpty()) {
                    ac.takeText();
                    builder.addOutcome(Outcome.builder()
                            .competency(CompetencyId.parse(code))
                            .build());
                }
            }
        });
    }

    private static void prerequisite(XmlElement element, TrainingModule.Builder builder) {
        List<Requirement> required = new ArrayList<>();
        element.child("prerequis").ifPresent(list -> {
            for (XmlElement reference : list.elements()) {
                String code = reference.text().strip();
                if (!code.isEmpty() && reference.elements().isEmpty()) {
                    reference.takeText();
                    required.add(
                            ModulePassed.builder().module(ModuleId.parse(code)).build());
                }
            }
        });
        if (required.size() == 1) {
            builder.prerequisite(Prerequisite.of(required.get(0)));
        } else if (!required.isEmpty()) {
            builder.prerequisite(Prerequisite.of(Requirement.allOf(required.toArray(new Requirement[0]))));
        }
    }

    private void references() {
        for (TrainingModule module : modules) {
            for (String target : PlainModules.of(module)) {
                if (!ids.contains(target)) {
                    reading.report(
                            OrebutCode.UNKNOWN_MODULE,
                            "module " + module.id().value(),
                            new org.innovente.exchange.source.Place("/referentiel_formation", 0, 0),
                            Reading.arguments("module", target));
                }
            }
        }
    }
}
