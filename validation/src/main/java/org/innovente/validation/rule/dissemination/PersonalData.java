package org.innovente.validation.rule.dissemination;

import java.util.Locale;
import java.util.Set;

/** What looks like data of a person. Linear time, no regular expression. */
final class PersonalData {

    private static final int LONGEST_LOCAL = 64;
    private static final int MOBILE_DIGITS = 10;

    /** Words of functions and services; only looked up, never listed. */
    private static final Set<String> FUNCTIONS = Set.of(
            ("accueil admin admission admissions aide alternance apprentissage bureau but bde campus catalogue centre"
                            + " certification cfa com communication contact contacts continue demo department departement"
                            + " diplome direction disability dpo ecole equipe etudes entreprise entreprises export"
                            + " formation formations fc gestion handicap help hotline info information infos ingenieur"
                            + " innovation inscription inscriptions international licence mail master mission no noreply"
                            + " office orientation pedagogie pole presse press projet project qualite referent"
                            + " relations reply rgpd school scolarite secretariat secretary service services stage"
                            + " stages studies support team training universite university vae webmaster web")
                    .split(" "));

    private PersonalData() {}

    /** Returns whether an electronic address has the form first.last@ and names no function. */
    static boolean isPersonalAddress(String address) {
        int at = address.indexOf('@');
        return at > 0 && at <= LONGEST_LOCAL && isPersonalLocal(address.substring(0, at));
    }

    /** Returns whether a text has an electronic address of a person. */
    static boolean hasPersonalAddress(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start <= LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
                start--;
            }
            boolean domain = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (domain && at > start && isPersonalLocal(text.substring(start, at))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text has a French mobile number: 06, 07, +33 6 or +33 7 and eight digits. */
    static boolean hasMobileNumber(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 'x';
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == '+') {
                if (isMobile(digits)) {
                    return true;
                }
                digits.setLength(0);
                digits.append("00");
            } else if (c != ' ' && c != '.' && c != '-' && c != '\u00A0' && c != '\u202F') {
                if (isMobile(digits)) {
                    return true;
                }
                digits.setLength(0);
            }
        }
        return false;
    }

    private static boolean isMobile(CharSequence digits) {
        if (digits.length() < MOBILE_DIGITS) {
            return false;
        }
        String number = digits.toString();
        String national = number.startsWith("0033") ? "0" + number.substring(4) : number;
        return national.length() == MOBILE_DIGITS && (national.startsWith("06") || national.startsWith("07"));
    }

    private static boolean isPersonalLocal(String local) {
        String[] parts = local.toLowerCase(Locale.ROOT).split("[._]");
        if (parts.length < 2) {
            return false;
        }
        for (String part : parts) {
            boolean name = !part.isEmpty() && part.chars().allMatch(c -> Character.isLetter(c) || c == '-');
            if (!name) {
                return false;
            }
            for (String word : part.split("-")) {
                if (FUNCTIONS.contains(word)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }
}
