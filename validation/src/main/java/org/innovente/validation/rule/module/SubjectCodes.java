package org.innovente.validation.rule.module;

import org.innovente.common.Identifier;
import org.innovente.module.TrainingModule;

/** The subject codes of a module by scheme, whose names are compared without regard to case. */
final class SubjectCodes {

    static final String FORMACODE = "formacode";
    static final String NSF = "nsf";
    static final String ROME = "rome";
    static final String ISCED_F = "isced-f";

    private SubjectCodes() {}

    /** Returns whether an identifier is of that scheme. */
    static boolean isOf(Identifier identifier, String scheme) {
        return identifier.scheme().equalsIgnoreCase(scheme);
    }

    /** Returns how many subject codes of that scheme there are. */
    static int count(TrainingModule module, String scheme) {
        int count = 0;
        for (Identifier subject : module.subjects()) {
            count += isOf(subject, scheme) ? 1 : 0;
        }
        return count;
    }
}
