package org.innovente.json.cursor;

import java.util.Locale;
import java.util.Map;
import org.innovente.json.JsonCode;

/**
 * What is wrong with the syntax of a JSON document: the problems that people make by hand have their own texts, all others
 * are an unexpected character or word.
 *
 * @param problem the key of the text, below {@code syntax.}
 * @param found what stood there; empty text when it adds nothing
 */
record SyntaxProblems(String problem, String found) {

    /** What was expected where a character is that cannot stand there. */
    enum Expected {
        NAME,
        NAME_BEHIND_COMMA,
        COLON,
        VALUE,
        VALUE_BEHIND_COMMA,
        COMMA
    }

    /** Returns the problem of a character that cannot stand where something else was expected. */
    static SyntaxProblems unexpected(int c, Expected expected) {
        boolean behindComma = expected == Expected.NAME_BEHIND_COMMA || expected == Expected.VALUE_BEHIND_COMMA;
        return switch (c) {
            case '/', '#' -> new SyntaxProblems("comment", shown(c));
            case '\'' -> new SyntaxProblems("single-quote", shown(c));
            case '}', ']' -> new SyntaxProblems(behindComma ? "trailing-comma" : "character", shown(c));
            case '+', '.' -> new SyntaxProblems("number", shown(c));
            case '"' -> new SyntaxProblems(expected == Expected.COMMA ? "missing-comma" : "character", shown(c));
            default -> {
                boolean name = expected == Expected.NAME || expected == Expected.NAME_BEHIND_COMMA;
                yield c < ' '
                        ? new SyntaxProblems("control-character", hex(c))
                        : new SyntaxProblems(name && Character.isLetter(c) ? "unquoted-name" : "character", shown(c));
            }
        };
    }

    /** Returns the problem of a word that is none of JSON's. */
    static SyntaxProblems unknownWord(String word) {
        return switch (word) {
            case "NaN", "Infinity", "-Infinity", "+Infinity" -> new SyntaxProblems("not-a-number", word);
            case "True", "False", "TRUE", "FALSE", "None", "NULL", "Null" -> new SyntaxProblems("capital-word", word);
            default -> new SyntaxProblems("word", word);
        };
    }

    /** Returns the problem of a character that cannot stand in a number. */
    static SyntaxProblems number(String found) {
        return new SyntaxProblems("number", found);
    }

    static SyntaxProblems leadingZero() {
        return new SyntaxProblems("leading-zero", "0");
    }

    static SyntaxProblems controlCharacter(int c) {
        return new SyntaxProblems("control-character", hex(c));
    }

    /** Returns the problem of a backslash with what follows it. */
    static SyntaxProblems escape(String found) {
        return new SyntaxProblems("escape", "\\" + found);
    }

    ReadFault at(int line, int column) {
        return new ReadFault(JsonCode.SYNTAX, Map.of("problem", problem, "found", found), line, column);
    }

    private static String shown(int c) {
        return Character.toString(c);
    }

    private static String hex(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
