package org.innovente.requirement;

import java.util.Locale;
import java.util.Optional;

/**
 * The one-line text form of requirements, for people who write rules in a cell of a table: {@code EI04 et (DI06 ou C3@2) et 2 parmi (A, B, C)}.
 *
 * <pre>
 * rule    = term { "et" term } | term { "ou" term }            "and", "or" in English; mixing both needs parentheses
 * term    = "(" rule ")" | list | number "crédits" [ name ] | item
 * list    = ( number | "exactement" number | number "à" number | "aucun" | "tous" | "un" ) "parmi" "(" rule { "," rule } ")"
 *                                                              "exactly", "to", "none", "all", "any", "of" in English
 * item    = name [ "&gt;=" grade ]                             a module, with a minimum grade
 *         | [ name ":" ] name "@" [ name ]                     a competency of a framework at a level
 *         | "[" name "]"                                       an attestation (justificatif)
 *         | "#" name                                           a reference to a diploma, block or rule
 * name    = letters, digits and _ - . / that begin with a letter or digit, or any text in double quotes (\" and \\ inside)
 * </pre>
 *
 * <p>Both languages are understood at once; keywords are case-insensitive, and an identifier that is spelled like a keyword is quoted.
 * Immutable and thread-safe.
 */
public final class RequirementText {

    /** The deepest nesting of parentheses that is parsed. */
    public static final int MAX_DEPTH = 64;

    private final RequirementWords words;

    private RequirementText(RequirementWords words) {
        this.words = words;
    }

    /** Returns the text form in the language of a locale: French, or English for every other language. */
    public static RequirementText in(Locale locale) {
        return new RequirementText(
                locale.getLanguage().equals("fr") ? RequirementWords.FRENCH : RequirementWords.ENGLISH);
    }

    /**
     * Returns the text of a requirement, which {@link #parse} reads back as an equal requirement; empty when the requirement says more than
     * one line can say (identifiers of nodes, notes, selectors, means, conditions...). Linear in the size of the requirement.
     */
    public Optional<String> print(Requirement requirement) {
        StringBuilder text = new StringBuilder();
        return requirement.accept(new RequirementPrinter(words, text, true))
                ? Optional.of(text.toString())
                : Optional.empty();
    }

    /**
     * Returns the requirement that a text holds, in either language.
     *
     * @throws RequirementSyntaxException if the text is no rule; it names the position and what was expected
     */
    public static Requirement parse(String text) {
        return new RequirementParser(text).parse();
    }
}
