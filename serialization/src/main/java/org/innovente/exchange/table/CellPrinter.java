package org.innovente.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cells from values of the catalogue. A column carries a value only if reading the cell gives the very same value without a
 * remark; everything else goes into the column with JSON, so that a workbook gives its catalogue back.
 */
final class CellPrinter {

    /** The longest text that a cell of Excel holds, in UTF-16 units. */
    static final int MAX_TEXT = 32_767;

    private static final String BETWEEN = "; ";

    private final CellParser parser;
    private final Custom custom;
    private final boolean isWorkbook;

    CellPrinter(CellParser parser, Custom custom, boolean isWorkbook) {
        this.parser = parser;
        this.custom = custom;
        this.isWorkbook = isWorkbook;
    }

    /** Returns the cell that carries a value, at no place yet; empty when the column cannot carry it. */
    Optional<Cell> print(ColumnPlan column, JsonNode value) {
        Cell cell = cell(column, value);
        if (cell == null || cell.isBlank() || !isPlain(cell.text())) {
            return Optional.empty();
        }
        int[] remarks = {0};
        JsonNode again = parser.parse(column, cell, custom, (code, arguments) -> remarks[0]++);
        boolean same = again != null && remarks[0] == 0 && again.toJson().equals(value.toJson());
        return same ? Optional.of(cell) : Optional.empty();
    }

    private @Nullable Cell cell(ColumnPlan column, JsonNode value) {
        return switch (column.kind()) {
            case PARENT, TEXT, CODE, REF -> value.is(Kind.STRING) ? Cell.text(value.text()) : null;
            case CODES, REFS -> joined(value, element -> element.is(Kind.STRING) ? element.text() : null);
            case WHOLE -> value.is(Kind.NUMBER) ? number(value.text()) : null;
            case DECIMAL -> value.is(Kind.STRING) ? number(value.text()) : null;
            case BOOL -> value.is(Kind.BOOLEAN) ? Cell.text(truth(value.text().equals("true"))) : null;
            case DATE -> value.is(Kind.STRING) ? day(value.text()) : null;
            case IDENTIFIER -> text(identifier(value));
            case SCHEME ->
                value.elements().size() == 1 ? text(value.elements().get(0).string("code")) : null;
            case IDENTIFIERS -> joined(value, CellPrinter::identifier);
            case DATED_CODES -> joined(value, CellPrinter::dated);
            case OUTCOMES -> joined(value, CellPrinter::outcome);
            case WRAPPED ->
                joined(
                        value,
                        element -> element.string(
                                column.argument().substring(0, column.argument().indexOf(':'))));
            case AMOUNTS -> amounts(value);
            case RULE -> rule(column, value);
            case MORE -> null;
        };
    }

    private static @Nullable Cell text(@Nullable String text) {
        return text == null ? null : Cell.text(text);
    }

    private Cell number(String decimal) {
        if (isWorkbook) {
            return decimal.equals(NumberParser.plain(decimal)) ? Cell.number(decimal) : Cell.text(decimal);
        }
        return Cell.text(written(decimal));
    }

    private String written(String decimal) {
        return custom.frenchNumbers() ? decimal.replace('.', ',') : decimal;
    }

    private String truth(boolean value) {
        return custom.french() ? (value ? "oui" : "non") : value ? "yes" : "no";
    }

    private Cell day(String iso) {
        try {
            int serial = isWorkbook ? Days.serial(LocalDate.parse(iso)) : -1;
            return serial < 0 ? Cell.text(iso) : new Cell(1, 1, Cell.Type.DATE, "" + serial);
        } catch (DateTimeException none) {
            return Cell.text(iso);
        }
    }

    private interface Part {
        @Nullable
        String text(JsonNode element);
    }

    private static @Nullable Cell joined(JsonNode value, Part part) {
        if (!value.is(Kind.ARRAY) || value.elements().isEmpty()) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : value.elements()) {
            String text = part.text(element);
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return Cell.text(String.join(BETWEEN, texts));
    }

    private static @Nullable String identifier(@Nullable JsonNode value) {
        if (value == null || value.string("scheme") == null || value.string("code") == null) {
            return null;
        }
        String edition = value.string("edition");
        return value.string("scheme") + ":" + value.string("code") + (edition == null ? "" : " (" + edition + ")");
    }

    private static @Nullable String dated(JsonNode value) {
        String identifier = identifier(value.get("identifier"));
        JsonNode period = value.get("period");
        if (identifier == null || period == null) {
            return identifier;
        }
        String from = period.string("from");
        String to = period.string("to");
        return identifier + " [" + (from == null ? "" : from) + ".." + (to == null ? "" : to) + "]";
    }

    private static @Nullable String outcome(JsonNode value) {
        String competency = value.string("competency");
        String framework = value.string("framework");
        String level = value.string("level");
        return competency == null
                ? null
                : (framework == null ? "" : framework + ":") + competency + (level == null ? "" : "@" + level);
    }

    private @Nullable Cell amounts(JsonNode value) {
        StringJoiner joined = new StringJoiner(BETWEEN);
        value.members().forEach((name, amount) -> joined.add(name + "=" + written(amount.text())));
        return value.members().isEmpty() ? null : Cell.text(joined.toString());
    }

    private @Nullable Cell rule(ColumnPlan column, JsonNode value) {
        if (value.is(Kind.STRING)) {
            boolean none = column.isPrerequisite() && value.text().equals("none");
            return none ? Cell.text(custom.french() ? "aucun" : "none") : null;
        }
        Optional<Cell> line = RuleParser.line(value, custom.french()).map(Cell::text);
        boolean same = line.isPresent()
                && isSame(RuleParser.rule(column, line.get().text(), custom, (code, arguments) -> {}), value);
        return same ? line.get() : Cell.text(safe(value.toJson()));
    }

    private static boolean isSame(@Nullable JsonNode one, JsonNode other) {
        return one != null && one.toJson().equals(other.toJson());
    }

    /** Returns JSON text in which characters that XML cannot have are escaped. */
    static String safe(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\uFFFE' || c == '\uFFFF') {
                out.append("\\u").append(Integer.toHexString(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns whether a cell can hold a text: no control characters but tab and line feed, nothing that XML refuses. */
    private static boolean isPlain(String text) {
        if (text.length() > MAX_TEXT || CsvSource.isError(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF') {
                return false;
            }
        }
        return true;
    }
}
