package org.innovente.exchange.learners;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which column of a table holds what, and what its codes mean. The file has one {@code key = value} a line:
 *
 * <pre>
 * column.record = Numéro étudiant      the learner; rows of one learner need not stand together
 * column.module = Code UE              or column.competency with column.level
 * column.grade = Note                  a mark or a code of the scale; nothing is ever taken for zero
 * column.status = Résultat             with status.ADM = achieved, status.AJ = failed ...
 * column.credits = ECTS
 * column.session = Session             the number of the attempt, or with session.S2 = 2 ...
 * column.term = Semestre
 * column.date = Date                   year-month-day, or as date says: date = dd/MM/yyyy
 * column.entry = Entrée                the day of entry, which decides the edition of the rules
 * column.fact.route = Régime           any fact about the learner
 * column.source = Origine              with source.VAC = prior-learning ...
 * column.attribute.mode = Modalité     any attribute
 * marks.UE11 = UE1.1                   a column that holds the marks of one module, one learner a row
 * grade.EXC = DIS                      a code of the table is another code of the scale
 * scale = sur-20                       the grade scale of the catalogue
 * separator = ;                        found from the header when absent
 * encoding = ISO-8859-1                UTF-8 when absent
 * sheet = Notes                        of a workbook; the first when absent
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RecordMapping {
    private static final String MARKS = "marks.";

    private final SortedMap<String, String> entries;

    private RecordMapping(SortedMap<String, String> entries) {
        this.entries = entries;
    }

    /**
     * Returns the mapping that a text holds.
     *
     * @throws IllegalArgumentException if it does not name the columns of the learner and of what the result is about
     */
    public static RecordMapping parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> entries = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> entries.put(key, properties.getProperty(key).strip()));
        if (!entries.containsKey("column.record")) {
            throw new IllegalArgumentException("The mapping does not say 'column.record'");
        }
        if (!entries.containsKey("column.module")
                && !entries.containsKey("column.competency")
                && entries.keySet().stream().noneMatch(key -> key.startsWith(MARKS))) {
            throw new IllegalArgumentException(
                    "The mapping says neither 'column.module' nor 'column.competency', and no 'marks.'");
        }
        return new RecordMapping(entries);
    }

    /** Returns the header of the column that holds something, such as {@code grade}. */
    Optional<String> column(String what) {
        return Optional.ofNullable(entries.get("column." + what));
    }

    /** Returns what a code of a column means, such as {@code status.ADM}; case matters. */
    Optional<String> meaning(String column, String code) {
        return Optional.ofNullable(entries.get(column + "." + code));
    }

    /** Returns a setting. */
    Optional<String> setting(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** Returns the attributes that have a column: the name of the attribute to the header. */
    Map<String, String> attributes() {
        return below("column.attribute.");
    }

    /** Returns the facts that have a column: the name of the fact to the header. */
    Map<String, String> facts() {
        return below("column.fact.");
    }

    /** Returns the modules that have a column of their own: the module to the header. */
    Map<String, String> marks() {
        return below(MARKS);
    }

    private Map<String, String> below(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        entries.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }

    /** Returns a day as the table writes it; a day that does not exist is none. */
    LocalDate day(String text) {
        return setting("date")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT))
                .map(format -> LocalDate.parse(text, format))
                .orElseGet(() -> LocalDate.parse(text));
    }

    /** Returns the character set of a text table. */
    Charset encoding() {
        return setting("encoding")
                .map(name -> Charset.forName(name.toUpperCase(Locale.ROOT)))
                .orElse(StandardCharsets.UTF_8);
    }
}
