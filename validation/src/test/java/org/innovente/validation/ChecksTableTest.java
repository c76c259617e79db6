package org.innovente.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.innovente.finding.FindingCode;
import org.innovente.json.JsonCode;
import org.junit.jupiter.api.Test;

/**
 * Keeps CHECKS.md, the table of every check of the catalogue of checks, equal to what the code does. {@code
 * -Dinnovente.accept} writes it.
 */
class ChecksTableTest {

    private static final Path TABLE = Path.of("CHECKS.md");
    private static final int LEAST_IMPLEMENTED = 160;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> rows = new LinkedHashMap<>();
    private int implemented;

    @Test
    void the_table_of_checks_is_up_to_date() throws IOException {
        String table = table();
        if (System.getProperty("innovente.accept") != null) {
            Files.writeString(TABLE, table);
        }

        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    @Test
    void nearly_all_checks_are_implemented_and_the_others_say_why_not() throws IOException {
        table();

        assertThat(names).hasSize(181);
        assertThat(rows.values().stream().filter(row -> row.contains("| open |")))
                .isEmpty();
        assertThat(implemented).isGreaterThanOrEqualTo(LEAST_IMPLEMENTED);
    }

    private String table() throws IOException {
        names.clear();
        rows.clear();
        implemented = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/checks.txt"))) {
            names.put(line.substring(0, 6), line.substring(7));
        }
        Properties elsewhere = new Properties();
        elsewhere.load(new StringReader(Files.readString(Path.of("src/test/resources/checks-elsewhere.properties"))));
        Map<String, CatalogueRule> rules = new TreeMap<>();
        Map<String, FindingCode> codes = new TreeMap<>();
        for (CatalogueRule rule : CatalogueValidator.standardRules()) {
            for (RuleCode code : rule.codes()) {
                code.check().ifPresent(check -> rules.put(check, rule));
                code.check().ifPresent(check -> codes.put(check, code));
            }
        }
        List<FindingCode> others = new ArrayList<>(Arrays.asList(ValidationCode.values()));
        others.addAll(Arrays.asList(JsonCode.values()));
        others.forEach(code -> code.check().ifPresent(check -> codes.putIfAbsent(check, code)));
        names.forEach((check, name) -> rows.put(check, row(check, name, rules, codes, elsewhere)));
        return text();
    }

    private String row(
            String check,
            String name,
            Map<String, CatalogueRule> rules,
            Map<String, FindingCode> codes,
            Properties elsewhere) {
        FindingCode code = codes.get(check);
        CatalogueRule rule = rules.get(check);
        if (rule != null && code != null) {
            implemented++;
            String group = rule.getClass().getPackageName().replaceAll(".*\\.", "");
            return "| " + check + " | " + name + " | `" + code.id() + "` | " + levels((RuleCode) code) + " | " + group
                    + "." + rule.getClass().getSimpleName() + " | rules/" + code.id() + " |";
        }
        if (code != null) {
            implemented++;
            String who = code instanceof RuleCode ? "the validator" : "the reader";
            return "| " + check + " | " + name + " | `" + code.id() + "` | | " + who + " | |";
        }
        String reason = elsewhere.getProperty(check);
        if (reason == null) {
            return "| " + check + " | " + name + " | | | open | |";
        }
        boolean reported = reason.contains("reader");
        implemented += reported ? 1 : 0;
        return "| " + check + " | " + name + " | | | " + reason + " | |";
    }

    private static String levels(RuleCode code) {
        StringBuilder out = new StringBuilder();
        for (Stage stage : Stage.values()) {
            out.append(out.isEmpty() ? "" : " → ")
                    .append(code.severity(stage)
                            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                            .orElse("off"));
        }
        return out.toString();
    }

    private String text() {
        StringBuilder out = new StringBuilder("# Checks\n\n")
                .append("Written by `ChecksTableTest` from the code. ")
                .append(implemented)
                .append(" of ")
                .append(names.size())
                .append(" checks are implemented; severities are those at the stages draft, review and publish.\n")
                .append("Each code of a rule has a bad and a good file below `src/test/resources/rules`, and a page: ")
                .append("`innovente explain CODE`.\n\n")
                .append("| check | name | code | draft → review → publish | made by | files |\n")
                .append("|---|---|---|---|---|---|\n");
        rows.values().forEach(row -> out.append(row).append('\n'));
        return out.toString();
    }
}
