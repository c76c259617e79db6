package org.innovente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON Patches (RFC 6902) applied to the text of a document: what they do not touch stays as it is, byte for byte.
 *
 * <p>Understood are {@code test} and {@code replace} of a text, {@code remove}, and {@code move} of a member within its
 * object; a patch with anything else is not applied. All pointers are those of the document before the first patch.
 */
final class JsonEdits {

    private final String text;
    private final Map<String, Span> spans = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    /** Where a value stands, and the name before it; nameStart is -1 for an element. */
    private record Span(
            int nameStart,
            int nameEnd,
            int start,
            int end,
            @Nullable String value) {}

    private record Edit(int start, int end, String replacement) {}

    private record Operation(
            String op, String path, String from, @Nullable String value) {}

    JsonEdits(String text) {
        this.text = text;
    }

    /** Takes a patch over; nothing of it if a part cannot be applied, or touches what another patch touches. */
    boolean apply(String patch) {
        Optional<List<Operation>> operations = operations(patch);
        if (operations.isEmpty()) {
            return false;
        }
        locate();
        List<Edit> mine = new ArrayList<>();
        for (Operation operation : operations.get()) {
            Optional<Edit> edit = edit(operation);
            if (edit.isEmpty() && !isPassed(operation)) {
                return false;
            }
            edit.ifPresent(mine::add);
        }
        for (Edit edit : mine) {
            if (edits.stream().anyMatch(other -> edit.start() < other.end() && other.start() < edit.end())) {
                return false;
            }
        }
        edits.addAll(mine);
        return !mine.isEmpty();
    }

    /** Returns the text with all patches that were taken over. */
    String result() {
        StringBuilder out = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> out.replace(edit.start(), edit.end(), edit.replacement()));
        return out.toString();
    }

    private boolean isPassed(Operation operation) {
        Span span = spans.get(operation.path());
        return "test".equals(operation.op())
                && span != null
                && span.value() != null
                && span.value().equals(operation.value());
    }

    private Optional<Edit> edit(Operation operation) {
        Span span = spans.get("move".equals(operation.op()) ? operation.from() : operation.path());
        if (span == null) {
            return Optional.empty();
        }
        return switch (operation.op()) {
            case "replace" ->
                Optional.ofNullable(operation.value()).map(value -> new Edit(span.start(), span.end(), quoted(value)));
            case "move" -> renamed(span, operation);
            case "remove" -> Optional.of(removed(span));
            default -> Optional.empty();
        };
    }

    private Optional<Edit> renamed(Span span, Operation operation) {
        int parent = operation.from().lastIndexOf('/');
        boolean sibling = span.nameStart() >= 0
                && operation.path().lastIndexOf('/') == parent
                && operation.path().startsWith(operation.from().substring(0, parent + 1))
                && !spans.containsKey(operation.path());
        if (!sibling) {
            return Optional.empty();
        }
        String name = operation.path().substring(parent + 1).replace("~1", "/").replace("~0", "~");
        return Optional.of(new Edit(span.nameStart(), span.nameEnd(), quoted(name)));
    }

    /** The comma goes with what is removed: the one after it, or that before the last. */
    private Edit removed(Span span) {
        int start = span.nameStart() >= 0 ? span.nameStart() : span.start();
        int end = afterSpace(span.end());
        if (end < text.length() && text.charAt(end) == ',') {
            return new Edit(start, afterSpace(end + 1), "");
        }
        int before = start;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        return text.charAt(before - 1) == ',' ? new Edit(before - 1, span.end(), "") : new Edit(start, span.end(), "");
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void locate() {
        if (!spans.isEmpty()) {
            return;
        }
        List<int[]> open = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        int[] name = {-1, -1};
        try (JsonParser in = JsonFactory.builder().build().createParser(text)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                int start = Math.toIntExact(in.currentTokenLocation().getCharOffset());
                if (token == JsonToken.FIELD_NAME) {
                    in.finishToken();
                    name = new int[] {
                        start, text.indexOf(':', start + in.getText().length() + 1)
                    };
                    name[1] = endOfName(start);
                } else if (token.isStructStart()) {
                    paths.add(parent(in));
                    open.add(new int[] {name[0], name[1], start});
                    name = new int[] {-1, -1};
                } else if (token.isStructEnd()) {
                    int[] begun = open.remove(open.size() - 1);
                    spans.put(paths.remove(paths.size() - 1), new Span(begun[0], begun[1], begun[2], start + 1, null));
                } else {
                    in.finishToken();
                    int end = Math.toIntExact(in.currentLocation().getCharOffset());
                    String value = token == JsonToken.VALUE_STRING ? in.getText() : null;
                    spans.put(
                            in.getParsingContext().pathAsPointer().toString(),
                            new Span(name[0], name[1], start, end, value));
                    name = new int[] {-1, -1};
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("A document that was read before can be read again", e);
        }
    }

    /** The path of a structure that has just begun: that of its place in the context around it. */
    private static String parent(JsonParser in) {
        return in.getParsingContext().getParent() == null
                ? ""
                : JsonPointer.forPath(in.getParsingContext().getParent(), false).toString();
    }

    private int endOfName(int start) {
        int at = start + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static Optional<List<Operation>> operations(String patch) {
        List<Operation> operations = new ArrayList<>();
        try (JsonParser in = JsonFactory.builder().build().createParser(patch)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> members = new HashMap<>();
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    String name = in.currentName();
                    if (in.nextToken() != JsonToken.VALUE_STRING) {
                        return Optional.empty();
                    }
                    members.put(name, in.getText());
                }
                operations.add(new Operation(
                        members.getOrDefault("op", ""),
                        members.getOrDefault("path", ""),
                        members.getOrDefault("from", ""),
                        members.get("value")));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(operations);
    }

    private static String quoted(String value) {
        String member =
                JsonText.line().startObject().text("v", value).endObject().toString();
        return member.substring("{\"v\":".length(), member.length() - 1);
    }
}
