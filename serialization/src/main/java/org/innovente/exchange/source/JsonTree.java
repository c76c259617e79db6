package org.innovente.exchange.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a JSON document: it walks into objects and arrays one value at a time, or reads a whole value into a tree,
 * so that a document of any size needs the memory of one record.
 *
 * <p>Bytes are decoded strictly as UTF-8 before they are tokenized, so that columns count UTF-16 units and overlong forms,
 * surrogates and other encodings are refused. A repeated member is refused. Every failure is a {@link SourceException}.
 */
public final class JsonTree {

    private static final int NAME_LENGTH = 50_000;
    private static final int NUMBER_LENGTH = 1_000;

    private final @Nullable GuardedInput guard;
    private final SourceLimits limits;
    private final JsonParser in;
    private long nodes;

    private JsonTree(Reader text, @Nullable GuardedInput guard, SourceLimits limits) throws IOException {
        this.guard = guard;
        this.limits = limits;
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(Math.min(NAME_LENGTH, limits.textLength()))
                        .maxNumberLength(NUMBER_LENGTH)
                        .build())
                .build();
        this.in = factory.createParser(text);
    }

    /**
     * Returns a cursor at the first token of a document.
     *
     * @param bytes the document; the caller closes it
     * @param limits the limits
     * @return the cursor
     * @throws SourceException if the document is empty or cannot be opened
     */
    public static JsonTree open(InputStream bytes, SourceLimits limits) {
        GuardedInput guard = GuardedInput.of(bytes, limits);
        try {
            Reader text = new InputStreamReader(
                    guard,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            JsonTree tree = new JsonTree(new BomSkipper(text), guard, limits);
            tree.next();
            if (tree.in.currentToken() == null) {
                throw tree.refuse(SourceException.Reason.EMPTY);
            }
            return tree;
        } catch (IOException failure) {
            throw new SourceException(
                    SourceException.Reason.IO, Place.DOCUMENT, "detail", "the stream failed", "offset", "0");
        }
    }

    /**
     * Returns the value of a JSON text that we wrote ourselves, such as an extension.
     *
     * @param json the text
     * @return the value
     * @throws SourceException if it is not JSON
     */
    public static JsonNode parse(String json) {
        try {
            JsonTree tree = new JsonTree(new StringReader(json), null, SourceLimits.DEFAULT);
            tree.next();
            JsonNode value = tree.value();
            tree.end();
            return value;
        } catch (IOException failure) {
            throw new SourceException(SourceException.Reason.SYNTAX, Place.DOCUMENT, "detail", "unreadable extension");
        }
    }

    /**
     * Returns whether the current value is an object.
     *
     * @return whether it is
     */
    public boolean isObject() {
        return in.currentToken() == JsonToken.START_OBJECT;
    }

    /**
     * Returns whether the current value is an array.
     *
     * @return whether it is
     */
    public boolean isArray() {
        return in.currentToken() == JsonToken.START_ARRAY;
    }

    /**
     * Moves to the next member of the object that was just entered or is being walked.
     *
     * @return the name, its value being current; null at the end of the object
     */
    public @Nullable String nextMember() {
        next();
        if (in.currentToken() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = name();
        next();
        return name;
    }

    /**
     * Moves to the next element of the array that was just entered or is being walked.
     *
     * @return whether there is one, then current
     */
    public boolean nextElement() {
        next();
        return in.currentToken() != JsonToken.END_ARRAY;
    }

    /**
     * Reads the current value into a tree, up to its last token.
     *
     * @return the value
     */
    public JsonNode value() {
        JsonNode root = null;
        Deque<JsonNode> open = new ArrayDeque<>();
        String name = "";
        while (true) {
            JsonToken token = in.currentToken();
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                open.pop();
            } else if (token == JsonToken.FIELD_NAME) {
                name = name();
            } else {
                JsonNode node = node(token);
                JsonNode parent = open.peek();
                if (parent == null) {
                    root = node;
                } else if (parent.is(JsonNode.Kind.OBJECT)) {
                    parent.members().put(name, node);
                } else {
                    parent.elements().add(node);
                }
                if (token.isStructStart()) {
                    open.push(node);
                }
            }
            if (open.isEmpty()) {
                return Objects.requireNonNull(root, "the cursor stands on a value");
            }
            next();
        }
    }

    /**
     * Checks that nothing follows the document.
     *
     * @throws SourceException if anything does
     */
    public void end() {
        try {
            if (in.nextToken() != null) {
                throw refuse(SourceException.Reason.SYNTAX, "detail", "more than one JSON value");
            }
        } catch (IOException failure) {
            throw translate(failure);
        }
    }

    /**
     * Returns the place of the current token.
     *
     * @return the place; its path is the JSON Pointer
     */
    public Place place() {
        JsonLocation at = in.currentTokenLocation();
        return new Place(in.getParsingContext().pathAsPointer().toString(), at.getLineNr(), at.getColumnNr());
    }

    private JsonNode node(JsonToken token) {
        JsonLocation at = in.currentTokenLocation();
        JsonNode.Kind kind = switch (token) {
            case START_OBJECT -> JsonNode.Kind.OBJECT;
            case START_ARRAY -> JsonNode.Kind.ARRAY;
            case VALUE_STRING -> JsonNode.Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNode.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonNode.Kind.BOOLEAN;
            default -> JsonNode.Kind.NULL;
        };
        String text = token.isScalarValue() && token != JsonToken.VALUE_NULL ? text() : "";
        return JsonNode.read(kind, text, at.getLineNr(), at.getColumnNr());
    }

    private String name() {
        try {
            return checked(in.currentName());
        } catch (IOException failure) {
            throw translate(failure);
        }
    }

    private String text() {
        try {
            return checked(in.getText());
        } catch (IOException failure) {
            throw translate(failure);
        }
    }

    /** A lone surrogate cannot be written as UTF-8: two documents would share a hash (M13). */
    private String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    throw refuse(SourceException.Reason.ENCODING, "detail", "half of a surrogate pair");
                }
            }
        }
        return text;
    }

    private void next() {
        try {
            if (in.nextToken() == null && in.getParsingContext().inRoot() && nodes > 0) {
                throw refuse(SourceException.Reason.SYNTAX, "detail", "the document ends too early");
            }
            nodes++;
            if (nodes > limits.nodes()) {
                throw refuse(SourceException.Reason.LIMIT, "limit", "nodes", "value", "" + limits.nodes());
            }
            if (guard != null) {
                guard.tokenRead();
            }
        } catch (IOException failure) {
            throw translate(failure);
        } catch (SourceException refusal) {
            throw refusal.place().equals(Place.DOCUMENT) ? located(refusal) : refusal;
        }
    }

    private SourceException located(SourceException refusal) {
        JsonLocation at = in.currentLocation();
        return refusal.at(
                new Place(in.getParsingContext().pathAsPointer().toString(), at.getLineNr(), at.getColumnNr()));
    }

    private SourceException refuse(SourceException.Reason reason, String... arguments) {
        JsonLocation at = in.currentLocation();
        Place place = new Place(in.getParsingContext().pathAsPointer().toString(), at.getLineNr(), at.getColumnNr());
        return new SourceException(reason, place, arguments);
    }

    private SourceException translate(IOException failure) {
        if (failure instanceof CharacterCodingException || failure instanceof CharConversionException) {
            return refuse(SourceException.Reason.ENCODING, "detail", "the bytes are not UTF-8");
        }
        if (failure instanceof StreamConstraintsException constraint) {
            return refuse(SourceException.Reason.LIMIT, "limit", limit(constraint), "value", value(constraint));
        }
        if (failure instanceof JsonParseException parse) {
            String detail = parse.getOriginalMessage();
            return refuse(
                    SourceException.Reason.SYNTAX, "detail", detail.length() > 200 ? detail.substring(0, 200) : detail);
        }
        return refuse(
                SourceException.Reason.IO,
                "detail",
                "the stream failed",
                "offset",
                guard == null ? "0" : "" + guard.count());
    }

    private static String limit(StreamConstraintsException constraint) {
        String message = String.valueOf(constraint.getMessage());
        if (message.contains("nesting depth")) {
            return "depth";
        }
        return message.contains("Number value") ? "numberLength" : "textLength";
    }

    private String value(StreamConstraintsException constraint) {
        return switch (limit(constraint)) {
            case "depth" -> "" + limits.depth();
            case "numberLength" -> "" + NUMBER_LENGTH;
            default -> "" + limits.textLength();
        };
    }
}
