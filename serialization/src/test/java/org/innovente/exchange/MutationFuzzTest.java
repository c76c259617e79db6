package org.innovente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.lheo.LheoFormat;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Spoiled documents by the ten thousand, the same in every run: reading ends with a catalogue or a finding, the account adds
 * up, and what could be read can be written. 272,000 inputs in all.
 */
class MutationFuzzTest {

    private static final String CASE_SEED =
            "{\"CFDocument\":{\"identifier\":\"d0000000-0000-4000-8000-000000000001\",\"uri\":\"https://e.org/d\","
                    + "\"creator\":\"c\",\"title\":\"t\",\"lastChangeDateTime\":\"2024-01-02T03:04:05Z\",\"subject\":[\"s\"],\"notes\":null},"
                    + "\"CFItems\":[{\"identifier\":\"a0000000-0000-4000-8000-000000000001\",\"uri\":\"https://e.org/a\",\"fullStatement\":\"Ä\","
                    + "\"CFItemType\":\"Course\",\"educationLevel\":[\"03\"],\"lastChangeDateTime\":\"2024-01-02T03:04:05\"},"
                    + "{\"identifier\":\"a0000000-0000-4000-8000-000000000002\",\"uri\":\"https:/e.org/b\",\"humanCodingScheme\":3,"
                    + "\"statusStartDate\":\"2024-01-02T00:00:00Z\"}],\"CFAssociations\":[{\"identifier\":\"e0000000-0000-4000-8000-000000000001\","
                    + "\"uri\":\"https://e.org/e\",\"associationType\":\"precedes\",\"sequenceNumber\":1,\"originNodeURI\":{\"title\":\"\","
                    + "\"identifier\":\"a0000000-0000-4000-8000-000000000002\",\"uri\":\"x\"},\"destinationNodeURI\":{\"title\":\"\","
                    + "\"identifier\":\"a0000000-0000-4000-8000-000000000001\",\"uri\":\"y\"},\"lastChangeDateTime\":\"2024-01-02T03:04:05Z\"},"
                    + "{\"identifier\":\"e2\",\"uri\":\"u\",\"associationType\":\"ext:日\",\"originNodeURI\":{\"identifier\":\"a0000000-0000-4000-8000-000000000002\"},"
                    + "\"destinationNodeURI\":{\"uri\":\"https://e.org/out\"}}],\"CFDefinitions\":{\"CFItemTypes\":[{\"title\":\"T\"}]},"
                    + "\"CFRubrics\":[{\"identifier\":\"r\",\"CFRubricCriteria\":[{\"CFItemURI\":{\"identifier\":\"a0000000-0000-4000-8000-000000000002\"},"
                    + "\"CFRubricCriterionLevels\":[{\"quality\":\"good\",\"position\":1,\"score\":1.5}]}]}],\"extensions\":{\"x\":1}}";

    private static final String BUT_SEED =
            "<referentiel_competence specialite='X' specialite_long='L'><competences><competence nom_court='A' numero='1'"
                    + " libelle_long='l' couleur='c1' id='i'><situations><situation>s</situation></situations><composantes_essentielles>"
                    + "<composante>c<br/>d</composante></composantes_essentielles><niveaux><niveau ordre='1' libelle='n' annee='BUT1'><acs>"
                    + "<ac code='AC1'>é</ac></acs></niveau></niveaux></competence></competences><parcours><parcour numero='1' libelle='p' code='P'>"
                    + "<annee ordre='1'><competence niveau='1' id='i'/></annee><niveau competence='A' ordre='1'/></parcour></parcours>"
                    + "</referentiel_competence>";

    private static final String PROGRAMME_SEED =
            "<referentiel_formation><semestre numero='1' libelle='S1' ordreAnnee='1'><saes><sae code='S1' heuresCMTD='1'>"
                    + "<titre>t</titre><acs><ac>AC1</ac></acs><competences><competence nom='A' coefficient='1'/></competences></sae></saes>"
                    + "<ressources><ressource code='R1' heuresTP='2'><titre>u</titre><prerequis><ressource>S1</ressource></prerequis>"
                    + "</ressource></ressources></semestre></referentiel_formation>";

    private static final String SCODOC_SEED =
            "{\"specialite\":\"X\",\"specialite_long\":\"L\",\"dept_id\":3,\"competences\":{\"A\":{\"titre\":\"A\","
                    + "\"numero\":1,\"id_orebut\":\"i\",\"situations\":[{\"libelle\":\"s\"}],\"niveaux\":{\"BUT1\":{\"ordre\":1,\"libelle\":\"n\","
                    + "\"app_critiques\":{\"AC1\":{\"libelle\":\"a\"}}}}}},\"parcours\":{\"P\":{\"code\":\"P\",\"annees\":{\"1\":{\"ordre\":1,"
                    + "\"competences\":{\"A\":{\"niveau\":1}}}}}}}";

