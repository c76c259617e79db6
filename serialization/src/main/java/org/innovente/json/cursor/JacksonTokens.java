package org.innovente.json.cursor;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.innovente.json.JsonCode;
import org.innovente.json.Limits;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON document in UTF-8, from Jackson's streaming parser. */
final class JacksonTokens implements Tokens {

    /** How many characters of more than one byte may wait before their places are passed. */
    private static final int MANY_MARKS = 4096;

    private static final Kind[] KINDS = kinds();

    private final Utf8Input input;
    private final ParserBase parser;
    private final Limits limits;
    private Kind current = Kind.END;

    /** Takes a parser of that input, which reads bytes. */
    JacksonTokens(Utf8Input input, JsonParser parser, Limits limits) {
        this.input = input;
        this.parser = (ParserBase) parser;
        this.limits = limits;
    }

    @Override
    public Kind next() {
        if (input.marks().size() > MANY_MARKS) {
            column();
        }
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                end();
                current = Kind.END;
            } else {
                current = KINDS[token.id()];
            }
            return current;
        } catch (IOException e) {
            throw fault(e, null);
        }
    }

    @Override
    public String name() {
        try {
            String name = parser.currentName();
            if (name.length() > limits.nameLength()) {
                throw ReadFault.limit("name-length", limits.nameLength(), "withNameLength");
            }
            return name;
        } catch (IOException e) {
            throw fault(e, null);
        }
    }

    @Override
    public String text() {
        try {
            long start = parser.getTokenCharacterOffset();
            String text = parser.getText();
            // Bytes were checked to be strict UTF-8, so that half a character can only come from an escape.
            if (current == Kind.STRING && input.hasBackslashSince(start)) {
                return HostTexts.checked(text);
            }
            return text;
        } catch (IOException e) {
            throw fault(e, current);
        }
    }

    @Override
    public int line() {
        return current == Kind.NAME ? parser.currentTokenLocation().getLineNr() : parser.getTokenLineNr();
    }

    @Override
    public int column() {
        if (current == Kind.NAME) {
            JsonLocation place = parser.currentTokenLocation();
            return input.marks().column(place.getByteOffset(), place.getColumnNr() - 1);
        }
        // Jackson keeps the offset and column of the byte behind the one that starts the token.
        int bytesInLine = parser.getTokenColumnNr() - 2;
        return input.marks().column(parser.getTokenCharacterOffset() - 1, Math.max(0, bytesInLine));
    }

    @Override
    public long keep() {
        long from = position();
        input.keepFrom(from);
        return from;
    }

    @Override
    public long position() {
        return parser.getTokenCharacterOffset() - 1;
    }

    @Override
    public byte[] kept(long from) {
        return input.kept(from, parser.currentLocation().getByteOffset());
    }

    @Override
    public void release() {
        input.release();
    }

    /** A parser that meets the end between two values says nothing; the input may know better. */
    private void end() {
        if (input.fault() != null) {
            throw inputFault(parser.currentLocation());
        }
    }

    private RuntimeException fault(IOException e, @Nullable Kind decoding) {
        JsonLocation place = e instanceof JsonProcessingException failed && failed.getLocation() != null
                ? failed.getLocation()
                : parser.currentLocation();
        if (input.fault() != null) {
            return inputFault(place);
        }
        if (e instanceof StreamConstraintsException) {
            return constraint(String.valueOf(e.getMessage()), decoding);
        }
        if (e instanceof JsonEOFException) {
            return at(JsonCode.UNEXPECTED_END, Map.of(), place);
        }
        if (e instanceof JsonProcessingException failed) {
            return SyntaxProblems.of(failed.getOriginalMessage()).at(line(place), column(place));
        }
        return new UncheckedIOException(e);
    }

    private ReadFault inputFault(JsonLocation place) {
        Utf8Input.Fault fault = Objects.requireNonNull(input.fault());
        return at(InputFaults.code(fault), InputFaults.arguments(fault, limits), place);
    }

    /** Which of Jackson's constraints it was is only told by its message; all of them were set from ours. */
    private RuntimeException constraint(String message, @Nullable Kind decoding) {
        if (decoding == Kind.STRING || message.startsWith("String")) {
            return ReadFault.limit("string-length", limits.stringLength(), "withStringLength");
        }
        if (message.startsWith("Name")) {
            return ReadFault.limit("name-length", limits.nameLength(), "withNameLength");
        }
        if (message.startsWith("Number")) {
            return ReadFault.limit("number-length", limits.numberLength(), "withNumbers");
        }
        return ReadFault.limit("nesting", limits.nesting(), "withNesting");
    }

    private ReadFault at(JsonCode code, Map<String, String> arguments, JsonLocation place) {
        return new ReadFault(code, arguments, line(place), column(place));
    }

    private static int line(JsonLocation place) {
        return Math.max(1, place.getLineNr());
    }

    private int column(JsonLocation place) {
        int bytesInLine = Math.max(0, place.getColumnNr() - 1);
        long offset = place.getByteOffset();
        return offset < 0 ? bytesInLine + 1 : input.marks().column(offset, bytesInLine);
    }

    private static Kind[] kinds() {
        Kind[] kinds = new Kind[16];
        Arrays.fill(kinds, Kind.END);
        kinds[JsonToken.START_OBJECT.id()] = Kind.START_OBJECT;
        kinds[JsonToken.END_OBJECT.id()] = Kind.END_OBJECT;
        kinds[JsonToken.START_ARRAY.id()] = Kind.START_ARRAY;
        kinds[JsonToken.END_ARRAY.id()] = Kind.END_ARRAY;
        kinds[JsonToken.FIELD_NAME.id()] = Kind.NAME;
        kinds[JsonToken.VALUE_STRING.id()] = Kind.STRING;
        kinds[JsonToken.VALUE_NUMBER_INT.id()] = Kind.INTEGER;
        kinds[JsonToken.VALUE_NUMBER_FLOAT.id()] = Kind.NUMBER;
        kinds[JsonToken.VALUE_TRUE.id()] = Kind.TRUE;
        kinds[JsonToken.VALUE_FALSE.id()] = Kind.FALSE;
        kinds[JsonToken.VALUE_NULL.id()] = Kind.NULL;
        return kinds;
    }
}
