package org.innovente.json.cursor;

import java.util.Map;
import org.innovente.json.JsonCode;
import org.innovente.json.Limits;

/**
 * White space, texts, numbers and words of a JSON document, in one pass over its bytes: the encoding is checked, lines and
 * columns are counted on the way. What may follow what is the matter of {@link JsonTokens}.
 */
abstract class JsonScanner extends JsonPlaces {

    /** The bytes that one UTF-16 unit takes at most, as an escape. */
    private static final int BYTES_PER_UNIT = 6;

    private static final int LONGEST_WORD = 80;

    /** The length of a text that is decoded in an array of our own. */
    private static final int SHORT = 2048;
    /** What makes a length too long for that array. */
    private static final int NOT_LATIN = SHORT + 1;

    private final byte[] scratch = new byte[SHORT + 2 * Long.BYTES];

    /** Where the text of the current token lies, counted from its start, and how it is to be decoded. */
    private int textFrom;

    private int textTo;
    private boolean escaped;
    private boolean ascii = true;
    /** The number of characters that were decoded already, if it is at most {@link #SHORT}. */
    private int latinLength = NOT_LATIN;

    JsonScanner(DocumentBytes in, Limits limits) {
        super(in, limits);
    }

    /** Returns the text of the current token, a string, number or word. */
    final String decoded() {
        if (latinLength <= SHORT) {
            return JsonBytes.text(scratch, 0, latinLength, true);
        }
        int from = in.token + textFrom;
        int to = in.token + textTo;
        return escaped
                ? HostTexts.checked(JsonBytes.unescaped(in.bytes, from, to))
                : JsonBytes.text(in.bytes, from, to, ascii);
    }

    /** Returns the number of characters of the current text; more than any short text has when it is not plain Latin-1. */
    final int latinLength() {
        return latinLength;
    }

    /** Returns the first eight characters of a text of Latin-1, of that length, as a word. */
    final long firstWord(int length) {
        long word = JsonBytes.word(scratch, 0);
        return length < Long.BYTES ? JsonBytes.head(word, length) : word;
    }

    /** Returns the second eight characters of a text of Latin-1, of at most sixteen, as a word. */
    final long secondWord(int length) {
        long word = JsonBytes.word(scratch, Long.BYTES);
        return length <= Long.BYTES ? 0 : length < 2 * Long.BYTES ? JsonBytes.head(word, length - Long.BYTES) : word;
    }

    final int skipFrom(int at) {
        in.at = at;
        return skip();
    }

    /** Passes white space, starts a token behind it and returns its first byte; -1 at the end of the document. */
    final int skip() {
        JsonWindow window = in;
        int at = window.at;
        if (at + 1 < window.end) {
            // Nearly all tokens of a compact document, and most of an indented one.
            byte[] bytes = window.bytes;
            int c = bytes[at];
            if (c > ' ') {
                begin(at);
                return c;
            }
            if (c == ' ' && bytes[at + 1] > ' ') {
                begin(at + 1);
                return bytes[at + 1];
            }
        }
        return skipAll();
    }

    private int skipAll() {
        JsonWindow window = in;
        byte[] bytes = window.bytes;
        int at = window.at;
        while (true) {
            if (at >= window.end) {
                begin(at);
                if (!window.more()) {
                    checkInput(window.at);
                    return -1;
                }
                bytes = window.bytes;
                at = window.at;
                continue;
            }
            int c = bytes[at];
            if (c > ' ' || c < 0) {
                begin(at);
                return c & 0xFF;
            }
            at++;
            if (c == '\n') {
                newLine(at);
                while (at + Long.BYTES <= window.end && JsonBytes.word(bytes, at) == JsonBytes.SPACES) {
                    at += Long.BYTES;
                }
            } else if (c == '\r') {
                begin(at);
                window.ensure(1);
                bytes = window.bytes;
                at = window.at;
                at += at < window.end && bytes[at] == '\n' ? 1 : 0;
                newLine(at);
            } else if (c != ' ' && c != '\t') {
                begin(at - 1);
                throw fault(SyntaxProblems.controlCharacter(c), at - 1);
            }
        }
    }

    /**
     * Passes a string, and notes where its text lies and how it is to be decoded. On the way a text of Latin-1 is decoded
     * into an array of our own, as long as it fits: that is nearly all texts, and one pass over them is enough.
     */
    final void string(int limit, String limitName, String knob) {
        JsonWindow window = in;
        byte[] bytes = window.bytes;
        byte[] latin = scratch;
        int at = window.token + 1;
        int length = 0;
        boolean plain = true;
        escaped = false;
        while (true) {
            long word = JsonBytes.word(bytes, at);
            if (length <= SHORT) {
                JsonBytes.put(word, latin, length);
            }
            int step = JsonBytes.plain(word);
            at += step;
            length += step;
            if (at >= window.end) {
                length -= at - window.end;
                at = loadString(window.end, (long) limit * BYTES_PER_UNIT, limit, limitName, knob);
                bytes = window.bytes;
                continue;
            }
            if (step == Long.BYTES) {
                continue;
            }
            int c = bytes[at];
            if (c == '"') {
                break;
            }
            if (c < 0) {
                plain = false;
                int second = at + 1 < window.end ? bytes[at + 1] : 0;
                if (c >= (byte) 0xC2 && c < (byte) 0xE0 && (second & 0xC0) == 0x80) {
                    // A character of two bytes, as nearly all that French and its like need.
                    at += 2;
                    surplus++;
                    if (length <= SHORT) {
                        latin[length] = (byte) (c << 6 | second & 0x3F);
                    }
                    length = c <= (byte) 0xC3 ? length + 1 : Math.max(length, NOT_LATIN);
                } else {
                    at = sequence(at);
                    length = Math.max(length, NOT_LATIN);
                }
            } else if (c == '\\') {
                at = escape(at);
                length = Math.max(length, NOT_LATIN);
            } else {
                throw fault(SyntaxProblems.controlCharacter(c), at);
            }
            bytes = window.bytes;
        }
        ascii = plain;
        latinLength = length;
        textFrom = 1;
        textTo = at - window.token;
        window.at = at + 1;
        if (textTo - textFrom > limit && decoded().length() > limit) {
            throw ReadFault.limit(limitName, limit, knob);
        }
    }