    private static final String FICHE_SEED =
            "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><NOUVELLES_CERTIFICATIONS>"
                    + "<NOUVELLE_CERTIFICATION><ID_FICHE_NOUVELLE_CERTIFICATION>RNCP2</ID_FICHE_NOUVELLE_CERTIFICATION>"
                    + "</NOUVELLE_CERTIFICATION></NOUVELLES_CERTIFICATIONS><INTITULE>T : Option A</INTITULE><ABREGE><CODE>BTS</CODE></ABREGE>"
                    + "<NOMENCLATURE_EUROPE><NIVEAU>NIV5</NIVEAU></NOMENCLATURE_EUROPE><CODES_ROME><ROME><CODE>M1810</CODE>"
                    + "<LIBELLE>l''x</LIBELLE></ROME></CODES_ROME><CERTIFICATEURS><CERTIFICATEUR><SIRET_CERTIFICATEUR>11004401300040"
                    + "</SIRET_CERTIFICATEUR><NOM_CERTIFICATEUR>M</NOM_CERTIFICATEUR></CERTIFICATEUR></CERTIFICATEURS><SI_JURY_FI>"
                    + "<ACTIF>Oui</ACTIF></SI_JURY_FI><DATE_EFFET>01/09/2020</DATE_EFFET><BLOCS_COMPETENCES><BLOC_COMPETENCES>"
                    + "<CODE>RNCP1BC01</CODE><LIBELLE>Option A</LIBELLE><LISTE_COMPETENCES>* A    o B    - &amp;eacute;<![CDATA[<li>C1. D;]]>"
                    + "</LISTE_COMPETENCES></BLOC_COMPETENCES><BLOC_COMPETENCES><CODE>RNCP1BC02</CODE><LIBELLE>Option B</LIBELLE>"
                    + "</BLOC_COMPETENCES></BLOCS_COMPETENCES></FICHE></FICHES>";

    private static final String TABLE_SEED =
            "\"Numero_Fiche\";\"Intitule\";\"Nomenclature_Europe_Niveau\";\"Date_Effet\";\"Date_dernier_jo\";\"Actif\"\r\n"
                    + "\"RNCP1\";\"a \"\"b\"\"\";\"NIV3\";;\"25/01/2002\";\"ACTIVE\"\r\nRNCP2;l''x;NIV4;01/01/2020;;INACTIVE\r\n";

    private static final String CSV_SEED =
            "Code *;Intitulé (fr);ECTS;CM (h);Prérequis;Statut;En vigueur du;Codes matière;Publics\n"
                    + "A;\"Un; deux\";3;1,5;aucun;published;2026-09-01;formacode:32062 (V12);engineer; manager\n"
                    + "B;Deux;4;10;A et 2 parmi (A, B, C);publié;01/09/2026;nsf:310;\n";

    private static final String[] DICTIONARY = {
        "null",
        "[]",
        "{}",
        "\"\"",
        "0",
        "-1",
        "1e9",
        "true",
        "<",
        ">",
        "&",
        "&amp;",
        "'",
        "\"",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?x ?>",
        "/>",
        "</",
        "\\u0000",
        "\\ud800",
        "99999999999999999999",
        "00000000",
        "20241332",
        "xmlns='u'",
        "\u00e9",
        "e\u0301",
        "\ud83d\ude00",
        "\u202e",
        "<br/>",
        "<extras/>",
        "identifier",
        "isChildOf",
        "<a>",
        ",",
        ":"
    };

    private static byte[] seed(String name) {
        String text = switch (name) {
            case "case" -> CASE_SEED;
            case "orebut" -> BUT_SEED;
            case "programme" -> PROGRAMME_SEED;
            case "scodoc" -> SCODOC_SEED;
            case "fiche" -> FICHE_SEED;
            case "table" -> TABLE_SEED;
            case "csv" -> CSV_SEED;
            default ->
                new String(Exchanges.resource(LheoFormat.class, "good.xml"), StandardCharsets.UTF_8)
                        .replaceAll(">\\s+<", "><");
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "case, case-1.0, 25000, 1",
        "lheo, lheo, 20000, 2",
        "orebut, orebut, 55000, 3",
        "programme, orebut, 55000, 4",
        "scodoc, orebut, 55000, 5",
        "fiche, rncp, 30000, 7",
        "table, rncp, 30000, 8",
        "csv, csv, 20000, 9"
    })
    void a_spoiled_document_is_read_or_refused_and_nothing_else(String seed, String id, int inputs, long random) {
        Format format = Formats.builtIn().find(id).orElseThrow();
        byte[] original = seed(seed);
        SplittableRandom chance = new SplittableRandom(random);
        int read = 0;
        for (int i = 0; i < inputs; i++) {
            byte[] spoiled = spoil(original, chance);
            Catalogue catalogue = read(format, spoiled, i);
            if (catalogue != null) {
                read++;
                if (i % 8 == 0) {
                    write(format, catalogue, spoiled, i);
                }
            }
        }
        assertThat(read).as("documents that could be read").isPositive();
    }

