package org.innovente.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.LanguageTag;
import org.innovente.common.LocalizedText;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.innovente.finding.FindingCode;
import org.innovente.finding.JsonPointers;

/**
 * The account of a conversion out of the native format. The elements of the source are the leaves of the catalogue's native
 * JSON; a writer marks the parts that it writes, by JSON Pointer, and whatever it did not mark is reported as left behind.
 * So a member that a writer forgets is not silent: it is in the report. Not thread-safe.
 */
public final class NativeLedger {

    private record Mark(Fate fate, String target, FindingCode reason, Map<String, String> arguments) {}

    private final String format;
    private final JsonNode tree;
    private final FindingCode noPlace;
    private final NavigableMap<String, Mark> marks = new TreeMap<>();

    /**
     * Opens the account of a catalogue.
     *
     * @param catalogue the catalogue
     * @param format the id of the target format
     * @param noPlace the reason for what nobody marks; its arguments are {@code format} and {@code member}
     */
    public NativeLedger(Catalogue catalogue, String format, FindingCode noPlace) {
        this.format = format;
        this.tree = NativeTree.of(catalogue);
        this.noPlace = noPlace;
        kept("/format-version", "");
    }

    /**
     * Returns the catalogue as the tree of its native JSON, the leaves of which are the elements of the account.
     *
     * @return a copy that may be changed
     */
    public JsonNode source() {
        return tree.copy();
    }

    /**
     * Marks a part as written with its full meaning.
     *
     * @param pointer the part, with everything below it that has no mark of its own
     * @param target the place in the target
     */
    public void kept(String pointer, String target) {
        marks.put(pointer, new Mark(Fate.KEPT, target, ExchangeCode.NO_PLACE, Map.of()));
    }

    /**
     * Marks a part as written with another meaning.
     *
     * @param pointer the part
     * @param target the place in the target
     * @param how how it changes
     * @param arguments the named arguments of the reason
     */
    public void approximated(String pointer, String target, FindingCode how, Map<String, String> arguments) {
        marks.put(pointer, new Mark(Fate.APPROXIMATED, target, how, arguments));
    }

    /**
     * Marks a part as left behind for a reason of its own.
     *
     * @param pointer the part
     * @param why why
     * @param arguments the named arguments of the reason
     */
    public void dropped(String pointer, FindingCode why, Map<String, String> arguments) {
        marks.put(pointer, new Mark(Fate.DROPPED, "", why, arguments));
    }

    /**
     * Marks a text of which one language is written.
     *
     * @param pointer the text
     * @param text the text
     * @param written the language that is written
     * @param target the place in the target
     */
    public void text(String pointer, LocalizedText text, LanguageTag written, String target) {
        for (LanguageTag language : text.texts().keySet()) {
            String at = JsonPointers.append(pointer, language.value());
            if (language.equals(written)) {
                kept(at, target);
            } else {
                dropped(
                        at,
                        ExchangeCode.OTHER_LANGUAGE,
                        Reading.arguments("format", format, "language", language.value()));
            }
        }
    }

    /**
     * Closes the account.
     *
     * @return the report, in which every leaf of the catalogue stands once
     */
    public ConversionReport close() {
        Map<String, long[]> counts = new LinkedHashMap<>();
        Map<String, Mark> fates = new LinkedHashMap<>();
        long total = 0;
        Deque<Map.Entry<String, JsonNode>> open = new ArrayDeque<>();
        Deque<String> inherited = new ArrayDeque<>();
        open.push(Map.entry("", tree));
        inherited.push("");
        while (!open.isEmpty()) {
            Map.Entry<String, JsonNode> next = open.pop();
            String from = inherited.pop();
            String pointer = next.getKey();
            JsonNode node = next.getValue();
            String mark = marks.containsKey(pointer) ? pointer : from;
            if (node.isEmpty()) {
                total++;
                String group = mark.isEmpty() ? unmarked(pointer) : mark;
                counts.computeIfAbsent(group, unused -> new long[1])[0]++;
                Mark known = marks.get(mark);
                fates.computeIfAbsent(
                        group,
                        at -> known != null
                                ? known
                                : new Mark(
                                        Fate.DROPPED,
                                        "",
                                        noPlace,
                                        Reading.arguments("format", format, "member", member(at))));
            }
            push(node, pointer, mark, open, inherited);
        }
        Ledger ledger = new Ledger("native", format);
        fates.forEach((pointer, mark) -> write(ledger, pointer, mark, counts.getOrDefault(pointer, new long[1])[0]));
        return ledger.close(total);
    }

    private static void write(Ledger ledger, String pointer, Mark mark, long count) {
        switch (mark.fate()) {
            case KEPT, REMEMBERED -> ledger.kept(pointer, mark.target(), count);
            case APPROXIMATED -> ledger.approximated(pointer, mark.target(), mark.reason(), mark.arguments(), count);
            case DROPPED -> ledger.dropped(pointer, mark.reason(), mark.arguments(), count);
        }
    }

    /** Children go on the stack in reverse, so that they come off it in the order of the document. */
    private static void push(
            JsonNode node,
            String pointer,
            String mark,
            Deque<Map.Entry<String, JsonNode>> open,
            Deque<String> inherited) {
        if (node.is(Kind.OBJECT)) {
            Deque<Map.Entry<String, JsonNode>> reversed = new ArrayDeque<>();
            node.members()
                    .forEach((name, value) -> reversed.push(Map.entry(JsonPointers.append(pointer, name), value)));
            for (Map.Entry<String, JsonNode> member : reversed) {
                open.push(member);
                inherited.push(mark);
            }
        }
        for (int i = node.elements().size() - 1; i >= 0; i--) {
            open.push(Map.entry(JsonPointers.append(pointer, i), node.elements().get(i)));
            inherited.push(mark);
        }
    }

    /** The largest part around a leaf in which nothing is marked. */
    private String unmarked(String leaf) {
        int slash = leaf.indexOf('/', 1);
        while (slash > 0) {
            String part = leaf.substring(0, slash);
            String below = marks.ceilingKey(part + "/");
            if (!marks.containsKey(part) && (below == null || !below.startsWith(part + "/"))) {
                return part;
            }
            slash = leaf.indexOf('/', slash + 1);
        }
        return leaf;
    }

    /** The members on the way to a part, without positions: {@code /modules/3/assessments} is modules/assessments. */
    private static String member(String pointer) {
        StringBuilder out = new StringBuilder();
        for (String token : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            if (token.isEmpty() || !token.chars().allMatch(c -> c >= '0' && c <= '9')) {
                out.append(out.length() == 0 ? "" : "/").append(token);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
