package org.innovente.exchange.rncp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.innovente.common.RouteKind;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.CsvCursor;
import org.innovente.exchange.source.JsonNode;
import org.innovente.finding.TableCell;

/** Puts together what the tables of the CSV pack say of each fiche. What they say is let go fiche by fiche as the catalogue grows. */
final class FicheTables {

    private static final String[][] DATES = {
        {"Date_Effet", "DATE_EFFET"},
        {"Date_Fin_Enregistrement", "DATE_FIN_ENREGISTREMENT"},
        {"Date_Decision", "DATE_DECISION"},
        {"Date_dernier_jo", "DATE_DERNIER_JO"}
    };

    /** The routes in the words of the table, apostrophes and case apart. */
    private static final String[][] ROUTES = {
        {"par expérience", "vae"},
        {"par candidature individuelle", "individual"},
        {"après un parcours de formation sous statut d'élève ou d'étudiant", "initial"},
        {"en contrat d'apprentissage", "apprenticeship"},
        {"en contrat de professionnalisation", "professionalisation"},
        {"après un parcours de formation continue", "continuing"}
    };

    /** Rows that are accounted for one by one, about as many as an account shows; those beyond, fiche by fiche. */
    private static final int MAX_ROWS = 20_000;

    /** Texts that are shared at a time. */
    private static final int MAX_SHARED = 50_000;

    private final Map<String, String> shared = new HashMap<>();
    private final Reading reading;
    private int rows;
    private final FicheValues values;
    private final Map<String, FicheSource> fiches = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    FicheTables(Reading reading) {
        this.reading = reading;
        this.values = new FicheValues(reading);
    }

    /** Reads the rows of a table; returns whether it is one of the pack. */
    boolean read(CsvCursor cursor, List<String> cells) {
        List<String> header = cells.stream().map(String::strip).toList();
        FicheTable table = FicheTable.of(header);
        if (table == null) {
            String name = cursor.name().isEmpty() ? String.join(", ", header) : cursor.name();
            reading.report(
                    RncpCode.UNKNOWN_TABLE, "", TableCell.of(cursor.name(), "1"), Reading.arguments("table", name));
        }
        for (List<String> next = cursor.next(); next != null; next = cursor.next()) {
            FicheRow row = new FicheRow(cursor.name(), header, next, cursor.row());
            reading.count(row.count());
            if (table == null) {
                reading.ledger()
                        .dropped(
                                row.path(),
                                RncpCode.UNKNOWN_TABLE,
                                Reading.arguments("table", cursor.name()),
                                row.count());
            } else {
                row(table, row, header.size());
            }
        }
        return table != null;
    }

    private void row(FicheTable table, FicheRow row, int columns) {
        String number = row.take(FicheTable.NUMBER).orElse("").strip();
        if (row.isRagged()) {
            reading.report(
                    RncpCode.RAGGED,
                    "",
                    row.at(""),
                    Reading.arguments("cells", "" + row.size(), "expected", "" + columns));
        }
        if (!FicheValues.isNumber(number)) {
            reading.report(RncpCode.NO_NUMBER, "", row.at(FicheTable.NUMBER), Reading.arguments("value", number));
            reading.ledger().dropped(row.path(), RncpCode.NO_NUMBER, Reading.arguments("value", number), row.count());
            return;
        }
        FicheSource fiche = fiches.computeIfAbsent(
                number, unused -> new FicheSource(number, row.at(FicheTable.NUMBER), row.path()));
        switch (table) {
            case STANDARD -> standard(fiche, row);
            case BLOCS -> bloc(fiche, row);
            case CERTIFIERS -> body("Certificateur", row, fiche.certifiers());
            case PARTNERS -> body("Partenaire", row, fiche.partners());
            case FORMACODE -> code("formacode", "Formacode_Code", "Formacode_Libelle", fiche, row);
            case NSF -> code("nsf", "Nsf_Code", "Nsf_Intitule", fiche, row);
            case ROME -> code("rome", "Codes_Rome_Code", "Codes_Rome_Libelle", fiche, row);
            case CHAIN -> {
                neighbour("Nouvelle_Certification", row, fiche.successors());
                neighbour("Ancienne_Certification", row, fiche.predecessors());
            }
            case ROUTES -> route(fiche, row);
            case CCN -> fiche.took(0);
        }
        long taken = row.takenCount();
        long left = row.count() - taken;
        fiche.took(taken);
        fiche.left(left);
        if (rows++ < MAX_ROWS) {
            fiche.rows().add(new FicheSource.Row(row.path(), taken, left));
        }
        JsonNode rest = row.rest();
        if (!rest.isEmpty()) {
            remember(fiche, table, rest);
        }
    }

    private static void remember(FicheSource fiche, FicheTable table, JsonNode rest) {
        String name = table.name().toLowerCase(Locale.ROOT);
        JsonNode list = fiche.memory().get(name);
        if (list == null) {
            list = JsonNode.array();
            fiche.memory().set(name, list);
        }
        list.add(rest);
    }

