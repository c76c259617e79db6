package org.innovente.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ConversionReport;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Fate;
import org.innovente.exchange.Format;
import org.innovente.exchange.Written;
import org.innovente.json.CatalogueJson;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.testing.RandomModel;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A catalogue written to a workbook or to CSV files and read back is the same. */
class TableRoundTripTest {

    static Catalogue bundled() {
        Path file = Repository.root().resolve("examples/quickstart/src/main/resources/catalogues/innovente.json");
        return CatalogueJson.standard().read(Exchanges.bytes(file)).orThrow();
    }

    /** Compares two catalogues, with a short account of the first difference. */
    private static void same(Catalogue expected, Catalogue actual, String what) {
        if (!actual.equals(expected)) {
            String one = CatalogueJson.standard().toJson(expected);
            String other = CatalogueJson.standard().toJson(actual);
            int at = 0;
            while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
                at++;
            }
            int start = Math.max(0, at - 60);
            assertThat(other.substring(start, Math.min(other.length(), at + 60)))
                    .as(what)
                    .isEqualTo(one.substring(start, Math.min(one.length(), at + 60)));
        }
        assertThat(actual.equals(expected)).as(what).isTrue();
    }

    static Format format(String id) {
        return id.equals("xlsx") ? TableFormat.xlsx() : TableFormat.csv();
    }

    static ExchangeOptions in(String language) {
        return ExchangeOptions.DEFAULT.withLanguage(new LanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource({"xlsx, fr", "xlsx, en", "csv, fr", "csv, en"})
    void the_bundled_catalogue_comes_back_equal_without_a_finding(String id, String language) {
        Catalogue catalogue = bundled();

        Written written = format(id).write(catalogue, in(language));
        Conversion again = Exchanges.read(format(id), written.document());

        assertThat(again.read().report().findings()).isEmpty();
        same(catalogue, again.read().orThrow(), id);
        assertThat(catalogue.modules()).hasSize(83);
        assertThat(catalogue.offers()).hasSize(64);
        ConversionReport out = written.account().orElseThrow();
        assertThat(out.isLossless()).isTrue();
        assertThat(out.total()).isEqualTo(out.count(Fate.KEPT));
        ConversionReport in = again.account().orElseThrow();
        assertThat(in.count(Fate.APPROXIMATED)).isZero();
        assertThat(in.losses())
                .allMatch(entry -> entry.reason().orElseThrow() == TableCode.DOCUMENTATION)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"xlsx, fr", "csv, fr", "csv, en"})
    void any_catalogue_comes_back_equal(String id, String language) {
        for (long seed = 1; seed <= 60; seed++) {
            Catalogue catalogue = RandomModel.catalogue(seed);

            byte[] written = Exchanges.write(format(id), catalogue, in(language));
            Conversion again = Exchanges.read(format(id), written);

            same(catalogue, Exchanges.catalogue(again), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "csv"})
    void awkward_texts_come_back_equal(String id) {
        String[] awkward = {
            "[EXEMPLE] vraiment",
            "#N/A",
            "#REF!",
            "=1+1",
            "'=1+1",
            "-5",
            "1,5",
            "_x000D_",
            "a_x0041_b",
            "a\rb",
            "a\r\nb",
            " bord ",
            "\u00A0",
            "\uFFFE",
            "\u0001",
            "oui",
            "{\"a\":1}",
            "sep=;",
            "\"",
            "a\"b;c,d\te",
            "007",
            "4.2E+13",
            "\uD834\uDD51".repeat(20_000),
            "x".repeat(32_767),
            "x".repeat(40_000),
            "none",
            "2026-09-01",
            "TRUE",
            "Ã©"
        };
        Catalogue.Builder builder = Catalogue.builder().id(new CatalogueId("c"));
        for (int i = 0; i < awkward.length; i++) {
            builder.addModule(TrainingModule.builder()
                    .id(new ModuleId("M" + i))
                    .code(awkward[i])
                    .title(LocalizedText.fr(awkward[i]))
                    .build());
        }
        for (String code : new String[] {"[EXEMPLE] a", "#N/A", "=1", "7", "007", "M0", "4.2E+13", "x;y", "d\u00A0e"}) {
            builder.addModule(TrainingModule.builder()
                    .id(new ModuleId(code))
                    .addOutcome(
                            Outcome.builder().competency(new CompetencyId(code)).build())
                    .addExclude(new ModuleId("07"))
                    .build());
        }
        Catalogue catalogue = builder.build();

        Conversion again = Exchanges.read(format(id), Exchanges.write(format(id), catalogue, in("fr")));

        assertThat(again.read().report().findings()).isEmpty();
        same(catalogue, again.read().orThrow(), id);
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "csv"})
    void equal_catalogues_are_equal_bytes(String id) {
        byte[] one = Exchanges.write(format(id), bundled(), in("fr"));

        assertThat(Exchanges.write(format(id), bundled(), in("fr"))).isEqualTo(one);
        for (ZipEntry entry : entries(one)) {
            assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
        }
    }

    private static List<ZipEntry> entries(byte[] container) {
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(container), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry);
            }
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return entries;
    }

    @Test
    void what_people_fill_in_has_columns_and_only_the_rest_is_json() {
        byte[] written = Exchanges.write(TableFormat.csv(), bundled(), in("fr"));
        Map<String, byte[]> files = Zips.parts(written, "modules.csv");

        String modules = new String(files.get("modules.csv"), StandardCharsets.UTF_8);
        assertThat(modules).startsWith("\uFEFFCode *;").contains(";aucun;").contains("USA-2 et CONC-1");
        assertThat(new String(files.get("offres.csv"), StandardCharsets.UTF_8)).contains("O-USA-1");
        assertThat(new String(files.get("sessions.csv"), StandardCharsets.UTF_8))
                .contains(";2027-01-11;");
    }
}