    /** Loads more of a string that is not over at that index, and returns the index in the window as it is then. */
    private int loadString(int at, long most, int limit, String limitName, String knob) {
        int behindToken = at - in.token;
        if (behindToken > most) {
            throw ReadFault.limit(limitName, limit, knob);
        }
        load(at);
        return in.token + behindToken;
    }

    /** Loads more of a token; that there is no more is a fault. */
    private void load(int at) {
        int behindToken = at - in.token;
        if (!in.more()) {
            int last = in.token + behindToken;
            checkInput(last);
            throw new ReadFault(JsonCode.UNEXPECTED_END, Map.of(), line, columnAt(last, surplus));
        }
    }

    /** Passes a character of more than one byte and returns the index behind it. */
    private int sequence(int from) {
        int at = from;
        int length = JsonBytes.sequence(in.bytes, at, in.end);
        while (length < 0) {
            int behindToken = at - in.token;
            boolean more = in.more();
            at = in.token + behindToken;
            length = more ? JsonBytes.sequence(in.bytes, at, in.end) : 0;
        }
        if (length == 0) {
            throw notUtf8(at);
        }
        surplus += length == 2 ? 1 : 2;
        return at + length;
    }

    /** Checks an escape and returns the index behind it. */
    private int escape(int from) {
        escaped = true;
        int at = loaded(from, 2);
        int letter = in.bytes[at + 1];
        if (letter != 'u') {
            if (JsonBytes.simple(letter) == 0) {
                throw fault(SyntaxProblems.escape(Character.toString(codePoint(at + 1))), at);
            }
            return at + 2;
        }
        at = loaded(at, BYTES_PER_UNIT);
        if (JsonBytes.hex(in.bytes, at + 2) < 0) {
            throw fault(SyntaxProblems.escape("u"), at);
        }
        return at + BYTES_PER_UNIT;
    }

    /** Makes sure that so many bytes from an index on are there, and returns the index in the window as it is then. */
    private int loaded(int at, int number) {
        int behindToken = at - in.token;
        while (in.token + behindToken + number > in.end) {
            load(in.end);
        }
        return in.token + behindToken;
    }

    final Kind number(int first) {
        int length = first == '-' ? 1 : 0;
        int digit = byteAt(length);
        if (first == '-' && Character.isLetter(digit)) {
            throw unknownWord();
        }
        length = digits(length);
        if (digit == '0' && isDigit(byteAt(1 + (first == '-' ? 1 : 0)))) {
            throw fault(SyntaxProblems.leadingZero(), in.token);
        }
        Kind found = Kind.INTEGER;
        if (byteAt(length) == '.') {
            found = Kind.NUMBER;
            length = digits(length + 1);
        }
        int exponent = byteAt(length);
        if (exponent == 'e' || exponent == 'E') {
            found = Kind.NUMBER;
            int sign = byteAt(length + 1);
            length = digits(length + (sign == '+' || sign == '-' ? 2 : 1));
        }
        return literal(length, found);
    }

    /** Passes at least one digit, from that position behind the start of the token on. */
    private int digits(int from) {
        int length = from;
        while (isDigit(byteAt(length))) {
            if (++length > limits.numberLength()) {
                throw ReadFault.limit("number-length", limits.numberLength(), "withNumbers");
            }
        }
        if (length == from) {
            int c = byteAt(from);
            if (c < 0) {
                load(in.end);
            }
            throw fault(SyntaxProblems.number(Character.toString(codePoint(in.token + from))), in.token + from);
        }
        return length;
    }

    final Kind word(String word, Kind found) {
        for (int i = 1; i < word.length(); i++) {
            if (byteAt(i) != word.charAt(i)) {
                throw unknownWord();
            }
        }
        int following = byteAt(word.length());
        if (isWordPart(following)) {
            throw unknownWord();
        }
        return literal(word.length(), found);
    }

    private Kind literal(int length, Kind found) {
        textFrom = 0;
        textTo = length;
        escaped = false;
        ascii = true;
        latinLength = NOT_LATIN;
        in.at = in.token + length;
        return found;
    }

    /** Returns the byte at that position behind the start of the token; -1 at the end of the document. */
    private int byteAt(int position) {
        while (in.token + position >= in.end) {
            if (!in.more()) {
                return -1;
            }
        }
        return in.bytes[in.token + position] & 0xFF;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(int c) {
        return c > 0 && c < 0x80 && Character.isJavaIdentifierPart(c);
    }

    final ReadFault unknownWord() {
        StringBuilder word = new StringBuilder().append((char) byteAt(0));
        while (word.length() < LONGEST_WORD && isWordPart(byteAt(word.length()))) {
            word.append((char) byteAt(word.length()));
        }
        if (byteAt(word.length()) < 0) {
            // A word that the end of the document cut off is no other word.
            String begun = word.toString();
            if ("true".startsWith(begun) || "false".startsWith(begun) || "null".startsWith(begun)) {
                load(in.end);
            }
        }
        return fault(SyntaxProblems.unknownWord(word.toString()), in.token);
    }
}
