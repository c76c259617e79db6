package org.innovente.exchange.rncp;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.innovente.common.RouteKind;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.finding.Location;
import org.innovente.finding.XmlPath;
import org.jspecify.annotations.Nullable;

/** Reads an element FICHE of the XML; whatever it does not take is remembered. */
final class FicheElement {

    /** The texts of a fiche, by the names of their elements. */
    static final List<String> TEXTS = List.of(
            "ACTIVITES_VISEES",
            "CAPACITES_ATTESTEES",
            "SECTEURS_ACTIVITE",
            "TYPE_EMPLOI_ACCESSIBLES",
            "OBJECTIFS_CONTEXTE");

    private static final List<String> DATES = List.of(
            "DATE_EFFET", "DATE_FIN_ENREGISTREMENT", "DATE_DECISION", "DATE_DERNIER_JO", "DATE_LIMITE_DELIVRANCE");

    private static final String[][] ROUTES = {
        {"SI_JURY_FI", "initial"},
        {"SI_JURY_CA", "apprenticeship"},
        {"SI_JURY_FC", "continuing"},
        {"SI_JURY_CQ", "professionalisation"},
        {"SI_JURY_CL", "individual"},
        {"SI_JURY_VAE", "vae"}
    };

    private static final String[][] CODES = {
        {"FORMACODES", "FORMACODE", "formacode"}, {"CODES_NSF", "NSF", "nsf"}, {"CODES_ROME", "ROME", "rome"}
    };

    /** What version 4.1 has besides, and this reader remembers. */
    private static final Set<String> REMEMBERED = new HashSet<>(List.of(
            "ID_FICHE",
            "EXISTENCE_PARTENAIRES",
            "ACCESSIBLE_NOUVELLE_CALEDONIE",
            "ACCESSIBLE_POLYNESIE_FRANCAISE",
            "PUBLICATION_DECRET_GENERAL",
            "PUBLICATION_DECRET_CREATION",
            "PUBLICATION_DECRET_AUTRE",
            "LIEN_URL_DESCRIPTION",
            "TYPE_ENREGISTREMENT",
            "DUREE_ENREGISTREMENT",
            "DATE_DE_PUBLICATION",
            "REGLEMENTATIONS_ACTIVITES",
            "PREREQUIS_ENTREE_FORMATION",
            "PREREQUIS_ENTREE_FORMATION_BLOC",
            "PREREQUIS_VALIDATION_BLOC",
            "STATISTIQUES_PROMOTIONS",
            "CCN"));

    private final XmlElement element;
    private final Reading reading;
    private final FicheValues values;
    private final Set<String> known = new HashSet<>(REMEMBERED);

    private FicheElement(XmlElement element, Reading reading) {
        this.element = element;
        this.reading = reading;
        this.values = new FicheValues(reading);
    }

    /** Returns what a fiche says, or null if it has no number; every leaf is counted in it. */
    static @Nullable FicheSource read(XmlElement element, Reading reading) {
        return new FicheElement(element, reading).fiche();
    }

    private static Location at(XmlElement element) {
        Place place = element.place();
        return XmlPath.of(place.path(), Math.max(0, place.line()), Math.max(0, place.column()));
    }

    private @Nullable FicheSource fiche() {
        String number = element.child("NUMERO_FICHE").map(e -> e.text().strip()).orElse("");
        if (!FicheValues.isNumber(number)) {
            reading.report(RncpCode.NO_NUMBER, "", at(element), Reading.arguments("value", number));
            return null;
        }
        take("NUMERO_FICHE", unused -> {});
        FicheSource fiche = new FicheSource(number, at(element), element.place().path());
        fiche.described();
        take("INTITULE", e -> fiche.title(values.text(e.text(), at(e))));
        known.add("ABREGE");
        element.find("ABREGE", "CODE").filter(FicheElement::isSaid).ifPresent(e -> fiche.abbreviation(taken(e)));
        known.add("NOMENCLATURE_EUROPE");
        element.find("NOMENCLATURE_EUROPE", "NIVEAU")
                .filter(FicheElement::isSaid)
                .ifPresent(e -> fiche.level(taken(e)));
        element.find("NOMENCLATURE_EUROPE", "LIBELLE")
                .filter(e -> e.text().strip().equals("Niveau " + fiche.level().replace("NIV", "")))
                .ifPresent(XmlElement::takeText);
        state(fiche);
        for (String date : DATES) {
            known.add(date);
            element.child(date)
                    .filter(FicheElement::isSaid)
                    .ifPresent(e -> values.date(date, e.text(), at(e)).ifPresent(day -> {
                        e.takeText();
                        fiche.dates().put(date, day);
                    }));
        }
        for (String text : TEXTS) {
            take(text, e -> fiche.texts().put(text, values.text(e.text(), at(e))));
        }
        chain("NOUVELLES_CERTIFICATIONS", "NOUVELLE_CERTIFICATION", fiche.successors());
        chain("ANCIENNES_CERTIFICATIONS", "ANCIENNE_CERTIFICATION", fiche.predecessors());
        codes(fiche);
        bodies("CERTIFICATEURS", "CERTIFICATEUR", fiche.certifiers());
        bodies("PARTENAIRES", "PARTENAIRE", fiche.partners());
        routes(fiche);
        blocs(fiche);
        unknown();
        long[] leaves = XmlMemory.leaves(element);
        fiche.took(leaves[0]);
        fiche.left(leaves[1]);
        fiche.memory(XmlMemory.remainder(element));
        return fiche;
    }

    private static boolean isSaid(XmlElement e) {
        return !e.text().isBlank() && e.elements().isEmpty();
    }

