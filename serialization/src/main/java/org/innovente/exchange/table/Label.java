package org.innovente.exchange.table;

/**
 * A text of the layout in both languages.
 *
 * @param fr the text in French
 * @param en the text in English
 */
record Label(String fr, String en) {

    /** Returns the text in one language. */
    String in(boolean french) {
        return french ? fr : en;
    }
}
