package org.innovente.json.cursor;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.innovente.json.JsonCode;
import org.innovente.json.Limits;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The tokens of a YAML document, from the events of SnakeYAML Engine: plain data only. Aliases, tags beyond the core ones,
 * merge keys and keys that are not texts are refused; nothing is constructed. A scalar without quotes is {@link
 * Kind#PLAIN}: what it means is decided by what the format expects in its place, so that {@code 012} and {@code no} stay
 * texts.
 */
final class YamlTokens implements Tokens {

    private static final String CORE_TAG = "tag:yaml.org,2002:";
    private static final String MERGE = "<<";

    private final Utf8Input input;
    private final StreamReader reader;
    private final Iterator<Event> events;
    private final Limits limits;
    private final ContainerStack containers = new ContainerStack();

    private Kind kind = Kind.END;
    private String text = "";
    private int line = 1;
    private int column = 1;
    private boolean ended;

    YamlTokens(Utf8Input input, Limits limits) {
        this.input = input;
        this.limits = limits;
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit((int) Math.min(Integer.MAX_VALUE, limits.documentBytes()))
                .build();
        this.reader = new StreamReader(settings, new InputStreamReader(input, StandardCharsets.UTF_8));
        this.events = new ParserImpl(settings, reader);
    }

    @Override
    public Kind next() {
        while (!ended) {
            Event event = event();
            if (event == null) {
                break;
            }
            place(event.getStartMark());
            Kind found = kind(event);
            if (found != null) {
                kind = found;
                return found;
            }
        }
        ended = true;
        kind = Kind.END;
        return kind;
    }

    @Override
    public String name() {
        if (text.length() > limits.nameLength()) {
            throw ReadFault.limit("name-length", limits.nameLength(), "withNameLength");
        }
        return text;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    /** Returns the next event; null at the end. Bytes that are no good end the stream early. */
    private @Nullable Event event() {
        try {
            Event event = events.hasNext() ? events.next() : null;
            if (event == null || event.getEventId() == Event.ID.StreamEnd) {
                checkInput();
                return null;
            }
            return event;
        } catch (MarkedYamlEngineException e) {
            checkInput();
            place(e.getProblemMark());
            throw problem("other", e.getProblem());
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The scanner also fails with the latter two, on escapes that are cut off.
            checkInput();
            throw problem("other", String.valueOf(e.getMessage()));
        }
    }

    private void checkInput() {
        DocumentBytes.Fault fault = input.fault();
        if (fault != null) {
            int atLine = reader.getLine() + 1;
            int atColumn = reader.getColumn() + 1;
            throw new ReadFault(InputFaults.code(fault), InputFaults.arguments(fault, limits), atLine, atColumn);
        }
    }

    private @Nullable Kind kind(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> {
                if (containers.documents++ > 0) {
                    throw problem("many-documents", "");
                }
                return null;
            }
            case MappingStart -> {
                MappingStartEvent start = (MappingStartEvent) event;
                checkTag(start.getTag(), "map");
                return open(false);
            }
            case SequenceStart -> {
                SequenceStartEvent start = (SequenceStartEvent) event;
                checkTag(start.getTag(), "seq");
                return open(true);
            }
            case MappingEnd -> {
                containers.pop();
                return Kind.END_OBJECT;
            }
            case SequenceEnd -> {
                containers.pop();
                return Kind.END_ARRAY;
            }
            case Scalar -> {
                return scalar((ScalarEvent) event);
            }
            case Alias -> throw problem("alias", ((AliasEvent) event).getAlias().getValue());
            default -> {
                return null;
            }
        }
    }

    private Kind open(boolean array) {
        if (containers.expectsName()) {
            throw problem("key", "");
        }
        containers.value();
        containers.push(array);
        return array ? Kind.START_ARRAY : Kind.START_OBJECT;
    }

    private Kind scalar(ScalarEvent event) {
        String tag = event.getTag().orElse("");
        if (!tag.isEmpty() && !tag.equals("!") && !tag.startsWith(CORE_TAG)) {
            throw problem("tag", tag);
        }
        text = event.getValue();
        if (text.length() > limits.stringLength()) {
            throw ReadFault.limit("string-length", limits.stringLength(), "withStringLength");
        }
        HostTexts.checked(text);
        if (containers.expectsName()) {
            if (event.isPlain() && text.equals(MERGE)) {
                throw problem("merge", "");
            }
            containers.name();
            return Kind.NAME;
        }
        containers.value();
        if (!tag.isEmpty()) {
            return tagged(tag);
        }
        return event.isPlain() ? PlainScalars.kind(text) : Kind.STRING;
    }

    private Kind tagged(String tag) {
        return switch (tag) {
            case "!", CORE_TAG + "str" -> Kind.STRING;
            case CORE_TAG + "int", CORE_TAG + "float", CORE_TAG + "bool", CORE_TAG + "null" -> PlainScalars.kind(text);
            default -> throw problem("tag", tag);
        };
    }

    private void checkTag(Optional<String> tag, String core) {
        if (tag.isPresent() && !tag.get().equals("!") && !tag.get().equals(CORE_TAG + core)) {
            throw problem("tag", tag.get());
        }
    }

    /** Marks count lines and characters from 0; a character beyond U+FFFF is two units of UTF-16. */
    private void place(Optional<Mark> mark) {
        if (mark.isPresent()) {
            Mark at = mark.get();
            line = at.getLine() + 1;
            column = at.getColumn() + 1 + astralBefore(at);
        }
    }

    private static int astralBefore(Mark mark) {
        int[] points = mark.getBuffer();
        int extra = 0;
        int from = Math.max(0, mark.getPointer() - mark.getColumn());
        for (int i = from; i < mark.getPointer() && i < points.length; i++) {
            extra += Character.isSupplementaryCodePoint(points[i]) ? 1 : 0;
        }
        return extra;
    }

    private ReadFault problem(String problem, String found) {
        return new ReadFault(JsonCode.YAML, Map.of("problem", problem, "found", found), line, column);
    }

    /** Whether the next scalar is a name: in which mapping, and on which side of the colon. */
    private static final class ContainerStack {
        private boolean[] array = new boolean[16];
        private boolean[] name = new boolean[16];
        private int depth;
        private int documents;

        void push(boolean isArray) {
            if (depth == array.length) {
                array = Arrays.copyOf(array, depth * 2);
                name = Arrays.copyOf(name, depth * 2);
            }
            array[depth] = isArray;
            name[depth] = !isArray;
            depth++;
        }

        void pop() {
            depth--;
        }

        boolean expectsName() {
            return depth > 0 && name[depth - 1];
        }

        void name() {
            name[depth - 1] = false;
        }

        void value() {
            if (depth > 0) {
                name[depth - 1] = !array[depth - 1];
            }
        }
    }
}
