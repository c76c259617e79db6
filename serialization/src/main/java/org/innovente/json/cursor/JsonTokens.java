package org.innovente.json.cursor;

import java.util.Arrays;
import org.innovente.json.Limits;
import org.innovente.json.cursor.SyntaxProblems.Expected;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON document (RFC 8259) in strict UTF-8, in one pass over its bytes: grammar, encoding, lines and
 * columns are checked and counted together, and a text is decoded only when it is asked for.
 *
 * <p>Why not the parser of a library: beside the tokens we need strict UTF-8, columns in UTF-16 units and the bytes
 * themselves, to know a value again that was there before. On top of a parser each of these is one more pass.
 */
final class JsonTokens extends JsonScanner implements Tokens {

    // What may come next: numbers, because the field changes with every token, and a reference costs the collector's
    // care.
    private static final int ROOT = 0;
    private static final int NOTHING = 1;
    private static final int FIRST_NAME = 2;
    private static final int COLON = 3;
    private static final int VALUE = 4;
    private static final int MEMBER_END = 5;
    private static final int FIRST_ELEMENT = 6;
    private static final int ELEMENT_END = 7;

    private static final int START = 32;

    private final NameTable names = new NameTable();
    private final SharedValues shared = new SharedValues();
    private final SharedTexts texts = new SharedTexts();

    private boolean[] arrays = new boolean[START];
    /** The last name of each open object; of an array, of the object around it. */
    private NameTable.Name[] lastNames = new NameTable.Name[START];

    private int depth;
    private int next = ROOT;
    /** What comes next behind a value of the innermost object or array. */
    private int behind = NOTHING;

    /** The name behind whose value a link begins that is about to be learned. */
    private NameTable.Name linkFrom = names.root();
    /** Where that link begins; negative for none. */
    private long linkStart = -1;

    JsonTokens(DocumentBytes in, Limits limits) {
        super(in, limits);
    }

    @Override
    public Kind next() {
        if ((next == MEMBER_END || next == FIRST_NAME) && followLink()) {
            return Kind.NAME;
        }
        int c = skip();
        return switch (next) {
            case COLON -> {
                if (c != ':') {
                    throw unexpected(c, Expected.COLON);
                }
                int first = skipFrom(in.at + 1);
                learnLink();
                yield value(first, Expected.VALUE);
            }
            case MEMBER_END ->
                c == ','
                        ? name(skipFrom(in.at + 1), Expected.NAME_BEHIND_COMMA)
                        : end(c, '}', Kind.END_OBJECT, Expected.COMMA);
            case FIRST_NAME -> c == '}' ? end(c, '}', Kind.END_OBJECT, Expected.NAME) : name(c, Expected.NAME);
            case ELEMENT_END ->
                c == ','
                        ? value(skipFrom(in.at + 1), Expected.VALUE_BEHIND_COMMA)
                        : end(c, ']', Kind.END_ARRAY, Expected.COMMA);
            case FIRST_ELEMENT -> c == ']' ? end(c, ']', Kind.END_ARRAY, Expected.VALUE) : value(c, Expected.VALUE);
            case ROOT, NOTHING -> c < 0 ? Kind.END : value(c, Expected.VALUE);
            default -> value(c, Expected.VALUE);
        };
    }

    @Override
    public String name() {
        return lastNames[depth - 1].text();
    }

    @Override
    public String text() {
        return decoded();
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return columnAt(in.token, tokenSurplus);
    }

    @Override
    public long keep() {
        in.keep();
        return position();
    }

    @Override
    public long position() {
        return in.offset(in.token);
    }

    @Override
    public byte[] kept(long from) {
        return in.kept(from, 0);
    }

    @Override
    public void release() {
        in.release();
    }

    @Override
    public SharedValues.@Nullable Entry recall(Object codec, int nesting) {
        SharedValues.Entry entry = shared.find(codec, in.bytes, in.token, in.end);
        if (entry == null || entry.nesting() > nesting) {
            return null;
        }
        leave();
        in.at = in.token + entry.length();
        LineCount places = entry.places();
        if (places.lines() == 0) {
            surplus += places.surplus();
        } else {
            line += places.lines();
            lineStart = in.offset(in.at) - places.tail();
            surplus = places.surplus();
        }
        in.token = in.at;
        tokenSurplus = surplus;
        return entry;
    }

    @Override
    public void remember(Object codec, long from, Object value, long tokens, long entities) {
        long length = in.offset(in.at) - from;
        if (length <= SharedValues.LONGEST && from >= in.offset(0)) {
            byte[] text = in.kept(from, Long.BYTES);
            shared.add(SharedValues.Entry.of(codec, text, (int) length, value, (int) tokens, (int) entities));
        }
    }