    @Test
    void spoiled_workbooks_are_read_or_refused() throws IOException {
        Format format = Formats.builtIn().find("xlsx").orElseThrow();
        Catalogue small = Exchanges.catalogue(
                Exchanges.read(Formats.builtIn().find("csv").orElseThrow(), CSV_SEED.getBytes(StandardCharsets.UTF_8)));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] whole = Exchanges.write(format, small, ExchangeOptions.DEFAULT);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names = List.of(
                "xl/worksheets/sheet3.xml",
                "xl/sharedStrings.xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/_rels/workbook.xml.rels");
        assertThat(parts).containsKeys(names.toArray(String[]::new));
        SplittableRandom chance = new SplittableRandom(10);
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            Map<String, byte[]> spoiled = new LinkedHashMap<>(parts);
            spoiled.computeIfPresent(names.get(chance.nextInt(names.size())), (name, bytes) -> spoil(bytes, chance));
            byte[] container = stored(spoiled);
            Catalogue catalogue = read(format, i % 10 == 0 ? spoil(container, chance) : container, i);
            read += catalogue == null ? 0 : 1;
        }
        assertThat(read).as("workbooks that could be read").isPositive();
    }

    private static byte[] stored(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void spoiled_packages_of_publishers_are_read_or_refused() {
        Format format = Formats.builtIn().find("case-1.1").orElseThrow();
        SplittableRandom chance = new SplittableRandom(6);
        List<byte[]> originals = new ArrayList<>();
        Corpus.requireAll("case", ".json").stream()
                .filter(file -> file.getFileName().toString().startsWith("opensalt-test"))
                .forEach(file -> originals.add(Exchanges.bytes(file)));
        for (int i = 0; i < 2_000; i++) {
            read(format, spoil(originals.get(i % originals.size()), chance), i);
        }
        assertThat(originals).isNotEmpty();
    }

    private static Catalogue read(Format format, byte[] bytes, int number) {
        try {
            Conversion conversion = Exchanges.read(format, bytes, ExchangeOptions.DEFAULT.untrusted());
            if (conversion.read().partial().isEmpty()
                    && !conversion.read().report().hasErrors()) {
                throw new AssertionError("no catalogue and no reason");
            }
            return conversion.read().partial().orElse(null);
        } catch (RuntimeException | StackOverflowError fault) {
            throw new AssertionError("input " + number + ": " + text(bytes), fault);
        }
    }

    private static void write(Format format, Catalogue catalogue, byte[] bytes, int number) {
        try {
            format.write(catalogue, ExchangeOptions.DEFAULT.asDraft());
        } catch (RuntimeException | StackOverflowError fault) {
            throw new AssertionError("writing input " + number + ": " + text(bytes), fault);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** One to four changes: a bit, a deleted or repeated stretch, a word of the dictionary, a cut. */
    private static byte[] spoil(byte[] original, SplittableRandom chance) {
        byte[] bytes = original;
        int changes = 1 + chance.nextInt(4);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            int at = chance.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + chance.nextInt(24));
            bytes = switch (chance.nextInt(8)) {
                case 0 -> flip(bytes, at, chance);
                case 1 -> splice(bytes, at, at + length, new byte[0]);
                case 2 -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
                case 3 -> splice(bytes, at, at, word(chance));
                case 4 -> splice(bytes, at, at + length, word(chance));
                case 5 -> swap(bytes, at, chance.nextInt(bytes.length));
                case 6 -> chance.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : replaceValue(bytes, at, chance);
                default -> replaceValue(bytes, at, chance);
            };
        }
        return bytes;
    }

    private static byte[] word(SplittableRandom chance) {
        return DICTIONARY[chance.nextInt(DICTIONARY.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flip(byte[] bytes, int at, SplittableRandom chance) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << chance.nextInt(8));
        return copy;
    }

    private static byte[] swap(byte[] bytes, int one, int other) {
        byte[] copy = bytes.clone();
        copy[one] = bytes[other];
        copy[other] = bytes[one];
        return copy;
    }

    /** Replaces what stands between two quotes or tags, so that the document often stays well formed. */
    private static byte[] replaceValue(byte[] bytes, int from, SplittableRandom chance) {
        int start = from;
        while (start < bytes.length && bytes[start] != '"' && bytes[start] != '\'' && bytes[start] != '>') {
            start++;
        }
        int end = start + 1;
        while (end < bytes.length && bytes[end] != '"' && bytes[end] != '\'' && bytes[end] != '<') {
            end++;
        }
        return end >= bytes.length ? bytes : splice(bytes, start + 1, end, word(chance));
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] insert) {
        byte[] out = new byte[bytes.length - (to - from) + insert.length];
        System.arraycopy(bytes, 0, out, 0, from);
        System.arraycopy(insert, 0, out, from, insert.length);
        System.arraycopy(bytes, to, out, from + insert.length, bytes.length - to);
        return out;
    }
}
