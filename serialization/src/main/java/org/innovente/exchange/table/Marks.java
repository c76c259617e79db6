package org.innovente.exchange.table;

import java.util.List;
import java.util.Locale;

/** Words with a meaning of their own in the workbook. */
final class Marks {

    /** How the first cell of an example row begins. */
    static final String EXAMPLE_FR = "[EXEMPLE]";

    static final String EXAMPLE_EN = "[EXAMPLE]";

    private static final List<String> DOCUMENTATION = List.of("lisez-moi", "lisezmoi", "read-me", "readme", "codes");

    private Marks() {}

    /** Returns whether a text marks an example row. */
    static boolean isExample(String text) {
        String plain = Fold.strip(text).toUpperCase(Locale.ROOT);
        return plain.startsWith(EXAMPLE_FR) || plain.startsWith(EXAMPLE_EN);
    }

    /** Returns whether a sheet of that name only explains the workbook. */
    static boolean isDocumentation(String sheet) {
        return DOCUMENTATION.contains(Fold.of(bare(sheet)));
    }

    /** Returns the name of a file without its folder and its ending. */
    static String bare(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)")
                ? name.substring(0, name.length() - 4)
                : name;
    }
}
