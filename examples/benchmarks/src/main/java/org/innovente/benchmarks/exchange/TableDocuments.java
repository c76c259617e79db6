package org.innovente.benchmarks.exchange;

import java.io.InputStream;

/** Tables of any size, made while they are read: a CSV file, a workbook, and the CSV pack of the RNCP. */
final class TableDocuments {

    private static final String WORDS = "Choisir une protection, la défendre devant ses pairs et en tenir le budget. ";

    private TableDocuments() {}

    /** A CSV file of so many modules. */
    static InputStream csv(int modules) {
        return new MadeDocument()
                .with("Code;Intitulé (fr);ECTS;CM (h);TD (h);Prérequis;Langues;Présentation (fr)\r\n")
                .with(
                        modules,
                        i -> "GE-" + i + ";Conduire un projet d'innovation " + i + ";2,5;12;10,5;"
                                + (i % 3 == 0 || i < 9 ? "" : "GE-" + (i - 1) + " ou GE-" + (i - 7)) + ";fr;\""
                                + WORDS.repeat(2) + "Module " + i + ".\"\r\n");
    }

    /** A workbook of so many modules with two competencies each, its texts shared as spreadsheets share them. */
    static InputStream xlsx(int modules) {
        String start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relations =
                start + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        return new MadeDocument()
                .file("[Content_Types].xml")
                .with(start + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .file("xl/workbook.xml")
                .with(start + "<workbook " + main + " xmlns:r=\"" + relation + "\"><sheets>"
                        + "<sheet name=\"Modules\" sheetId=\"1\" r:id=\"r1\"/>"
                        + "<sheet name=\"Compétences visées\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>")
                .file("xl/_rels/workbook.xml.rels")
                .with(relations + "<Relationship Id=\"r1\" Type=\"" + relation
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + relation
                        + "/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"r3\" Type=\"" + relation
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")
                .file("xl/sharedStrings.xml")
                .with(start + "<sst " + main + ">")
                .with(texts("Code", "Intitulé (fr)", "ECTS", "CM (h)", "Langues", "Présentation (fr)", "fr", "Module"))
                .with(texts("Compétence", "Niveau", "Rôles", "C1.1", "C2.3", "taught; assessed"))
                .with(
                        modules,
                        i -> texts("GE-" + i, "Conduire un projet d'innovation " + i, WORDS + "Module " + i + "."))
                .with("</sst>")
                .file("xl/worksheets/sheet1.xml")
                .with(start + "<worksheet " + main + "><sheetData>" + row(1, 0, 1, 2, 3, 4, 5))
                .with(modules, TableDocuments::module)
                .with("</sheetData></worksheet>")
                .file("xl/worksheets/sheet2.xml")
                .with(start + "<worksheet " + main + "><sheetData>" + row(1, 7, 8, 9, 10))
                .with(2 * modules, i -> row(i + 2, 14 + i / 2 * 3, 11 + i % 2, -2, 13))
                .with("</sheetData></worksheet>");
    }

    private static String texts(String... all) {
        StringBuilder out = new StringBuilder();
        for (String text : all) {
            out.append("<si><t>").append(text).append("</t></si>");
        }
        return out.toString();
    }

    private static String module(int i) {
        return row(i + 2, 14 + 3 * i, 15 + 3 * i, -3, -12, 6, 16 + 3 * i);
    }

    /** A row: the numbers of shared texts, or numbers with a minus. */
    private static String row(int number, int... cells) {
        StringBuilder out = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String place = (char) ('A' + i) + "" + number;
            out.append(
                    cells[i] < 0
                            ? "<c r=\"" + place + "\"><v>" + -cells[i] + "</v></c>"
                            : "<c r=\"" + place + "\" t=\"s\"><v>" + cells[i] + "</v></c>");
        }
        return out.append("</row>").toString();
    }

    /** The CSV pack of the RNCP with so many fiches: three blocs, six partners, codes and routes of access each. */
    static InputStream pack(int fiches) {
        return new MadeDocument()
                .file("export_fiches_CSV_Standard_2024_02_22.csv")
                .with(
                        "\"Id_Fiche\";\"Numero_Fiche\";\"Intitule\";\"Abrege_Libelle\";\"Abrege_Intitule\";"
                                + "\"Nomenclature_Europe_Niveau\";\"Nomenclature_Europe_Intitule\";\"Accessible_Nouvelle_Caledonie\";"
                                + "\"Accessible_Polynesie_Francaise\";\"Date_dernier_jo\";\"Date_Decision\";"
                                + "\"Date_Fin_Enregistrement\";\"Date_Effet\";\"Type_Enregistrement\";\"Validation_Partielle\";\"Actif\"\n")
                .with(
                        fiches,
                        i -> "\"" + i + "\";\"RNCP" + i + "\";\"Technicien de réseaux " + i
                                + "\";\"TP\";\"Titre\";\"NIV5\";"
                                + "\"Niveau 5\";\"Non\";\"Non\";\"22/02/2024\";\"15/02/2024\";\"15/02/2027\";\"01/03/2024\";"
                                + "\"Enregistrement sur demande\";\"Oui\";\"ACTIVE\"\n")
                .file("export_fiches_CSV_Blocs_De_Competences_2024_02_22.csv")
                .with("\"Numero_Fiche\";\"Bloc_Competences_Code\";\"Bloc_Competences_Libelle\"\n")
                .with(
                        3 * fiches,
                        i -> "\"RNCP" + i / 3 + "\";\"RNCP" + i / 3 + "BC0" + (i % 3 + 1)
                                + "\";\"Concevoir, déployer et superviser une solution, partie " + i % 3 + "\"\n")
                .file("export_fiches_CSV_Certificateurs_2024_02_22.csv")
                .with("\"Numero_Fiche\";\"Siret_Certificateur\";\"Nom_Certificateur\"\n")
                .with(fiches, i -> "\"RNCP" + i + "\";\"\t11004301500012\";\"MINISTERE DE L'EDUCATION NATIONALE\"\n")
                .file("export_fiches_CSV_Partenaires_2024_02_22.csv")
                .with("\"Numero_Fiche\";\"Nom_Partenaire\";\"Siret_Partenaire\";\"Habilitation_Partenaire\"\n")
                .with(
                        12 * fiches,
                        i -> "\"RNCP" + i / 12 + "\";\"CENTRE DE FORMATION " + i * 7 % 20_000 + "\";\"\t"
                                + (18_974_011_100_000L + i * 7 % 20_000) + "\";\"HABILITATION_ORGA_FORM\"\n")
                .file("export_fiches_CSV_Rome_2024_02_22.csv")
                .with("\"Numero_Fiche\";\"Codes_Rome_Code\";\"Codes_Rome_Libelle\"\n")
                .with(
                        2 * fiches,
                        i -> "\"RNCP" + i / 2 + "\";\"I120" + (i % 2 + 3) + "\";\"Maintenance des bâtiments\"\n")
                .file("export_fiches_CSV_VoixdAcces_2024_02_22.csv")
                .with("\"Numero_Fiche\";\"Si_Jury\"\n")
                .with(
                        2 * fiches,
                        i -> "\"RNCP" + i / 2 + "\";\"" + (i % 2 == 0 ? "Par expérience" : "En contrat d’apprentissage")
                                + "\"\n")
                .file("export_fiches_CSV_CCN_2024_02_22.csv")
                .with("\"Numero_Fiche\";\"Ccn_1_Numero\";\"Ccn_1_Libelle\";\"Ccn_2_Numero\";\"Ccn_2_Libelle\"\n")
                .with(
                        fiches,
                        i -> "\"RNCP" + i + "\";\"3117\";\"Boulangerie-pâtisserie (Entreprises artisanales)\";;\n");
    }
}
