package org.innovente.validation.rule.module;

import org.innovente.common.LocalizedText;

/** Whether a text says anything. */
final class Written {

    private Written() {}

    /** Returns whether the text has no language in which it is more than spaces. */
    static boolean isBlank(LocalizedText text) {
        return text.isBlank();
    }
}
