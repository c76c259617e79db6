package org.innovente.picture;

/** Colours of boxes: dark text on all of them has a contrast of at least 7 to 1. */
final class SvgStyle {
    private SvgStyle() {}

    static String fill(Picture.Role role) {
        return switch (role) {
            case TARGET -> "#ffd166";
            case TAKEN -> "#cfe8ff";
            case HELD -> "#d5f0d5";
            case OTHER -> "#f2f4f7";
        };
    }
}
