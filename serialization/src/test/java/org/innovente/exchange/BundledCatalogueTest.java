package org.innovente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.competency.Competency;
import org.innovente.json.CatalogueJson;
import org.innovente.module.TrainingModule;
import org.innovente.testing.Corpus;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The bundled catalogue on its way to partners: valid documents, and reports of what stays behind that add up. */
class BundledCatalogueTest {

    private static final ExchangeOptions OPTIONS =
            ExchangeOptions.DEFAULT.withTimestamp(OffsetDateTime.parse("2026-11-24T00:00:00Z"));

    private static Catalogue catalogue() throws IOException {
        Path file = Repository.root().resolve("examples/quickstart/src/main/resources/catalogues/innovente.json");
        return CatalogueJson.standard()
                .read(new ByteArrayInputStream(Exchanges.bytes(file)))
                .orThrow();
    }

    private static Format format(String id) {
        return Formats.builtIn().find(id).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-1.0", "case-1.1", "lheo", "orebut"})
    void every_leaf_of_the_catalogue_is_accounted_for(String id) throws IOException {
        Catalogue catalogue = catalogue();

        ConversionReport account =
                format(id).write(catalogue, OPTIONS.asDraft()).account().orElseThrow();

        assertThat(account.total()).isEqualTo(NativeTree.of(catalogue).leaves());
        assertThat(account.totals().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(account.total());
        assertThat(account.entries().stream()
                        .mapToLong(ConversionEntry::elements)
                        .sum())
                .isLessThanOrEqualTo(account.total());
        assertThat(account.losses())
                .allMatch(entry -> entry.message(Locale.FRENCH).isPresent());
        assertThat(account.toText(Locale.ENGLISH)).contains(account.total() + " elements");
        assertThat(account.toJson(Locale.ENGLISH)).contains("\"elements\": " + account.total());
    }

    @ParameterizedTest
    @CsvSource({
        "case-1.1, case.no-prerequisite, /modules/0/prerequisite",
        "lheo, lheo.no-prerequisite, /modules/0/prerequisite",
        "lheo, lheo.price, /offers/0/actions/0/prices/0",
        "lheo, lheo.no-address, /partners/3/places/0/territory"
    })
    void what_a_format_cannot_say_is_dropped_for_a_reason_of_its_own(String id, String reason, String place)
            throws IOException {
        ConversionReport account =
                format(id).write(catalogue(), OPTIONS.asDraft()).account().orElseThrow();

        List<ConversionEntry> dropped = account.losses().stream()
                .filter(entry ->
                        entry.reason().filter(code -> code.id().equals(reason)).isPresent())
                .toList();
        assertThat(dropped)
                .isNotEmpty()
                .allMatch(
                        entry -> entry.fate() == Fate.DROPPED && entry.target().isEmpty());
        assertThat(dropped).extracting(ConversionEntry::source).contains(place);
        assertThat(dropped)
                .allMatch(entry -> !entry.message(Locale.FRENCH)
                        .orElseThrow()
                        .equals(entry.message(Locale.ENGLISH).orElseThrow()));
    }

    @Test
    void case_keeps_competencies_modules_and_plain_prerequisites() throws IOException {
        Catalogue catalogue = catalogue();
        byte[] written = Exchanges.write(format("case-1.1"), catalogue, OPTIONS);

        Catalogue again = Exchanges.catalogue(Exchanges.read(format("case-1.1"), written));

        assertThat(parents(again)).isEqualTo(parents(catalogue));
        assertThat(again.modules())
                .extracting(TrainingModule::id)
                .containsExactlyElementsOf(
                        catalogue.modules().stream().map(TrainingModule::id).toList());
        assertThat(again.frameworks().get(0).scales()).hasSize(1);
        assertThat(again.modules().stream().filter(m -> m.prerequisite().isPresent()))
                .hasSizeGreaterThan(20);
    }

    private static Map<CompetencyId, List<CompetencyId>> parents(Catalogue catalogue) {
        return catalogue.frameworks().get(0).competencies().stream()
                .collect(Collectors.toMap(Competency::id, Competency::parents));
    }

    @Test
    void a_complete_lheo_document_is_refused_because_no_siret_is_known_and_none_is_invented() throws IOException {
        Written written = format("lheo").write(catalogue(), OPTIONS);

        assertThat(written.isWritten()).isFalse();
        assertThat(Exchanges.describe(written.report())).contains("SIRET").contains("adresse-inscription");
    }

    @Test
    void a_draft_lheo_document_is_valid_and_says_that_it_is_a_draft() throws IOException, SAXException {
        Path schema = Corpus.require("lheo/lheo-2.3.xsd");
        byte[] written = Exchanges.write(format("lheo"), catalogue(), OPTIONS.asDraft());

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(written)));

        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text)
                .contains("tag=\"brouillon\"")
                .contains("<extra info=\"manque\">")
                .contains("NON COMMUNIQUE");
        Set<String> sirets = text.lines()
                .filter(line -> line.contains("<SIRET>"))
                .map(String::strip)
                .collect(Collectors.toSet());
        assertThat(sirets).containsExactly("<SIRET>NON COMMUNIQUE</SIRET>");
        List<String> found =
                Exchanges.found(Exchanges.read(format("lheo"), written).read().report());
        assertThat(found).anyMatch(each -> each.endsWith("lheo.siret-placeholder"));
    }

    @Test
    void orebut_is_valid_under_our_schema() throws IOException, SAXException {
        byte[] written = Exchanges.write(format("orebut"), catalogue(), OPTIONS);

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(org.innovente.exchange.orebut.OrebutFormat.class.getResource("orebut.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(written)));
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("<ac code=\"C1.1\">");
    }

    @Test
    void without_a_time_case_is_refused_because_no_time_is_invented() throws IOException {
        Written written = format("case-1.1").write(catalogue(), ExchangeOptions.DEFAULT);

        assertThat(written.isWritten()).isFalse();
        assertThat(Exchanges.describe(written.report())).contains("lastChangeDateTime");
    }
}
