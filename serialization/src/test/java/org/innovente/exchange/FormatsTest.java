package org.innovente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.innovente.exchange.curricular.CurricularCode;
import org.innovente.exchange.imscase.CaseCode;
import org.innovente.exchange.lheo.LheoCode;
import org.innovente.exchange.orebut.OrebutCode;
import org.innovente.exchange.rncp.RncpCode;
import org.innovente.finding.FindingCode;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"CFDocument\":{\"title\":\"x\"}} | case-1.0",
                "{\"CFDocument\":{\"caseVersion\":\"1.1\"}} | case-1.1",
                "{\"CFPackage\":{\"CFDocument\":{}}} | case-1.0",
                "<lheo xmlns='http://lheo.gouv.fr/2.3'/> | lheo",
                "<?xml version='1.0'?><!-- x --><referentiel_competence/> | orebut",
                "{\"specialite\":\"MMI\",\"competences\":{}} | orebut",
                "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX></FICHES> | rncp",
                "\"Numero_Fiche\";\"Si_Jury\" | rncp",
                "Curriculum,X,,Course ID | curricular-analytics"
            })
    void a_format_is_found_from_the_content(String content, String id) {
        assertThat(Formats.builtIn()
                        .detect(content.getBytes(StandardCharsets.UTF_8))
                        .map(Format::id))
                .contains(id);
    }

    @Test
    void what_nobody_knows_is_nothing() {
        for (String content : List.of("", "   ", "<html/>", "{}", "[1]", "\u0000\u0001", "a;b;c")) {
            assertThat(Formats.builtIn().detect(content.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void every_file_of_the_corpus_is_recognised() {
        Corpus.requireAll("case", ".json").stream()
                .filter(file -> file.getFileName().toString().matches("(opensalt|sbac).*"))
                .forEach(file -> assertThat(
                                Formats.builtIn().detect(Exchanges.bytes(file)).map(Format::id))
                        .as(file.toString())
                        .contains("case-1.0"));
        Corpus.requireAll("orebut", ".xml")
                .forEach(file -> assertThat(
                                Formats.builtIn().detect(Exchanges.bytes(file)).map(Format::id))
                        .contains("orebut"));
        List<Path> fiches = new ArrayList<>(Corpus.requireAll("rncp", ".xml"));
        fiches.addAll(Corpus.requireAll("rncp", ".zip"));
        fiches.addAll(Corpus.requireAll("rncp/csv-sample", ".csv"));
        fiches.forEach(file -> assertThat(
                        Formats.builtIn().detect(Exchanges.bytes(file)).map(Format::id))
                .as(file.toString())
                .contains("rncp"));
    }

    @Test
    void a_format_of_an_embedder_comes_last_and_a_taken_id_changes_nothing() {
        Format own = Formats.builtIn().all().get(0);

        assertThat(Formats.builtIn().with(own).all())
                .hasSize(Formats.builtIn().all().size() + 1);
        assertThat(Formats.builtIn()
                        .withProviders(FormatsTest.class.getClassLoader())
                        .all())
                .hasSameSizeAs(Formats.builtIn().all());
    }

    static Stream<FindingCode> codes() {
        return Stream.of(
                        ExchangeCode.values(),
                        CaseCode.values(),
                        LheoCode.values(),
                        OrebutCode.values(),
                        RncpCode.values(),
                        CurricularCode.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_text_in_both_languages_with_exactly_its_arguments(FindingCode code) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String template = code.template(locale);
            Set<String> named = new TreeSet<>();
            for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
                named.add(template.substring(at + 1, template.indexOf('}', at)).replace("*", ""));
            }
            assertThat(named).as(code.id() + " " + template).isSubsetOf(code.arguments());
            if (locale.equals(Locale.ENGLISH)) {
                assertThat(named).as(code.id()).containsExactlyInAnyOrderElementsOf(new TreeSet<>(code.arguments()));
            }
        }
    }

    @Test
    void an_account_that_does_not_add_up_cannot_be_made() {
        Ledger ledger = new Ledger("a", "b");
        ledger.kept("/x", "/y", 2);

        assertThatThrownBy(() -> ledger.close(3)).isInstanceOf(IllegalStateException.class);
        assertThat(ledger.close(2).isLossless()).isTrue();
    }

    @Test
    void a_loss_without_a_reason_cannot_be_written_down() {
        assertThatThrownBy(() -> new ConversionEntry(Fate.DROPPED, "/x", "", java.util.Optional.empty(), Map.of(), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
