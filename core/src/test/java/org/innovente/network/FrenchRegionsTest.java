package org.innovente.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;

class FrenchRegionsTest {
    private static final LocalDate BEFORE = LocalDate.of(2015, 12, 31);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 24);

    @Test
    void there_are_18_regions_and_16_were_merged() {
        assertThat(FrenchRegions.current()).hasSize(18);
        assertThat(FrenchRegions.former()).hasSize(16);
        assertThat(FrenchRegions.former())
                .allSatisfy(region -> assertThat(FrenchRegions.today(region.insee()))
                        .get()
                        .extracting(FrenchRegions.Region::insee)
                        .isEqualTo(region.successor().orElseThrow()));
    }

    @Test
    void a_code_is_looked_up_on_a_day_and_keeps_its_zero() {
        assertThat(FrenchRegions.find("insee-region", "42", BEFORE))
                .get()
                .extracting(FrenchRegions.Region::name)
                .isEqualTo("Alsace");
        assertThat(FrenchRegions.find("insee-region", "42", NOW)).isEmpty();
        assertThat(FrenchRegions.find("insee-region", "44", BEFORE)).isEmpty();
        assertThat(FrenchRegions.find("iso-3166-2", "FR-GES", NOW))
                .get()
                .extracting(FrenchRegions.Region::insee)
                .isEqualTo("44");
        assertThat(FrenchRegions.find("nuts", "FRF1", BEFORE)).isPresent();
        assertThat(FrenchRegions.find("insee-region", "1", NOW)).isEmpty();
        assertThat(FrenchRegions.find("insee-region", "01", NOW)).isPresent();
        assertThat(FrenchRegions.find("unknown", "01", NOW)).isEmpty();
        assertThat(FrenchRegions.today("99")).isEmpty();
    }

    @Test
    void the_regions_of_today_are_those_of_the_official_code() throws IOException {
        List<String> official = Files.readAllLines(Corpus.require("reliability/insee-regions/sources/regions.csv"));
        assertThat(official).hasSize(19);
        for (FrenchRegions.Region region : FrenchRegions.current()) {
            assertThat(official)
                    .as(region.name())
                    .anyMatch(line -> line.startsWith(region.insee() + ",") && line.endsWith("," + region.name()));
        }
    }

    /** NUTS since 2016 keeps the former regions on level 2, below the code of the region into which each was merged. */
    @Test
    void the_former_regions_are_the_level_below_their_successors_in_nuts() {
        assertThat(FrenchRegions.former().stream()
                        .map(region -> region.nuts() + " " + region.name())
                        .sorted())
                .containsExactly(
                        "FRC1 Bourgogne",
                        "FRC2 Franche-Comté",
                        "FRD1 Basse-Normandie",
                        "FRD2 Haute-Normandie",
                        "FRE1 Nord-Pas-de-Calais",
                        "FRE2 Picardie",
                        "FRF1 Alsace",
                        "FRF2 Champagne-Ardenne",
                        "FRF3 Lorraine",
                        "FRI1 Aquitaine",
                        "FRI2 Limousin",
                        "FRI3 Poitou-Charentes",
                        "FRJ1 Languedoc-Roussillon",
                        "FRJ2 Midi-Pyrénées",
                        "FRK1 Auvergne",
                        "FRK2 Rhône-Alpes");
        assertThat(FrenchRegions.former())
                .allSatisfy(region -> assertThat(FrenchRegions.today(region.insee())
                                .orElseThrow()
                                .nuts())
                        .isEqualTo(region.nuts().substring(0, 3)));
    }
}