    private void standard(FicheSource fiche, FicheRow row) {
        if (order.containsKey(fiche.number())) {
            reading.report(
                    RncpCode.DUPLICATE, "", row.at(FicheTable.NUMBER), Reading.arguments("number", fiche.number()));
            return;
        }
        order.put(fiche.number(), order.size());
        fiche.described();
        fiche.stands(row.at(FicheTable.NUMBER), row.path());
        row.take("Intitule").ifPresent(title -> fiche.title(values.text(title, row.at("Intitule"))));
        row.take("Abrege_Libelle").ifPresent(code -> fiche.abbreviation(code.strip()));
        row.take("Nomenclature_Europe_Niveau").ifPresent(level -> fiche.level(level.strip()));
        if (row.see("Nomenclature_Europe_Intitule")
                .filter(("Niveau " + fiche.level().replace("NIV", ""))::equals)
                .isPresent()) {
            row.take("Nomenclature_Europe_Intitule");
        }
        for (String[] date : DATES) {
            Optional<LocalDate> day = row.see(date[0]).flatMap(text -> values.date(date[0], text, row.at(date[0])));
            if (day.isPresent()) {
                row.take(date[0]);
                fiche.dates().put(date[1], day.get());
            }
        }
        yesNo("Actif", row, fiche::active);
        yesNo("Validation_Partielle", row, fiche::partial);
    }

    private void yesNo(String column, FicheRow row, Consumer<Boolean> into) {
        row.see(column)
                .flatMap(text -> values.yesNo(column, text, row.at(column)))
                .ifPresent(value -> {
                    row.take(column);
                    into.accept(value);
                });
    }

    private void bloc(FicheSource fiche, FicheRow row) {
        Optional<String> code = row.take("Bloc_Competences_Code").map(String::strip);
        if (code.isEmpty()) {
            reading.report(
                    RncpCode.BLOC_CODE,
                    "",
                    row.at("Bloc_Competences_Code"),
                    Reading.arguments("code", "", "number", fiche.number()));
            return;
        }
        if (!code.get().startsWith(fiche.number() + "BC")) {
            reading.report(
                    RncpCode.BLOC_CODE,
                    "",
                    row.at("Bloc_Competences_Code"),
                    Reading.arguments("code", code.get(), "number", fiche.number()));
        }
        String title = row.take("Bloc_Competences_Libelle")
                .map(text -> values.text(text, row.at("Bloc_Competences_Libelle")))
                .orElse("");
        fiche.blocs().add(new FicheSource.Bloc(code.get(), title, "", "", row.at("Bloc_Competences_Code")));
    }

    private void body(String kind, FicheRow row, List<FicheSource.Body> into) {
        String siret = row.take("Siret_" + kind)
                .map(text -> values.clean("Siret_" + kind, text, row.at("Siret_" + kind)))
                .orElse("");
        String name = row.take("Nom_" + kind)
                .map(text -> values.text(text, row.at("Nom_" + kind)))
                .orElse("");
        String habilitation =
                row.take("Habilitation_" + kind).map(String::strip).orElse("");
        if (!siret.isEmpty() || !name.isEmpty()) {
            into.add(new FicheSource.Body(shared(name), shared(siret), shared(habilitation)));
        }
    }

    private void code(String scheme, String code, String label, FicheSource fiche, FicheRow row) {
        row.take(code)
                .map(String::strip)
                .ifPresent(text -> fiche.codes()
                        .add(new FicheSource.Coded(
                                scheme,
                                shared(text),
                                shared(row.take(label)
                                        .map(words -> values.label(text, words, row.at(label)))
                                        .orElse("")))));
    }

    private void neighbour(String column, FicheRow row, List<String> into) {
        row.see(column).map(String::strip).ifPresent(number -> {
            if (!FicheValues.isNumber(number)) {
                reading.report(RncpCode.NO_NUMBER, "", row.at(column), Reading.arguments("value", number));
            } else {
                row.take(column);
                if (!into.contains(number)) {
                    into.add(number);
                }
            }
        });
    }

    private void route(FicheSource fiche, FicheRow row) {
        row.see("Si_Jury").ifPresent(text -> {
            String words = text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            for (String[] route : ROUTES) {
                if (route[0].equals(words)) {
                    row.take("Si_Jury");
                    fiche.routes().add(new FicheSource.Route(RouteKind.parse(route[1]), true, ""));
                    return;
                }
            }
            reading.report(
                    RncpCode.VALUE, "", row.at("Si_Jury"), Reading.arguments("name", "Si_Jury", "value", text.strip()));
        });
    }

    /**
     * Hands out the fiches in the order of the table Standard, then the numbers that only other tables speak of, and lets
     * each go.
     */
    void drain(Consumer<FicheSource> each) {
        List<String> sorted = new ArrayList<>(fiches.keySet());
        sorted.sort((one, other) -> Integer.compare(
                order.getOrDefault(one, Integer.MAX_VALUE), order.getOrDefault(other, Integer.MAX_VALUE)));
        shared.clear();
        for (String number : sorted) {
            each.accept(fiches.remove(number));
        }
    }

    /** One text for all that are equal, as the names of bodies and the labels of codes are, over and over. */
    private String shared(String text) {
        if (shared.size() >= MAX_SHARED) {
            shared.clear();
        }
        return shared.computeIfAbsent(text, same -> same);
    }
}
