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
import org.innovente.exchange.imscase.CaseCode;
import org.innovente.exchange.lheo.LheoCode;
import org.innovente.exchange.orebut.OrebutCode;
import org.innovente.exchange.rncp.RncpCode;
import org.innovente.finding.FindingCode;
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
                .filter(format -> format.getClass().getPackageName().matches(".*(imscase|lheo|orebut|rncp)"))
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
}
