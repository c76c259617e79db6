package org.innovente.validation.rule.network;

import java.util.Locale;
import java.util.function.Predicate;
import org.innovente.common.Identifier;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Patches;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** The check of a code that may have been written with spaces or points between its characters. */
final class Codes {

    private Codes() {}

    /**
     * Reports a code that does not pass a test, with a certain fix when it does without its spaces, points and hyphens,
     * in upper case.
     */
    static void check(RuleCode code, Identifier it, Place at, Predicate<String> test, FindingSink sink) {
        String stated = it.code();
        if (test.test(stated)) {
            return;
        }
        FindingDraft draft = sink.draft(code, at.at("code"), stated);
        String bare = compact(stated);
        if (test.test(bare)) {
            draft.fix("compact", Patches.replaceText(at.at("code"), stated, bare), "code", bare);
        }
        draft.report();
    }

    private static String compact(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(point ->
                        !Character.isWhitespace(point) && !Character.isSpaceChar(point) && point != '.' && point != '-')
                .forEach(out::appendCodePoint);
        return out.toString().toUpperCase(Locale.ROOT);
    }
}