    private static String taken(XmlElement e) {
        return e.takeText().strip();
    }

    /** Takes the text of the first child of a name where it says something. */
    private void take(String name, Consumer<XmlElement> into) {
        known.add(name);
        element.child(name).filter(FicheElement::isSaid).ifPresent(e -> {
            into.accept(e);
            e.takeText();
        });
    }

    private void state(FicheSource fiche) {
        known.addAll(List.of("ETAT_FICHE", "ACTIF", "VALIDATION_PARTIELLE"));
        element.child("ETAT_FICHE")
                .filter(e -> e.text().strip().equals("Publiée"))
                .ifPresent(e -> {
                    e.takeText();
                    fiche.published(true);
                });
        yesNo("ACTIF").ifPresent(fiche::active);
        yesNo("VALIDATION_PARTIELLE").ifPresent(fiche::partial);
    }

    private Optional<Boolean> yesNo(String name) {
        return element.child(name).filter(FicheElement::isSaid).flatMap(e -> {
            Optional<Boolean> value = values.yesNo(name, e.text(), at(e));
            value.ifPresent(unused -> e.takeText());
            return value;
        });
    }

    private void chain(String list, String name, List<String> into) {
        known.add(list);
        element.child(list).ifPresent(all -> {
            for (XmlElement each : all.children(name)) {
                each.child("ID_FICHE_" + name).filter(FicheElement::isSaid).ifPresent(e -> {
                    String number = e.text().strip();
                    if (FicheValues.isNumber(number)) {
                        e.takeText();
                        into.add(number);
                    } else {
                        reading.report(RncpCode.NO_NUMBER, "", at(e), Reading.arguments("value", number));
                    }
                });
            }
        });
    }

    private void codes(FicheSource fiche) {
        for (String[] list : CODES) {
            known.add(list[0]);
            element.child(list[0]).ifPresent(all -> {
                for (XmlElement each : all.children(list[1])) {
                    Optional<XmlElement> code = each.child("CODE").filter(FicheElement::isSaid);
                    if (code.isPresent()) {
                        String text = taken(code.get());
                        String label = each.child("LIBELLE")
                                .filter(FicheElement::isSaid)
                                .map(e -> values.label(text, e.takeText(), at(e)))
                                .orElse("");
                        fiche.codes().add(new FicheSource.Coded(list[2], text, label));
                    }
                }
            });
        }
    }

    private void bodies(String list, String name, List<FicheSource.Body> into) {
        known.add(list);
        element.child(list).ifPresent(all -> {
            for (XmlElement each : all.children(name)) {
                String called = each.child("NOM_" + name)
                        .filter(FicheElement::isSaid)
                        .map(FicheElement::taken)
                        .orElse("");
                String siret = each.child("SIRET_" + name)
                        .filter(FicheElement::isSaid)
                        .map(FicheElement::taken)
                        .orElse("");
                String habilitation = each.child("HABILITATION_" + name)
                        .filter(FicheElement::isSaid)
                        .map(FicheElement::taken)
                        .orElse("");
                if (!called.isEmpty() || !siret.isEmpty()) {
                    into.add(new FicheSource.Body(called, siret, habilitation));
                }
            }
        });
    }

    private void routes(FicheSource fiche) {
        for (String[] route : ROUTES) {
            known.add(route[0]);
            element.child(route[0]).ifPresent(jury -> {
                Optional<XmlElement> active = jury.child("ACTIF").filter(FicheElement::isSaid);
                Optional<Boolean> open = active.flatMap(e -> values.yesNo("ACTIF", e.text(), at(e)));
                if (open.isPresent()) {
                    active.get().takeText();
                    String composition = jury.child("COMPOSITION")
                            .filter(FicheElement::isSaid)
                            .map(FicheElement::taken)
                            .orElse("");
                    fiche.routes().add(new FicheSource.Route(RouteKind.parse(route[1]), open.get(), composition));
                }
            });
        }
    }

    private void blocs(FicheSource fiche) {
        known.add("BLOCS_COMPETENCES");
        element.child("BLOCS_COMPETENCES").ifPresent(all -> {
            for (XmlElement each : all.elements()) {
                // The tag is BLOC_COMPETENCES; authors of tests have also written BLOC.
                if (!each.name().equals("BLOC_COMPETENCES") && !each.name().equals("BLOC")) {
                    continue;
                }
                String code = text(each, "CODE");
                if (!code.startsWith(fiche.number() + "BC")) {
                    reading.report(
                            RncpCode.BLOC_CODE,
                            "",
                            at(each),
                            Reading.arguments("code", code, "number", fiche.number()));
                }
                if (!code.isEmpty()) {
                    fiche.blocs()
                            .add(new FicheSource.Bloc(
                                    code,
                                    values.text(text(each, "LIBELLE"), at(each)),
                                    text(each, "LISTE_COMPETENCES"),
                                    text(each, "MODALITES_EVALUATION"),
                                    at(each)));
                }
            }
        });
    }

    /** The text of a child of a bloc; taken only where the bloc has a code, because otherwise it becomes nothing. */
    private static String text(XmlElement bloc, String name) {
        boolean coded = bloc.child("CODE").filter(FicheElement::isSaid).isPresent();
        return bloc.child(name)
                .filter(FicheElement::isSaid)
                .map(e -> coded ? e.takeText() : e.text())
                .orElse("");
    }

    private void unknown() {
        for (XmlElement child : element.elements()) {
            if (!known.contains(child.name())) {
                reading.report(RncpCode.UNKNOWN, "", at(child), Reading.arguments("name", child.name()));
            }
        }
    }
}
