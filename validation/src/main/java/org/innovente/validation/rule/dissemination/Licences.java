package org.innovente.validation.rule.dissemination;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What rules know of licences: SPDX expressions and addresses. Linear time, no regular expression. */
final class Licences {

    private static final int LONGEST = 1_000;

    /** The licences that training material and software are usually under, by SPDX identifier, in its case. */
    private static final List<String> KNOWN =
            List.of(("CC0-1.0 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.5"
                            + " CC-BY-SA-3.0 CC-BY-SA-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0"
                            + " CC-BY-NC-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.5"
                            + " CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0"
                            + " CC-BY-ND-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0"
                            + " CC-BY-NC-ND-4.0 CC-PDDC etalab-2.0 ODbL-1.0 ODC-By-1.0 PDDL-1.0 GFDL-1.2-only"
                            + " GFDL-1.2-or-later GFDL-1.3-only GFDL-1.3-or-later LAL-1.2 LAL-1.3 OGL-UK-3.0 MIT MIT-0"
                            + " Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD ISC MPL-2.0 EPL-2.0 EUPL-1.1 EUPL-1.2"
                            + " CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C GPL-2.0-only GPL-2.0-or-later GPL-3.0-only"
                            + " GPL-3.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later"
                            + " AGPL-3.0-only AGPL-3.0-or-later Unlicense WTFPL BSL-1.0 Artistic-2.0 Zlib OFL-1.1")
                    .split(" "));

    private Licences() {}

    /** Returns whether a text is an SPDX expression of licences known here, or the address of a licence. */
    static boolean isUnderstood(String licence) {
        return isAddress(licence) || isExpression(licence);
    }

    /** Returns the identifier that was most likely meant; empty when none comes to mind. */
    static Optional<String> meant(String licence) {
        if (licence.length() > LONGEST) {
            return Optional.empty();
        }
        String joined = licence.strip().replace(' ', '-').replace('_', '-');
        for (String candidate : List.of(joined, joined + "-4.0", joined + "-2.0", joined + "-1.0")) {
            for (String known : KNOWN) {
                if (known.equalsIgnoreCase(candidate)) {
                    return Optional.of(known);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a licence allows the work to be changed and passed on; false where that is not known. */
    static boolean isAdaptable(String licence) {
        return (isUnderstood(licence) && !isAddress(licence) || isCreativeCommons(licence)) && !forbidsChange(licence);
    }

    /** Returns whether a licence of Creative Commons forbids commercial use. */
    static boolean forbidsCommerce(String licence) {
        return isCreativeCommons(licence) && upper(licence).contains("-NC");
    }

    /** Returns whether a licence of Creative Commons forbids changes. */
    static boolean forbidsChange(String licence) {
        return isCreativeCommons(licence) && upper(licence).contains("-ND");
    }

    private static boolean isCreativeCommons(String licence) {
        String text = upper(licence);
        return text.startsWith("CC-BY") || text.startsWith("CC0") || text.contains("//CREATIVECOMMONS.ORG/");
    }

    private static String upper(String licence) {
        return licence.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isAddress(String licence) {
        return (licence.startsWith("https://") || licence.startsWith("http://"))
                && licence.length() > "https://".length()
                && licence.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isExpression(String licence) {
        if (licence.isBlank() || licence.length() > LONGEST) {
            return false;
        }
        boolean wantsName = true;
        for (String word : licence.replace('(', ' ').replace(')', ' ').strip().split(" +")) {
            boolean operator = word.equals("AND") || word.equals("OR") || word.equals("WITH");
            if (operator == wantsName || !(operator || isName(word))) {
                return false;
            }
            wantsName = operator;
        }
        return !wantsName;
    }

    private static boolean isName(String word) {
        String bare = word.endsWith("+") ? word.substring(0, word.length() - 1) : word;
        return KNOWN.contains(bare)
                || (bare.startsWith("LicenseRef-") && bare.length() > "LicenseRef-".length())
                || bare.startsWith("DocumentRef-")
                || bare.endsWith("-exception")
                || bare.contains("-exception-");
    }
}
