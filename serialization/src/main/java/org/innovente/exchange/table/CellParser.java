package org.innovente.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.exchange.source.JsonNode;
import org.jspecify.annotations.Nullable;

/** Values of the catalogue from cells, by the kind of their column. */
final class CellParser {

    private static final CodeIndex NOTHING = new CodeIndex();

    private final Layout layout;

    CellParser(Layout layout) {
        this.layout = layout;
    }

    /**
     * Returns the value in a cell as native JSON.
     *
     * @param column the column
     * @param cell the cell, not blank
     * @param custom the customs of the sheet
     * @param remarks where to say what was repaired or could not be read
     * @return the value, or null when there is none, which is a remark with an error
     */
    @Nullable
    JsonNode parse(ColumnPlan column, Cell cell, Custom custom, Remarks remarks) {
        if (cell.type() == Cell.Type.ERROR) {
            remarks.remark(TableCode.CELL_ERROR, "value", cell.text());
            return null;
        }
        return switch (column.kind()) {
            case TEXT -> string(CodeParser.text(cell, remarks));
            case PARENT, CODE, REF -> string(code(column, cell, custom, remarks));
            case CODES, REFS -> codes(column, cell, custom, remarks);
            case WHOLE -> {
                Integer number = NumberParser.whole(cell, custom, remarks);
                yield number == null ? null : JsonNode.of(number.longValue());
            }
            case DECIMAL -> string(NumberParser.decimal(cell, custom, remarks));
            case BOOL -> {
                Boolean truth = DateParser.truth(cell, custom, remarks);
                yield truth == null ? null : JsonNode.read(JsonNode.Kind.BOOLEAN, truth.toString(), 0, 0);
            }
            case DATE -> string(DateParser.day(cell, custom, remarks));
            case IDENTIFIER -> PartParser.identifier(Fold.strip(cell.text()), remarks);
            case IDENTIFIERS, DATED_CODES, OUTCOMES, WRAPPED -> parts(column, cell, remarks);
            case SCHEME -> scheme(column, cell, remarks);
            case AMOUNTS -> PartParser.amounts(Fold.strip(cell.text()), custom, remarks);
            case RULE -> RuleParser.rule(column, Fold.strip(cell.text()), custom, remarks);
            case MORE -> RuleParser.json(cell.text(), remarks);
        };
    }

    private static @Nullable JsonNode string(@Nullable String text) {
        return text == null ? null : JsonNode.of(text);
    }

    private @Nullable String code(ColumnPlan column, Cell cell, Custom custom, Remarks remarks) {
        CodeIndex known = known(column, custom);
        // A number that is a code of the sheet as it stands has lost nothing.
        List<Runnable> doubts = new ArrayList<>();
        String code = CodeParser.code(cell, (what, arguments) -> {
            if (what == TableCode.NUMBER_AS_CODE && !known.isEmpty()) {
                doubts.add(() -> remarks.remark(what, arguments));
            } else {
                remarks.remark(what, arguments);
            }
        });
        if (code == null) {
            return null;
        }
        Optional<CodeList> list = layout.list(column);
        if (list.isPresent()) {
            return CodeParser.listed(code, list.get(), remarks);
        }
        String found = CodeParser.known(code, known, remarks);
        if (found.equals(code) && !known.contains(code)) {
            doubts.forEach(Runnable::run);
        }
        return found;
    }

    private static CodeIndex known(ColumnPlan column, Custom custom) {
        return switch (column.kind()) {
            case REF, REFS -> custom.known().apply(column.argument());
            case PARENT -> custom.known().apply(column.path());
            default -> NOTHING;
        };
    }

    private @Nullable JsonNode codes(ColumnPlan column, Cell cell, Custom custom, Remarks remarks) {
        List<String> parts = PartParser.split(cell.text());
        Optional<CodeList> list = layout.list(column);
        CodeIndex known = known(column, custom);
        if (parts.size() == 1 && parts.get(0).contains(",")) {
            List<String> byComma = PartParser.split(parts.get(0).replace(',', ';'));
            boolean whole = known.contains(parts.get(0));
            boolean all = list.isPresent()
                    ? byComma.stream().allMatch(part -> list.get().find(part).isPresent())
                    : byComma.stream().allMatch(known::contains);
            if (all && !whole) {
                remarks.remark(TableCode.LIST_COMMA, "value", parts.get(0));
                parts = byComma;
            }
        }
        JsonNode array = JsonNode.array();
        for (String part : parts) {
            Cell one = new Cell(cell.row(), cell.column(), parts.size() == 1 ? cell.type() : Cell.Type.TEXT, part);
            String code = code(column, one, custom, remarks);
            if (code != null) {
                array.add(JsonNode.of(code));
            }
        }
        return array.isEmpty() ? null : array;
    }

    private @Nullable JsonNode parts(ColumnPlan column, Cell cell, Remarks remarks) {
        JsonNode array = JsonNode.array();
        for (String part : PartParser.split(cell.text())) {
            JsonNode one = switch (column.kind()) {
                case IDENTIFIERS -> PartParser.identifier(part, remarks);
                case DATED_CODES -> PartParser.dated(part, remarks);
                case OUTCOMES -> PartParser.outcome(part, remarks);
                default -> wrapped(column, part, remarks);
            };
            if (one != null) {
                array.add(one);
            }
        }
        return array.isEmpty() ? null : array;
    }

    private @Nullable JsonNode wrapped(ColumnPlan column, String part, Remarks remarks) {
        String code = CodeParser.code(Cell.text(part), remarks);
        Optional<CodeList> list = layout.list(column);
        if (code != null && list.isPresent()) {
            code = CodeParser.listed(code, list.get(), remarks);
        }
        String member = column.argument().substring(0, column.argument().indexOf(':'));
        return code == null ? null : JsonNode.object().set(member, code);
    }

    private static @Nullable JsonNode scheme(ColumnPlan column, Cell cell, Remarks remarks) {
        // A number in this column is judged by the length of the codes of the scheme, not for being one.
        String code = CodeParser.code(cell, (what, arguments) -> {
            if (what != TableCode.NUMBER_AS_CODE) {
                remarks.remark(what, arguments);
            }
        });
        return code == null
                ? null
                : JsonNode.array()
                        .add(JsonNode.object()
                                .set("scheme", column.argument())
                                .set("code", CodeParser.schemed(column.argument(), code, remarks)));
    }
}
