package org.innovente.json.cursor;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innovente.json.JsonCode;

/**
 * What is wrong with the syntax of a JSON document, in words of ours: the problems that people make by hand have their
 * own texts, all others are an unexpected character or word.
 *
 * @param problem the key of the text, below {@code syntax.}
 * @param found what stood there; empty text when it adds nothing
 */
record SyntaxProblems(String problem, String found) {

    private static final int LONGEST_MESSAGE = 400;
    private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\('?(.{1,4}?)'? ?\\(?code (\\d+)");
    private static final Pattern WORD = Pattern.compile("^(?:Unrecognized|Non-standard) token '([^']*)'");
    private static final Pattern ESCAPE =
            Pattern.compile("^Unrecognized character escape '?(.{1,4}?)'? \\(code (\\d+)");
    private static final Pattern CONTROL = Pattern.compile("^Illegal unquoted character .*code (\\d+)");

    /** Returns the problem that a message of the tokenizer tells of. */
    static SyntaxProblems of(String message) {
        String text = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
        Matcher character = CHARACTER.matcher(text);
        if (character.find()) {
            return unexpected(codePoint(character.group(2)), text);
        }
        Matcher word = WORD.matcher(text);
        if (word.find()) {
            return unknownWord(word.group(1));
        }
        Matcher control = CONTROL.matcher(text);
        if (control.find()) {
            return new SyntaxProblems("control-character", hex(codePoint(control.group(1))));
        }
        Matcher escape = ESCAPE.matcher(text);
        if (escape.find()) {
            return new SyntaxProblems("escape", "\\" + Character.toString(codePoint(escape.group(2))));
        }
        if (text.contains("eading zeroes")) {
            return new SyntaxProblems("leading-zero", "0");
        }
        if (text.contains("surrogate")) {
            return new SyntaxProblems("half-character", "");
        }
        if (text.contains("umeric value") || text.contains("umber")) {
            return new SyntaxProblems("number", "");
        }
        if (text.contains("UTF-8")) {
            return new SyntaxProblems("not-utf-8", "");
        }
        return new SyntaxProblems("other", "");
    }

    ReadFault at(int line, int column) {
        return new ReadFault(JsonCode.SYNTAX, Map.of("problem", problem, "found", found), line, column);
    }

    private static SyntaxProblems unexpected(int c, String message) {
        if (message.contains("in numeric value")
                || message.contains("Decimal point not followed")
                || message.contains("Exponent indicator not followed")) {
            return new SyntaxProblems("number", shown(c));
        }
        return switch (c) {
            case '/', '#' -> new SyntaxProblems("comment", shown(c));
            case '\'' -> new SyntaxProblems("single-quote", shown(c));
            case '}', ']' ->
                message.contains("was expecting comma")
                        ? new SyntaxProblems("character", shown(c))
                        : new SyntaxProblems("trailing-comma", shown(c));
            case '+', '.' -> new SyntaxProblems("number", shown(c));
            case '"' ->
                message.contains("comma")
                        ? new SyntaxProblems("missing-comma", shown(c))
                        : new SyntaxProblems("character", shown(c));
            default ->
                message.contains("field name") && Character.isLetter(c)
                        ? new SyntaxProblems("unquoted-name", shown(c))
                        : new SyntaxProblems("character", shown(c));
        };
    }

    private static SyntaxProblems unknownWord(String word) {
        return switch (word) {
            case "NaN", "Infinity", "-Infinity", "+Infinity" -> new SyntaxProblems("not-a-number", word);
            case "True", "False", "TRUE", "FALSE", "None", "NULL", "Null" -> new SyntaxProblems("capital-word", word);
            default -> new SyntaxProblems("word", word);
        };
    }

    private static int codePoint(String digits) {
        int value = digits.length() > 6 ? 0xFFFD : Integer.parseInt(digits);
        return Character.isValidCodePoint(value) ? value : 0xFFFD;
    }

    private static String shown(int c) {
        return Character.toString(c);
    }

    private static String hex(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
