package org.innovente.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.innovente.json.cursor.HostTexts;
import org.innovente.json.cursor.Kind;
import org.innovente.json.cursor.Tokens;
import org.jspecify.annotations.Nullable;

/** The tokens of a value inside the document of a mapper, from the current one on. */
final class HostTokens implements Tokens {

    private final JsonParser in;
    private boolean started;

    HostTokens(JsonParser in) {
        this.in = in;
    }

    @Override
    public Kind next() {
        try {
            JsonToken token = started || in.currentToken() == null ? in.nextToken() : in.currentToken();
            started = true;
            return kind(token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        try {
            return in.currentName().intern();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String text() {
        try {
            return HostTexts.checked(in.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int line() {
        JsonLocation place = in.currentTokenLocation();
        return place == null ? 1 : Math.max(1, place.getLineNr());
    }

    @Override
    public int column() {
        JsonLocation place = in.currentTokenLocation();
        return place == null ? 1 : Math.max(1, place.getColumnNr());
    }

    private static Kind kind(@Nullable JsonToken token) {
        if (token == null) {
            return Kind.END;
        }
        return switch (token) {
            case START_OBJECT -> Kind.START_OBJECT;
            case END_OBJECT -> Kind.END_OBJECT;
            case START_ARRAY -> Kind.START_ARRAY;
            case END_ARRAY -> Kind.END_ARRAY;
            case FIELD_NAME -> Kind.NAME;
            case VALUE_NUMBER_INT -> Kind.INTEGER;
            case VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> Kind.STRING;
            case NOT_AVAILABLE -> Kind.END;
        };
    }
}
