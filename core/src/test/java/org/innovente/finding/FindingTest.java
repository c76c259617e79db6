package org.innovente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static Finding cycle(String count, int line) {
        return Finding.builder(SampleCode.CYCLE)
                .subject("module A")
                .pointer("/modules/" + line)
                .location(Location.text(line, 3))
                .putArgument("count", count)
                .putArgument("path", "A → B → A")
                .build();
    }

    private static Finding advice(String word) {
        return Finding.builder(SampleCode.ADVICE).putArgument("word", word).build();
    }

    @Test
    void texts_name_their_arguments_and_count_in_both_languages() {
        assertThat(cycle("1", 1).message(Locale.ENGLISH)).isEqualTo("1 module in a circle: A → B → A");
        assertThat(cycle("0", 1).message(Locale.ENGLISH)).startsWith("0 modules");
        assertThat(cycle("0", 1).message(Locale.FRENCH)).startsWith("0 module en cercle");
        assertThat(cycle("2", 1).message(Locale.CANADA_FRENCH)).startsWith("2 modules en cercle");
        assertThat(cycle("2", 1).help(Locale.FRENCH)).contains("Rompez-le.");
        assertThat(advice("x").help(Locale.FRENCH)).isEmpty();
        assertThat(advice("old").message(Locale.GERMAN)).isEqualTo("Say ‘old’ {once} (an old word, old)");
        assertThat(advice("new").message(Locale.ENGLISH)).isEqualTo("Say ‘new’ {once} (new)");
    }

    @Test
    void h084_values_of_others_are_escaped_cut_and_never_interpreted() {
        assertThat(advice("{0} %n ${jndi:ldap://x} {word}").message(Locale.ENGLISH))
                .isEqualTo("Say ‘{0} %n ${jndi:ldap://x} {word}’ {once} ({0} %n ${jndi:ldap://x} {word})");
        assertThat(advice("a\r\n\u001B[31mb\u202Ec").message(Locale.ENGLISH))
                .contains("a\\u000D\\u000A\\u001B[31mb\\u202Ec");
        assertThat(EscapedText.of("x".repeat(100), 80)).hasSize(80).endsWith("x…");
        assertThat(EscapedText.of("x".repeat(78) + "😀😀", 80)).isEqualTo("x".repeat(78) + "…");
        assertThat(EscapedText.of("\ud800", 80)).isEqualTo("\\uD800");
    }

    @Test
    void a_missing_argument_or_text_is_a_fault_of_ours() {
        Finding incomplete = Finding.builder(SampleCode.ADVICE).build();
        assertThatThrownBy(() -> incomplete.message(Locale.ENGLISH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'word'");
        assertThatThrownBy(() -> SampleCode.TEXTS.template("no.such", Locale.FRENCH))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_fingerprint_ignores_places_and_counts_but_not_subjects() {
        String fingerprint = cycle("2", 1).fingerprint();
        assertThat(fingerprint).matches("[0-9a-f]{32}");
        assertThat(cycle("3", 99).fingerprint()).isEqualTo(fingerprint);
        assertThat(cycle("2", 1).toBuilder().subject("module B").build().fingerprint())
                .isNotEqualTo(fingerprint);
        assertThat(advice("a").fingerprint()).isNotEqualTo(advice("b").fingerprint());
    }

    @Test
    void a_report_is_sorted_whatever_the_order_of_discovery() {
        List<Finding> findings = new ArrayList<>(List.of(cycle("1", 1), cycle("1", 2), cycle("2", 10), advice("a")));
        List<Finding> sorted = List.of(advice("a"), cycle("1", 1), cycle("1", 2), cycle("2", 10));
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(findings, new Random(i));
            Report report = Report.of(findings);
            assertThat(report.findings()).isEqualTo(sorted);
            assertThat(report.count(Severity.ERROR)).isEqualTo(3);
            assertThat(report.countsByCode()).isEqualTo(Map.of("graph.cycle", 3L, "text.advice", 1L));
        }
    }

    @Test
    void h087_a_collector_keeps_some_and_counts_all() {
        FindingCollector collector = FindingCollector.bounded(10, 15);
        for (int i = 1; i <= 1_000; i++) {
            collector.add(cycle("1", i));
            collector.add(advice("w" + i));
        }
        Report report = collector.report();
        assertThat(report.findings()).hasSize(15);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1_000);
        assertThat(report.count(Severity.NOTE)).isEqualTo(1_000);
        assertThat(report.omittedByCode()).isEqualTo(Map.of("graph.cycle", 992L, "text.advice", 993L));
        assertThat(report.merge(report).count(Severity.ERROR)).isEqualTo(2_000);
        FindingCollector again = FindingCollector.bounded();
        again.addAll(report);
        assertThat(again.report().countsByCode()).isEqualTo(report.countsByCode());
    }

    @Test
    void read_gives_the_value_only_when_nothing_is_wrong() {
        Read<String> good = Read.of("value", Report.of(List.of(advice("a"))));
        assertThat(good.value()).contains("value");
        assertThat(good.orThrow()).isEqualTo("value");
        Read<String> bad = Read.of("value", Report.of(List.of(cycle("2", 7), cycle("3", 8))));
        assertThat(bad.value()).isEmpty();
        assertThat(bad.partial()).contains("value");
        assertThatThrownBy(bad::orThrow)
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("7:3: 2 modules in a circle: A → B → A [graph.cycle] and 1 more");
        assertThat(bad.inFile("a.json").report().findings().get(0).location()).hasToString("a.json:7:3");
        assertThatThrownBy(() -> Read.failed(Report.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
