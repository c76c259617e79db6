package org.innovente.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The layout of the workbook, as {@code layout.txt} describes it. Immutable. */
final class Layout {

    private static final Layout STANDARD = load("layout.txt");

    private final Map<String, SheetPlan> sheets;
    private final Map<String, CodeList> lists;

    private Layout(Map<String, SheetPlan> sheets, Map<String, CodeList> lists) {
        this.sheets = Collections.unmodifiableMap(sheets);
        this.lists = Collections.unmodifiableMap(lists);
    }

    /** Returns the layout. */
    static Layout standard() {
        return STANDARD;
    }

    /** Returns the sheets, owners before what they own. */
    List<SheetPlan> sheets() {
        return new ArrayList<>(sheets.values());
    }

    /** Returns the sheet of that id. */
    Optional<SheetPlan> sheet(String id) {
        return Optional.ofNullable(sheets.get(id));
    }

    /** Returns the sheet of that id, which the layout has. */
    SheetPlan known(String id) {
        return Objects.requireNonNull(sheets.get(id), id);
    }

    /** Returns the code lists by name. */
    Map<String, CodeList> lists() {
        return lists;
    }

    /** Returns the list of the codes of a column; empty where any code will do. */
    Optional<CodeList> list(ColumnPlan column) {
        String name = column.kind() == CellKind.WRAPPED
                ? column.argument().substring(column.argument().indexOf(':') + 1)
                : column.argument();
        return switch (column.kind()) {
            case CODE, CODES, WRAPPED -> Optional.ofNullable(lists.get(name));
            default -> Optional.empty();
        };
    }

    private static Layout load(String resource) {
        try (InputStream in = Layout.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return new Loader().load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }

    /** Reads the lines of the layout. */
    private static final class Loader {

        private final Map<String, SheetPlan> sheets = new LinkedHashMap<>();
        private final Map<String, CodeList> lists = new LinkedHashMap<>();
        private final List<ColumnPlan> common = new ArrayList<>();
        private List<ColumnPlan> columns = new ArrayList<>();
        private Map<String, Label> words = new LinkedHashMap<>();
        private Runnable close = () -> {};

        Layout load(String text) {
            text.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(this::line);
            close.run();
            return new Layout(sheets, lists);
        }

        private void line(String line) {
            String[] fields = line.split(" \\|(?: |$)", -1);
            switch (line.charAt(0)) {
                case '%' -> list(line.substring(2).split(" ", 2));
                case '=' -> sheet(fields);
                case '@' -> {
                    if (line.startsWith("@@")) {
                        close.run();
                        close = () -> {};
                        columns = common;
                    } else {
                        columns.addAll(common);
                    }
                }
                default -> {
                    if (fields.length == 3) {
                        words.put(fields[0], new Label(fields[1], fields[2]));
                    } else {
                        columns.add(column(fields));
                    }
                }
            }
        }

        private void list(String[] name) {
            close.run();
            Map<String, Label> mine = new LinkedHashMap<>();
            words = mine;
            close = () -> lists.put(name[0], new CodeList(name[1].equals("closed"), mine));
        }

        private void sheet(String[] fields) {
            close.run();
            List<ColumnPlan> mine = new ArrayList<>();
            columns = mine;
            String id = fields[0].substring(2);
            List<String> owners = fields.length > 6 ? Arrays.asList(fields[6].split(",")) : List.of();
            close = () -> {
                mine.add(more());
                sheets.put(
                        id,
                        new SheetPlan(
                                id,
                                fields[1],
                                new Label(fields[2], fields[3]),
                                new Label(fields[4], fields[5]),
                                owners,
                                Collections.unmodifiableList(mine)));
            };
        }

        private static ColumnPlan column(String[] fields) {
            String kind = fields[1].replaceAll("[!#]", "");
            int colon = kind.indexOf(':');
            String name = colon < 0 ? kind : kind.substring(0, colon);
            String example = fields.length > 6 ? fields[6] : "";
            String english = fields.length > 7 ? fields[7] : example;
            boolean isOwner = name.equals("parent");
            return new ColumnPlan(
                    isOwner ? fields[0].substring(1) : fields[0],
                    CellKind.of(name),
                    colon < 0 ? "" : kind.substring(colon + 1),
                    isOwner || fields[1].contains("!"),
                    fields[1].contains("#"),
                    new Label(fields[2], fields[3]),
                    new Label(fields[4], fields[5]),
                    new Label(example, english));
        }

        private static ColumnPlan more() {
            return new ColumnPlan(
                    "",
                    CellKind.MORE,
                    "",
                    false,
                    false,
                    new Label("Compléments (JSON)", "More (JSON)"),
                    new Label(
                            "Rempli par l’export : ce qu’aucune autre colonne ne porte. Laissez vide si vous écrivez à la main.",
                            "Filled by the export: what no other column carries. Leave empty when you write by hand."),
                    new Label("", ""));
        }
    }
}
