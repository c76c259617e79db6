package org.innovente.json;

/**
 * The versions of the native format. A document says its version as an integer, {@code format-version}; there is no minor
 * version on the wire, since members that a reader does not know are kept.
 */
public final class FormatVersion {

    /** The version that is written, and the newest that is read. */
    public static final int CURRENT = 1;

    private FormatVersion() {}

    /** Returns whether documents of that version are read. */
    public static boolean isSupported(int version) {
        return version == CURRENT;
    }
}
