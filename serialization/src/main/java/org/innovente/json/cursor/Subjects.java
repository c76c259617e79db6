package org.innovente.json.cursor;

/** The word for one thing in a list of the native format, as findings name their subjects. */
final class Subjects {

    private Subjects() {}

    /** Returns {@code module} for {@code modules}, {@code competency} for {@code competencies}, and so on. */
    static String kind(String list) {
        if (list.endsWith("ies")) {
            return list.substring(0, list.length() - 3) + "y";
        }
        return list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
    }
}
