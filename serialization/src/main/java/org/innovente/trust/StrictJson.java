package org.innovente.trust;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The reader of documents that are to be hashed or signed: I-JSON (RFC 7493) and nothing else.
 *
 * <p>Refused are bytes that are not UTF-8, a second value after the first, member names that occur twice, lone surrogates and
 * numbers beyond the range of a double: on each of these two honest readers could see two different documents under one
 * signature. The parser gets characters from a strict decoder, never bytes, because it guesses UTF-16 and passes overlong
 * sequences when it decodes by itself.
 */
final class StrictJson {
    /** The deepest nesting that is read; the native format needs fewer than 70 levels at its own limit of rule depth. */
    static final int MAX_DEPTH = 256;

    private static final int MAX_NUMBER = 1_000;
    private static final int MAX_STRING = 16 * 1024 * 1024;
    private static final int MAX_NAME = 64 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_NAME)
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    /**
     * Returns the one value of a document. Takes time and memory linear in its length.
     *
     * @throws TrustFault if the document is not I-JSON or passes a limit
     */
    static Json read(byte[] document) {
        return guarded(document, parser -> {
            if (parser.nextToken() == null) {
                throw TrustFault.of(TrustCode.NOT_I_JSON, "empty", "", "1:1");
            }
            return value(parser);
        });
    }

    private interface Body {
        Json read(JsonParser parser) throws IOException;
    }

    private static Json guarded(byte[] document, Body body) {
        try (JsonParser parser = FACTORY.createParser(characters(document))) {
            Json value = body.read(parser);
            if (parser.nextToken() != null) {
                throw TrustFault.of(TrustCode.NOT_I_JSON, "trailing", "", place(parser));
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw TrustFault.of(TrustCode.LIMIT, e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? "?"
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw TrustFault.of(TrustCode.NOT_I_JSON, "syntax", e.getOriginalMessage(), place);
        } catch (CharacterCodingException e) {
            throw TrustFault.of(TrustCode.NOT_I_JSON, "not-utf-8", "", "?");
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }

    private static Reader characters(byte[] bytes) {
        int skip = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, skip, bytes.length - skip),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Json value(JsonParser parser) throws IOException {
        Deque<Json> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        JsonToken token = parser.currentToken();
        while (true) {
            @Nullable Json done = null;
            switch (token) {
                case START_OBJECT -> open.push(new Json.Obj());
                case START_ARRAY -> open.push(new Json.Arr());
                case FIELD_NAME -> names.push(clean(parser.currentName(), parser));
                case END_OBJECT, END_ARRAY -> done = open.pop();
                default -> done = scalar(token, parser);
            }
            if (done != null) {
                Json parent = open.peek();
                if (parent == null) {
                    return done;
                } else if (parent instanceof Json.Obj object) {
                    object.members().put(names.pop(), done);
                } else if (parent instanceof Json.Arr array) {
                    array.elements().add(done);
                }
            }
            token = parser.nextToken();
            if (token == null) {
                throw TrustFault.of(TrustCode.NOT_I_JSON, "ends-early", "", place(parser));
            }
        }
    }

    private static Json scalar(JsonToken token, JsonParser parser) throws IOException {
        return switch (token) {
            case VALUE_STRING -> new Json.Text(clean(parser.getText(), parser));
            case VALUE_TRUE -> Json.Word.TRUE;
            case VALUE_FALSE -> Json.Word.FALSE;
            case VALUE_NULL -> Json.Word.NULL;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = parser.getText();
                if (!Double.isFinite(Double.parseDouble(number))) {
                    throw TrustFault.of(TrustCode.NOT_I_JSON, "out-of-range", number, place(parser));
                }
                yield new Json.Num(number);
            }
            default -> throw new IllegalStateException("Token " + token + " is not one of JSON");
        };
    }

    private static String clean(String text, JsonParser parser) {
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            throw TrustFault.of(
                    TrustCode.NOT_I_JSON, "lone-surrogate", Integer.toHexString(text.charAt(lone)), place(parser));
        }
        return text;
    }

    /** Returns the index of the first surrogate without its partner, -1 if there is none. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String place(JsonParser parser) {
        var location = parser.currentTokenLocation();
        return location.getLineNr() + ":" + location.getColumnNr();
    }
}
