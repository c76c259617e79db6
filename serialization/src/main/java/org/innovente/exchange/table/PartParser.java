package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innovente.exchange.source.JsonNode;
import org.jspecify.annotations.Nullable;

/** The parts of cells with several: identifiers, competencies at levels, amounts. */
final class PartParser {

    private static final Pattern IDENTIFIER = Pattern.compile("([^:;\\n]+?) ?: ?([^;\\n]+?)(?: \\(([^();\\n]+)\\))?");
    private static final Pattern DATED =
            Pattern.compile("(.*?) \\[([0-9]{4}-[0-9]{2}-[0-9]{2})?\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})?\\]");
    private static final Pattern OUTCOME = Pattern.compile("(?:([^:@;\\n]+):)?([^:@;\\n]+?)(?:@([^:@;\\n]+))?");
    private static final Pattern AMOUNT = Pattern.compile("([^=;\\n]+?) ?= ?([^=;\\n]+)");

    private PartParser() {}

    /** Returns the parts of a text between semicolons and line breaks, blank ones left out. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[;\\n\\r]", -1)) {
            String stripped = Fold.strip(part);
            if (!stripped.isEmpty()) {
                parts.add(stripped);
            }
        }
        return parts;
    }

    /** Returns {@code scheme:code (edition)} as an identifier; null when it is none, which is a remark. */
    static @Nullable JsonNode identifier(String text, Remarks remarks) {
        Matcher parts = IDENTIFIER.matcher(text);
        if (!parts.matches()) {
            remarks.remark(TableCode.PART, "value", text, "form", "scheme:code (edition)");
            return null;
        }
        String scheme = parts.group(1);
        String code = CodeParser.code(Cell.text(parts.group(2)), remarks);
        if (code == null) {
            return null;
        }
        return JsonNode.object()
                .set("scheme", scheme)
                .set("code", CodeParser.schemed(scheme, code, remarks))
                .set("edition", parts.group(3));
    }

    /** Returns {@code scheme:code (edition) [from..to]} as a dated code; null when it is none, which is a remark. */
    static @Nullable JsonNode dated(String text, Remarks remarks) {
        Matcher parts = DATED.matcher(text);
        boolean hasDays = parts.matches();
        JsonNode identifier = identifier(hasDays ? parts.group(1) : text, remarks);
        if (identifier == null) {
            return null;
        }
        JsonNode code = JsonNode.object().set("identifier", identifier);
        if (hasDays) {
            code.set("period", JsonNode.object().set("from", parts.group(2)).set("to", parts.group(3)));
        }
        return code;
    }

    /** Returns {@code framework:competency@level} as an outcome; null when it is none, which is a remark. */
    static @Nullable JsonNode outcome(String text, Remarks remarks) {
        Matcher parts = OUTCOME.matcher(text);
        if (!parts.matches()) {
            remarks.remark(TableCode.PART, "value", text, "form", "framework:competency@level");
            return null;
        }
        return JsonNode.object()
                .set("competency", Fold.strip(parts.group(2)))
                .set("framework", stripped(parts.group(1)))
                .set("level", stripped(parts.group(3)));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : Fold.strip(text);
    }

    /** Returns {@code name=number; name=number} as amounts by name; null when there are none, which is a remark. */
    static @Nullable JsonNode amounts(String text, Custom custom, Remarks remarks) {
        JsonNode amounts = JsonNode.object();
        for (String part : split(text)) {
            Matcher sides = AMOUNT.matcher(part);
            String number = sides.matches() ? NumberParser.decimal(Cell.text(sides.group(2)), custom, remarks) : null;
            if (number == null) {
                remarks.remark(TableCode.PART, "value", part, "form", "name=number");
                return null;
            }
            amounts.set(sides.group(1), number);
        }
        return amounts.isEmpty() ? null : amounts;
    }
}
