package org.innovente.exchange.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad document for each check: the fault is found at its line. */
class LheoChecksTest {

    private static final LheoFormat LHEO = new LheoFormat();

    static Stream<Arguments> faults() {
        String module = "<reference-module>PI-1</reference-module>\n      </modules-prerequis>";
        return Stream.of(
                Arguments.of("20241332", "<debut>20260901<", "<debut>20241332<", "lheo.date"),
                Arguments.of("30 February", "<debut>20260901<", "<debut>20260230<", "lheo.date"),
                Arguments.of("an ISO date", "<debut>20260901<", "<debut>2026-09-01<", "lheo.date"),
                Arguments.of("month only", "<debut>20260901<", "<debut>20260900<", "lheo.partial-date"),
                Arguments.of("ends before it begins", "<fin>20261218<", "<fin>20260101<", "lheo.period"),
                Arguments.of(
                        "zero SIRET", "<SIRET>73282932000074<", "<SIRET>00000000000000<", "lheo.siret-placeholder"),
                Arguments.of("wrong SIRET", "<SIRET>73282932000074<", "<SIRET>73282932000075<", "lheo.siret"),
                Arguments.of("short SIRET", "<SIRET>73282932000074<", "<SIRET>7328293200007<", "lheo.too-short"),
                Arguments.of("wrong UAI", "<code-UAI>0290076A<", "<code-UAI>0290076B<", "lheo.uai"),
                Arguments.of(
                        "level 6 is not 16", "<code-niveau-sortie>16<", "<code-niveau-sortie>6<", "lheo.old-level"),
                Arguments.of(
                        "exit below entry", "<code-niveau-sortie>16<", "<code-niveau-sortie>13<", "lheo.level-order"),
                Arguments.of("unknown level", "<code-niveau-sortie>16<", "<code-niveau-sortie>19<", "lheo.code"),
                Arguments.of(
                        "3,001 characters",
                        "<contenu-formation>Brevet, marque, secret.<",
                        "<contenu-formation>" + "x".repeat(3001) + "<",
                        "lheo.too-long"),
                Arguments.of(
                        "empty text",
                        "<contenu-formation>Brevet, marque, secret.<",
                        "<contenu-formation><",
                        "lheo.too-short"),
                Arguments.of("empty code", "<code-NSF>310<", "<code-NSF><", "lheo.too-short"),
                Arguments.of("NSF form", "<code-NSF>310<", "<code-NSF>xyz<", "lheo.code-form"),
                Arguments.of("ROME form", "<code-ROME>M1402<", "<code-ROME>Z14O2<", "lheo.code-form"),
                Arguments.of("Formacode form", ">32070<", ">3207O<", "lheo.code-form"),
                Arguments.of("no number", "<nombre-heures-total>90<", "<nombre-heures-total>90 h<", "lheo.number"),
                Arguments.of(
                        "department of another municipality",
                        "<code-INSEE-commune>76540<",
                        "<code-INSEE-commune>29233<",
                        "lheo.place"),
                Arguments.of("unknown module", module, module.replace("PI-1", "PI-9"), "lheo.unknown-module"),
                Arguments.of(
                        "prerequisite of itself", module, module.replace("PI-1", "PI-2"), "lheo.prerequisite-cycle"),
                Arguments.of(
                        "duplicate module",
                        "<identifiant-module>PI-1<",
                        "<identifiant-module>PI-2<",
                        "lheo.duplicate-module"),
                Arguments.of("escaped HTML", ">Un quiz.<", ">&lt;p&gt;Un quiz.&lt;/p&gt;<", "lheo.html"),
                Arguments.of("filler", ">Un quiz.<", ">-<", "lheo.filler"),
                Arguments.of(
                        "unknown element",
                        "<certifiante>1</certifiante>",
                        "<certifiant>1</certifiant>",
                        "lheo.unexpected-element"),
                Arguments.of("unknown attribute", "<code-NSF>", "<code-NSF version=\"1\">", "lheo.attribute"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void each_fault_is_found_at_its_line(String name, String good, String bad, String code) {
        String text = LheoDocuments.good();
        int at = text.indexOf(good);
        assertThat(at).isPositive();
        String spoiled = text.substring(0, at) + bad + text.substring(at + good.length());
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;

        Conversion conversion = Exchanges.read(LHEO, spoiled);

        assertThat(Exchanges.found(conversion.read().report())).contains(line + " " + code);
    }

    @Test
    void an_element_out_of_order_is_found() {
        String text = LheoDocuments.good()
                .replaceFirst("      <certifiante>1</certifiante>\n", "")
                .replaceFirst("(      <intitule-formation>)", "      <certifiante>1</certifiante>\n$1");

        assertThat(Exchanges.found(Exchanges.read(LHEO, text).read().report()))
                .anyMatch(each -> each.endsWith("lheo.order"));
    }

    @Test
    void a_missing_element_is_found_at_its_parent() {
        String text = LheoDocuments.good().replaceFirst("\\s*<certifiante>1</certifiante>", "");

        assertThat(Exchanges.found(Exchanges.read(LHEO, text).read().report())).contains("4 lheo.missing-element");
    }

    @Test
    void a_longer_cycle_of_prerequisites_is_told_once() {
        String text = LheoDocuments.good()
                .replace(
                        "<identifiant-module>PI-1</identifiant-module>",
                        "<identifiant-module>PI-1</identifiant-module>\n<modules-prerequis>\n"
                                + "<reference-module>PI-2</reference-module></modules-prerequis>");

        List<String> found = Exchanges.found(Exchanges.read(LHEO, text).read().report());

        assertThat(found.stream().filter(each -> each.endsWith("prerequisite-cycle")))
                .hasSize(1);
    }

    @Test
    void version_2_2_is_read_and_another_namespace_is_told() {
        String old = LheoDocuments.good().replace("http://lheo.gouv.fr/2.3", "http://www.lheo.org/2.2");
        String other = LheoDocuments.good().replace("http://lheo.gouv.fr/2.3", "http://lheo.gouv.fr/9");

        assertThat(Exchanges.found(Exchanges.read(LHEO, old).read().report())).contains("2 lheo.version-2.2");
        assertThat(Exchanges.found(Exchanges.read(LHEO, other).read().report())).contains("2 lheo.namespace");
    }

    @Test
    void codes_are_checked_against_lists_that_the_caller_brings() {
        LheoFormat checked = LHEO.withCodes(CodeLists.NONE.with("formacode", "V14", List.of("81061")));

        assertThat(Exchanges.found(
                        Exchanges.read(checked, LheoDocuments.good()).read().report()))
                .contains("6 lheo.unknown-code")
                .noneMatch(each -> each.startsWith("29 "));
    }

    @Test
    void the_template_of_osuny_is_refused_for_the_right_reasons() {
        // The shape of what that exporter emits: empty codes, no action, an organisation in the wrong words.
        String text = "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres><formation><domaine-formation><code-FORMACODE/>"
                + "</domaine-formation><intitule-formation>x</intitule-formation>"
                + "<organisme-formation><nom-organisme>y</nom-organisme></organisme-formation></formation></offres></lheo>";

        Conversion conversion = Exchanges.read(LHEO, text);

        assertThat(conversion.read().value()).isEmpty();
        assertThat(Exchanges.found(conversion.read().report()))
                .contains("1 lheo.too-short", "1 lheo.unexpected-element", "1 lheo.missing-element");
    }

    @Test
    void the_numbers_of_la_poste_and_of_schools_are_right() {
        assertThat(LheoNumbers.isSiret("35600000000048")).isTrue();
        assertThat(LheoNumbers.isSiret("19290076900014")).isTrue();
        assertThat(LheoNumbers.isUai("0290076A")).isTrue();
        assertThat(LheoNumbers.isPlaceholder("NON COMMUNIQUE")).isTrue();
    }

    @Test
    void findings_are_in_french_for_the_french() {
        Conversion conversion = Exchanges.read(
                LHEO,
                LheoDocuments.good().replace("73282932000074", "00000000000000").getBytes(StandardCharsets.UTF_8),
                ExchangeOptions.DEFAULT);

        assertThat(conversion.read().report().findings().get(0).message(java.util.Locale.FRENCH))
                .contains("ne s’invente pas");
    }
}
