package org.innovente.exchange.curricular;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of the courses. */
enum Column {
    ID("Course ID"),
    NAME("Course Name"),
    PREFIX("Prefix"),
    NUMBER("Number"),
    PREREQUISITES("Prerequisites"),
    COREQUISITES("Corequisites"),
    STRICT("Strict-Corequisites"),
    CREDITS("Credit Hours"),
    INSTITUTION("Institution"),
    CANONICAL("Canonical Name"),
    TERM("Term");

    final String title;

    Column(String title) {
        this.title = title;
    }

    static @Nullable Column of(String title) {
        for (Column column : values()) {
            if (column.title.toLowerCase(Locale.ROOT).equals(title.strip().toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        return null;
    }
}
