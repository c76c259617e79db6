package org.innovente.audit;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The order of terms written as a year and a season, such as {@code 2024-autumn}; other terms are ordered as text or number. */
@NullUnmarked
final class Terms {
    private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");

    private Terms() {}

    static int compare(String left, String right) {
        int[] a = parts(left);
        int[] b = parts(right);
        if (a == null || b == null) {
            return left.compareTo(right);
        }
        return a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]);
    }

    private static int[] parts(String term) {
        int dash = term.indexOf('-');
        String year = dash < 0 ? term : term.substring(0, dash);
        if (year.isEmpty() || year.length() > 9 || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        String season = dash < 0 ? "" : term.substring(dash + 1);
        int place = SEASONS.indexOf(season);
        if (place < 0 && !season.isEmpty()) {
            if (season.length() > 9 || !season.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return null;
            }
            place = Integer.parseInt(season);
        }
        return new int[] {Integer.parseInt(year), place};
    }
}
