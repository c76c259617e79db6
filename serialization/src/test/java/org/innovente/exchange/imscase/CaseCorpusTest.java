package org.innovente.exchange.imscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.Fate;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published package of the corpus: in and out without loss, valid under the official schemas. */
class CaseCorpusTest {

    static Stream<Path> packages() {
        return Corpus.requireAll("case", ".json").stream()
                .filter(file -> !file.getFileName().toString().contains("official"))
                .filter(file -> !file.getFileName().toString().endsWith(".schema.json"));
    }

    @Test
    void there_are_seventeen_packages() {
        assertThat(packages()).hasSize(17);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_comes_back_as_case_1_0_without_any_difference(Path file) {
        byte[] bytes = Exchanges.bytes(file);
        Conversion conversion = Exchanges.read(CaseFormat.version10(), bytes);

        assertThat(conversion.read().value())
                .as(conversion.read().report().toString())
                .isPresent();
        byte[] written =
                Exchanges.write(CaseFormat.version10(), Exchanges.catalogue(conversion), ExchangeOptions.DEFAULT);

        assertThat(CaseNormalForm.of(written)).isEqualTo(CaseNormalForm.of(bytes));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_element_is_accounted_for(Path file) {
        Conversion conversion = Exchanges.read(CaseFormat.version10(), Exchanges.bytes(file));

        assertThat(conversion.account()).isPresent();
        assertThat(conversion.account().get().count(Fate.DROPPED)).isZero();
        assertThat(conversion.account().get().count(Fate.APPROXIMATED)).isZero();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void written_as_case_1_1_it_is_valid_under_the_official_schema(Path file) {
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(CaseFormat.version10(), Exchanges.bytes(file)));

        byte[] written = Exchanges.write(CaseFormat.version11(), catalogue, ExchangeOptions.DEFAULT);

        assertThat(CaseSchemas.official11().faults(written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void written_as_case_1_0_it_is_valid_under_the_schema_of_opensalt(Path file) {
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(CaseFormat.version10(), Exchanges.bytes(file)));

        byte[] written = Exchanges.write(CaseFormat.version10(), catalogue, ExchangeOptions.DEFAULT);

        assertThat(CaseSchemas.openSalt10().faults(written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_trip_through_case_1_1_loses_nothing(Path file) {
        byte[] bytes = Exchanges.bytes(file);
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(CaseFormat.version10(), bytes));
        byte[] newer = Exchanges.write(CaseFormat.version11(), catalogue, ExchangeOptions.DEFAULT);

        Catalogue again = Exchanges.catalogue(Exchanges.read(CaseFormat.version11(), newer));
        byte[] older = Exchanges.write(CaseFormat.version10(), again, ExchangeOptions.DEFAULT);

        assertThat(CaseNormalForm.of(older)).isEqualTo(CaseNormalForm.of(bytes));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void writing_twice_gives_the_same_bytes(Path file) {
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(CaseFormat.version10(), Exchanges.bytes(file)));

        assertThat(Exchanges.write(CaseFormat.version11(), catalogue, ExchangeOptions.DEFAULT))
                .isEqualTo(Exchanges.write(CaseFormat.version11(), catalogue, ExchangeOptions.DEFAULT));
    }

    @Test
    void the_515_references_to_other_frameworks_survive() {
        long outside = packages()
                .map(file -> Exchanges.read(CaseFormat.version10(), Exchanges.bytes(file)))
                .flatMap(conversion -> conversion.read().report().findings().stream())
                .filter(finding -> finding.code() == CaseCode.DANGLING)
                .count();

        assertThat(outside).isEqualTo(515);
    }

    @Test
    void the_one_invalid_package_is_repaired_and_every_repair_is_said() {
        Path file = Corpus.require("case/sbac-mockELA.json");

        List<String> codes =
                Exchanges.read(CaseFormat.version10(), Exchanges.bytes(file)).read().report().findings().stream()
                        .map(finding -> finding.code().id())
                        .filter(code -> !code.equals("case.outside-node"))
                        .sorted()
                        .toList();

        assertThat(codes)
                .containsExactly(
                        "case.duplicate-identifier",
                        "case.duplicate-identifier",
                        "case.no-identifier",
                        "case.no-last-change",
                        "case.no-uri");
    }
}
