package org.innovente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innovente.exchange.curricular.CurricularCode;
import org.innovente.exchange.imscase.CaseCode;
import org.innovente.exchange.lheo.LheoCode;
import org.innovente.exchange.orebut.OrebutCode;
import org.innovente.exchange.rncp.RncpCode;
import org.innovente.finding.FindingCode;
import org.innovente.testing.Corpus;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.Test;

/** The mapping pages and the code say the same. */
class MappingPagesTest {

    private static String page(String name) {
        return new String(
                Exchanges.bytes(Repository.root().resolve("serialization/docs/" + name)), StandardCharsets.UTF_8);
    }

    private static String section(String page, String title) {
        int start = page.indexOf("\n## " + title + "\n");
        assertThat(start).as(title).isPositive();
        int end = page.indexOf("\n## ", start + 4);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static Set<String> named(String text, String prefix) {
        Set<String> found = new TreeSet<>();
        Matcher matcher =
                Pattern.compile("\\b" + prefix + "\\.[a-z0-9.-]*[a-z0-9]").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** Codes up to the first that is a loss on the way out stand in the table of the page. */
    private static Set<String> until(FindingCode[] codes, FindingCode first) {
        Set<String> ids = new TreeSet<>();
        for (FindingCode code : codes) {
            if (code.equals(first)) {
                break;
            }
            ids.add(code.id());
        }
        return ids;
    }

    @Test
    void every_repair_of_case_stands_on_its_page() {
        Set<String> repairs = until(CaseCode.values(), CaseCode.ONE_FRAMEWORK);
        repairs.remove(CaseCode.NO_DOCUMENT.id());
        repairs.remove(CaseCode.TYPE_APPROXIMATED.id());

        assertThat(named(section(page("case.md"), "Repairs"), "case")).isEqualTo(repairs);
    }

    @Test
    void every_check_of_lheo_stands_on_its_page() {
        assertThat(named(section(page("lheo.md"), "Checks"), "lheo"))
                .isEqualTo(until(LheoCode.values(), LheoCode.INCOMPLETE));
    }

    @Test
    void every_finding_of_orebut_stands_on_its_page() {
        assertThat(named(section(page("orebut.md"), "Findings"), "orebut"))
                .isEqualTo(until(OrebutCode.values(), OrebutCode.BOOKKEEPING));
    }

    @Test
    void every_finding_of_curricular_analytics_stands_on_its_page() {
        assertThat(named(section(page("curricular-analytics.md"), "Findings"), "curricular"))
                .isEqualTo(Stream.of(CurricularCode.values())
                        .map(CurricularCode::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_finding_of_rncp_stands_on_its_page() {
        String page = page("rncp.md");

        assertThat(named(section(page, "Findings"), "rncp"))
                .isEqualTo(
                        Stream.of(RncpCode.values()).map(RncpCode::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_overview_names_every_format_and_limit() {
        String overview = page("exchange.md");
        Formats.builtIn().all().stream()
                .filter(format ->
                        format.getClass().getPackageName().matches(".*(imscase|lheo|orebut|rncp|table|curricular)"))
                .forEach(format -> assertThat(overview).contains("| `" + format.id() + "` |"));
        assertThat(overview)
                .contains("| 2 GiB | 32 MiB |")
                .contains("| 16 Mi | 1 Mi |")
                .contains("| 64 | 64 |");
        assertThat(Stream.of(Fate.values()).map(fate -> "| " + fate.name().toLowerCase(java.util.Locale.ROOT) + " |"))
                .allMatch(overview::contains);
    }

    @Test
    void the_elements_of_lheo_in_the_mapping_exist() {
        Set<String> elements = new TreeSet<>();
        String table = new String(
                Exchanges.resource(org.innovente.exchange.lheo.LheoFormat.class, "elements.txt"),
                StandardCharsets.UTF_8);
        table.lines().filter(line -> !line.startsWith("#")).forEach(line -> elements.add(line.split(" ", 2)[0]));
        List<String> named = section(page("lheo.md"), "Mapping")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| LHEO"))
                .map(line -> line.split("\\|", -1)[1].strip())
                .flatMap(cell -> Arrays.stream(cell.replaceAll("\\(.*\\)", "").split("[,/ ]+")))
                .filter(word -> word.matches("[a-z]+(-[A-Za-z]+)+"))
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(elements)
                .containsAll(named.stream().filter(word -> !word.endsWith("-")).toList());
    }

    /** The cells of the first columns of a mapping, without header and rules. */
    private static List<String> cells(String page, int columns) {
        return section(page, "Mapping")
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .flatMap(line -> Arrays.stream(line.split("\\|", -1)).skip(1).limit(columns))
                .map(String::strip)
                .toList();
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void the_classes_members_and_associations_of_case_in_the_mapping_exist() {
        Set<String> members = new TreeSet<>();
        Set<String> classes = new TreeSet<>();
        new String(
                        Exchanges.resource(org.innovente.exchange.imscase.CaseFormat.class, "members.txt"),
                        StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .forEach(words -> {
                    classes.add(words[0]);
                    members.add(words[0] + "." + words[1].replace("*", ""));
                });
        classes.add("CFDefinitions");
        List<String> cells = cells(page("case.md"), 1);

        assertThat(cells).hasSizeGreaterThan(20);
        for (String cell : cells) {
            assertThat(classes).as(cell).containsAll(found("\\b(CF[A-Za-z]+)", cell));
            Matcher list = Pattern.compile("\\b(CF[A-Za-z]+)\\.([A-Za-z, ]+)").matcher(cell);
            if (list.lookingAt()) {
                for (String member : list.group(2).split(", ")) {
                    assertThat(members).contains(list.group(1) + "." + member.strip());
                }
            }
            assertThat(List.of(
                            "isChildOf",
                            "isPeerOf",
                            "isPartOf",
                            "exactMatchOf",
                            "precedes",
                            "isRelatedTo",
                            "replacedBy",
                            "exemplar",
                            "hasSkillLevel",
                            "isTranslationOf"))
                    .as(cell)
                    .containsAll(
                            found("\\b(is[A-Z][A-Za-z]+|exactMatchOf|precedes|replacedBy|hasSkillLevel)\\b", cell));
        }
    }

    @Test
    void the_elements_and_attributes_of_orebut_in_the_mapping_exist() {
        String schema = new String(
                Exchanges.resource(org.innovente.exchange.orebut.OrebutFormat.class, "orebut.xsd"),
                StandardCharsets.UTF_8);
        Set<String> names = found("name=\"([^\"]+)\"", schema);
        // Attributes of the first generation, which is read and not written.
        names.add("name");
        Set<String> named = new TreeSet<>();
        for (String cell : cells(page("orebut.md"), 1)) {
            if (!cell.startsWith("the highest") && !cell.equals("–")) {
                named.addAll(found("([A-Za-z_-]{2,})", cell.replaceAll(" of a module$", "")));
            }
        }

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(names).containsAll(named);
    }

    @Test
    void the_elements_and_columns_of_rncp_in_the_mapping_are_read() {
        Set<String> tags = new TreeSet<>();
        for (String cell : cells(page("rncp.md"), 1)) {
            tags.addAll(found("\\b([A-Z]+(?:_[A-Z]+)+)\\b", cell));
        }
        String fiche =
                new String(Exchanges.bytes(Corpus.require("rncp/RNCP35340-v4.1-abridged.xml")), StandardCharsets.UTF_8);
        tags.removeAll(Set.of(
                "PARTENAIRES", "DATE_DECISION", "DATE_DERNIER_JO", "DATE_LIMITE_DELIVRANCE", "VALIDATION_PARTIELLE"));

        assertThat(tags).hasSizeGreaterThan(15).allMatch(fiche::contains);
    }
}