    @Override
    public @Nullable Object recallText(Object conversion) {
        int length = latinLength();
        return length > SharedTexts.LONGEST ? null : texts.find(conversion, firstWord(length), secondWord(length));
    }

    @Override
    public void rememberText(Object conversion, Object value) {
        int length = latinLength();
        if (length <= SharedTexts.LONGEST) {
            texts.add(conversion, firstWord(length), secondWord(length), value);
        }
    }

    /**
     * Passes a comma, a name and a colon whose bytes are those that followed the last name before: most objects have the
     * members of the one before them in the same order and layout.
     */
    private boolean followLink() {
        JsonWindow window = in;
        NameTable.Name last = lastNames[depth - 1];
        NameTable.Link link = last.link;
        int at = window.at;
        if (link == null || at + link.length() >= window.end || !link.isAt(window.bytes, at)) {
            linkStart = window.offset(at);
            return false;
        }
        if (link.lines() > 0) {
            line += link.lines();
            lineStart = window.offset(at + link.lineStart());
            surplus = 0;
        }
        window.token = at + link.quote();
        tokenSurplus = surplus;
        window.at = at + link.length();
        lastNames[depth - 1] = link.target();
        next = VALUE;
        return true;
    }

    /** Learns the bytes between a value and the next one, which were just passed. */
    private void learnLink() {
        if (linkStart >= in.offset(0)) {
            linkFrom.learn(in.bytes, (int) (linkStart - in.offset(0)), in.token, lastNames[depth - 1]);
        }
        linkStart = -1;
    }

    private Kind value(int c, Expected expected) {
        switch (c) {
            case '"' -> {
                string(limits.stringLength(), "string-length", "withStringLength");
                return scalar(Kind.STRING);
            }
            case '{' -> {
                return open(false, FIRST_NAME, Kind.START_OBJECT);
            }
            case '[' -> {
                return open(true, FIRST_ELEMENT, Kind.START_ARRAY);
            }
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return scalar(number(c));
            }
            case 't' -> {
                return scalar(word("true", Kind.TRUE));
            }
            case 'f' -> {
                return scalar(word("false", Kind.FALSE));
            }
            case 'n' -> {
                return scalar(word("null", Kind.NULL));
            }
            default -> {
                if (c > 0 && c < 0x80 && Character.isLetter(c)) {
                    throw unknownWord();
                }
                throw unexpected(c, expected);
            }
        }
    }

    private Kind scalar(Kind found) {
        next = behind;
        return found;
    }

    private Kind open(boolean array, int inside, Kind found) {
        if (depth == arrays.length) {
            arrays = Arrays.copyOf(arrays, depth * 2);
            lastNames = Arrays.copyOf(lastNames, depth * 2);
        }
        lastNames[depth] = depth == 0 ? names.root() : lastNames[depth - 1].inner();
        arrays[depth++] = array;
        behind = array ? ELEMENT_END : MEMBER_END;
        next = inside;
        in.at++;
        return found;
    }

    private Kind end(int c, char bracket, Kind found, Expected expected) {
        if (c != bracket) {
            throw unexpected(c, expected);
        }
        leave();
        linkStart = -1;
        in.at++;
        return found;
    }

    private void leave() {
        depth--;
        behind = depth == 0 ? NOTHING : arrays[depth - 1] ? ELEMENT_END : MEMBER_END;
        next = behind;
    }

    private Kind name(int c, Expected expected) {
        if (c != '"') {
            throw unexpected(c, expected);
        }
        JsonWindow window = in;
        window.ensure(NameTable.LONGEST + 2);
        byte[] bytes = window.bytes;
        int from = window.token + 1;
        long first = JsonBytes.word(bytes, from);
        long second = 0;
        long third = 0;
        int length = JsonBytes.plain(first);
        if (length < Long.BYTES) {
            first = JsonBytes.head(first, length);
        } else {
            second = JsonBytes.word(bytes, from + Long.BYTES);
            length += JsonBytes.plain(second);
            if (length < 2 * Long.BYTES) {
                second = JsonBytes.head(second, length - Long.BYTES);
            } else {
                third = JsonBytes.word(bytes, from + 2 * Long.BYTES);
                length += JsonBytes.plain(third);
                third = length < NameTable.LONGEST ? JsonBytes.head(third, length - 2 * Long.BYTES) : third;
            }
        }
        int to = from + length;
        NameTable.Name found;
        if (to < window.end && bytes[to] == '"' && length <= limits.nameLength()) {
            found = names.find(bytes, from, length, first, second, third);
            window.at = to + 1;
        } else {
            string(limits.nameLength(), "name-length", "withNameLength");
            found = names.canonical(decoded());
        }
        linkFrom = lastNames[depth - 1];
        lastNames[depth - 1] = found;
        next = COLON;
        return Kind.NAME;
    }
}
