package org.innovente.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Period;

/**
 * The regions of France with their codes, before and after the reform of 1 January 2016.
 *
 * <p>INSEE codes and names as in the code officiel géographique of 2024; ISO 3166-2 as of 2024 (the 22 former regions were dropped on 15
 * November 2016); NUTS 2021, level 1 for the regions of today and level 2, which keeps them, for the former ones. The NUTS codes
 * were not verified at their source. Immutable.
 */
public final class FrenchRegions {
    /** The day on which the regions of today came into being. */
    public static final LocalDate REFORM = LocalDate.of(2016, 1, 1);

    /** The codes that came into use with the reform. */
    private static final List<String> MERGED = List.of("27", "28", "32", "44", "75", "76", "84");

    private static final String TABLE = """
            01|Guadeloupe|FR-971|FRY1|
            02|Martinique|FR-972|FRY2|
            03|Guyane|FR-973|FRY3|
            04|La Réunion|FR-974|FRY4|
            06|Mayotte|FR-976|FRY5|
            11|Île-de-France|FR-IDF|FR1|
            21|Champagne-Ardenne|FR-G|FRF2|44
            22|Picardie|FR-S|FRE2|32
            23|Haute-Normandie|FR-Q|FRD2|28
            24|Centre-Val de Loire|FR-CVL|FRB|
            25|Basse-Normandie|FR-P|FRD1|28
            26|Bourgogne|FR-D|FRC1|27
            27|Bourgogne-Franche-Comté|FR-BFC|FRC|
            28|Normandie|FR-NOR|FRD|
            31|Nord-Pas-de-Calais|FR-O|FRE1|32
            32|Hauts-de-France|FR-HDF|FRE|
            41|Lorraine|FR-M|FRF3|44
            42|Alsace|FR-A|FRF1|44
            43|Franche-Comté|FR-I|FRC2|27
            44|Grand Est|FR-GES|FRF|
            52|Pays de la Loire|FR-PDL|FRG|
            53|Bretagne|FR-BRE|FRH|
            54|Poitou-Charentes|FR-T|FRI3|75
            72|Aquitaine|FR-B|FRI1|75
            73|Midi-Pyrénées|FR-N|FRJ2|76
            74|Limousin|FR-L|FRI2|75
            75|Nouvelle-Aquitaine|FR-NAQ|FRI|
            76|Occitanie|FR-OCC|FRJ|
            82|Rhône-Alpes|FR-V|FRK2|84
            83|Auvergne|FR-C|FRK1|84
            84|Auvergne-Rhône-Alpes|FR-ARA|FRK|
            91|Languedoc-Roussillon|FR-K|FRJ1|76
            93|Provence-Alpes-Côte d'Azur|FR-PAC|FRL|
            94|Corse|FR-20R|FRM|
            """;

    private static final List<Region> ALL = read();

    private FrenchRegions() {}

    /**
     * One region.
     *
     * @param insee the INSEE code, with its leading zero
     * @param name the name
     * @param iso the ISO 3166-2 code
     * @param nuts the NUTS code
     * @param validity the days on which the region existed
     * @param successor the INSEE code of the region that it became part of; empty for the regions of today
     */
    public record Region(
            String insee, String name, String iso, String nuts, Period validity, Optional<String> successor) {}

    /** Returns the 18 regions of today, in the order of their INSEE codes. */
    public static List<Region> current() {
        return ALL.stream().filter(region -> region.successor().isEmpty()).toList();
    }

    /** Returns the 16 regions that the reform merged, in the order of their INSEE codes. */
    public static List<Region> former() {
        return ALL.stream().filter(region -> region.successor().isPresent()).toList();
    }

    /**
     * Returns the region that has a code on a day; empty if none has.
     *
     * @param scheme {@code insee-region}, {@code iso-3166-2} or {@code nuts}
     * @param code the code, compared exactly: {@code 01} is not {@code 1}
     * @param day the day
     */
    public static Optional<Region> find(String scheme, String code, LocalDate day) {
        return ALL.stream()
                .filter(region ->
                        region.validity().contains(day) && code(region, scheme).equals(code))
                .findFirst();
    }

    /** Returns the region of today that stands for an INSEE code of today or of before; empty if there is none. */
    public static Optional<Region> today(String insee) {
        return ALL.stream()
                .filter(region -> region.insee().equals(insee))
                .findFirst()
                .flatMap(region -> region.successor().isEmpty()
                        ? Optional.of(region)
                        : today(region.successor().get()));
    }

    private static String code(Region region, String scheme) {
        return switch (scheme) {
            case "insee-region" -> region.insee();
            case "iso-3166-2" -> region.iso();
            case "nuts" -> region.nuts();
            default -> "";
        };
    }

    private static List<Region> read() {
        List<Region> regions = new ArrayList<>();
        for (String line : TABLE.split("\n", -1)) {
            if (!line.isBlank()) {
                String[] cells = line.split("\\|", -1);
                Period validity = !cells[4].isEmpty()
                        ? Period.builder().end(REFORM.minusDays(1)).build()
                        : MERGED.contains(cells[0])
                                ? Period.since(REFORM)
                                : Period.builder().build();
                regions.add(new Region(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        validity,
                        cells[4].isEmpty() ? Optional.empty() : Optional.of(cells[4])));
            }
        }
        return List.copyOf(regions);
    }
}
