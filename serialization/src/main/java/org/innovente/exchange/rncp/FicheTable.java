package org.innovente.exchange.rncp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of the CSV pack, told apart by a column that only they have, because names of files are not reliable. */
enum FicheTable {
    /** One row a fiche. */
    STANDARD("Intitule"),
    /** The blocs de compétences: code and title, nothing else. */
    BLOCS("Bloc_Competences_Code"),
    /** The certifying bodies. */
    CERTIFIERS("Siret_Certificateur"),
    /** The authorised bodies. */
    PARTNERS("Siret_Partenaire"),
    /** Formacodes. */
    FORMACODE("Formacode_Code"),
    /** Codes of the NSF. */
    NSF("Nsf_Code"),
    /** Codes of the ROME. */
    ROME("Codes_Rome_Code"),
    /** Collective agreements. */
    CCN("Ccn_1_Numero"),
    /** What replaces what. */
    CHAIN("Nouvelle_Certification"),
    /** The routes of access. */
    ROUTES("Si_Jury");

    /** The column that every table has. */
    static final String NUMBER = "Numero_Fiche";

    private final String column;

    FicheTable(String column) {
        this.column = column;
    }

    /** Returns the table with a header, or null if it is none of the pack. */
    static @Nullable FicheTable of(List<String> header) {
        if (!header.contains(NUMBER)) {
            return null;
        }
        for (FicheTable table : values()) {
            if (header.contains(table.column)) {
                return table;
            }
        }
        return null;
    }
}
