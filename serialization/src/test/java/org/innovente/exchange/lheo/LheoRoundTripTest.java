package org.innovente.exchange.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.EqfLevel;
import org.innovente.common.ModuleId;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Fate;
import org.innovente.module.TrainingModule;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;

class LheoRoundTripTest {

    private static final LheoFormat LHEO = new LheoFormat();

    @Test
    void the_offer_of_onisep_comes_back_as_it_was_in_version_2_3() {
        byte[] bytes = Exchanges.bytes(Corpus.require("lheo/exemple-bts-onisep.xml"));
        Conversion conversion = Exchanges.read(LHEO, bytes);

        assertThat(conversion.read().value()).isPresent();
        byte[] written = Exchanges.write(LHEO, Exchanges.catalogue(conversion), ExchangeOptions.DEFAULT);

        assertThat(LheoDocuments.normal(written).replaceFirst(" xmlns=\"[^\"]*\"", ""))
                .isEqualTo(LheoDocuments.normal(bytes));
        assertThat(LheoDocuments.faults(written)).isEmpty();
        assertThat(Exchanges.catalogue(Exchanges.read(LHEO, written))).isEqualTo(Exchanges.catalogue(conversion));
    }

    @Test
    void nothing_of_the_offer_of_onisep_is_lost() {
        Conversion conversion = Exchanges.read(LHEO, Exchanges.bytes(Corpus.require("lheo/exemple-bts-onisep.xml")));

        assertThat(conversion.account().orElseThrow().isLossless()).isTrue();
        assertThat(conversion.account().orElseThrow().count(Fate.KEPT)).isGreaterThan(30);
    }

    @Test
    void our_own_document_comes_back_as_it_was() {
        byte[] bytes = LheoDocuments.good().getBytes(StandardCharsets.UTF_8);
        Conversion conversion = Exchanges.read(LHEO, bytes);

        assertThat(conversion.read().value())
                .as(Exchanges.describe(conversion.read().report()))
                .isPresent();
        byte[] written = Exchanges.write(LHEO, Exchanges.catalogue(conversion), ExchangeOptions.DEFAULT);

        assertThat(LheoDocuments.normal(written).replaceFirst(" xmlns=\"[^\"]*\"", ""))
                .isEqualTo(LheoDocuments.normal(bytes));
    }

    @Test
    void our_own_document_is_valid_under_the_official_schema_before_and_after() {
        byte[] bytes = LheoDocuments.good().getBytes(StandardCharsets.UTF_8);
        byte[] written =
                Exchanges.write(LHEO, Exchanges.catalogue(Exchanges.read(LHEO, bytes)), ExchangeOptions.DEFAULT);

        assertThat(LheoDocuments.faults(bytes)).isEmpty();
        assertThat(LheoDocuments.faults(written)).isEmpty();
    }

    @Test
    void the_model_says_what_the_document_says() {
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(LHEO, LheoDocuments.good()));
        TrainingModule module = catalogue.modules().get(0);

        assertThat(module.id()).isEqualTo(ModuleId.parse("PI-2"));
        assertThat(module.entryLevel()).contains(new EqfLevel(5));
        assertThat(module.eqfLevel()).contains(new EqfLevel(6));
        assertThat(module.prerequisite()).isPresent();
        assertThat(module.parts()).hasSize(1);
        assertThat(catalogue.diplomas().get(0).blocks()).hasSize(1);
        assertThat(catalogue.certifications().get(0).number()).contains("35340");
        assertThat(catalogue.partners()).hasSize(2);
        assertThat(catalogue.territories()).hasSize(3);
        assertThat(catalogue.offers().get(0).actions().get(0).sessions()).hasSize(1);
    }

    @Test
    void what_the_model_says_now_wins_over_what_is_remembered() {
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(LHEO, LheoDocuments.good()));
        TrainingModule changed =
                catalogue.modules().get(0).toBuilder().eqfLevel(new EqfLevel(7)).build();
        Catalogue edited = catalogue.toBuilder()
                .modules(java.util.List.of(changed, catalogue.modules().get(1)))
                .build();

        String written = new String(Exchanges.write(LHEO, edited, ExchangeOptions.DEFAULT), StandardCharsets.UTF_8);

        assertThat(written)
                .contains("<code-niveau-sortie>17</code-niveau-sortie>")
                .doesNotContain("sortie>16<");
    }

    @Test
    void the_table_says_what_the_official_schema_says() {
        String xsd = new String(Exchanges.bytes(Corpus.require("lheo/lheo-2.3.xsd")), StandardCharsets.UTF_8);
        for (LheoVocabulary.Element element : LheoVocabulary.all().values()) {
            int start = xsd.indexOf("name=\"" + element.name() + "-subtype\"");
            assertThat(start).as(element.name()).isPositive();
            int end = xsd.indexOf(
                    "</xs:"
                            + (xsd.lastIndexOf("<xs:complexType", start) > xsd.lastIndexOf("<xs:simpleType", start)
                                    ? "complexType"
                                    : "simpleType"),
                    start);
            String rule = xsd.substring(start, end);
            element.children().keySet().forEach(child -> assertThat(rule).contains("lheo:" + child + "\""));
            element.codes().forEach(code -> assertThat(rule).contains("value=\"" + code + "\""));
            if (element.kind() == LheoVocabulary.Kind.TEXT) {
                assertThat(rule).contains("maxLength value=\"" + element.max() + "\"");
            }
        }
    }
}
