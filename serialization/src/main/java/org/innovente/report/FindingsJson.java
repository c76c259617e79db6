package org.innovente.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.innovente.finding.Finding;
import org.innovente.finding.Location;
import org.innovente.finding.Related;
import org.innovente.finding.Severity;
import org.innovente.finding.TableCell;
import org.innovente.json.cursor.JsonSink;

/**
 * Findings as JSON, in the form that {@code innovente validate --format json} promises; its schema is the resource {@code
 * org/innovente/json/output/validation-1.schema.json}. Thread-safe.
 */
public final class FindingsJson {

    private FindingsJson() {}

    /** Returns the document, indented, ending with a line feed. */
    public static String write(FindingsRun run, Locale locale) {
        return text(run, (it, out) -> document(it, locale, out));
    }

    static <T> String text(T value, java.util.function.BiConsumer<T, JsonSink> codec) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonSink.write(bytes, JsonSink.Layout.INDENTED, value, codec);
        } catch (IOException e) {
            throw new UncheckedIOException("An array does not fail", e);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static void document(FindingsRun run, Locale locale, JsonSink out) {
        out.startObject();
        array("files", run.files(), out);
        out.text("profile", run.profile());
        run.asOf().ifPresent(day -> out.text("as-of", day.toString()));
        out.name("counts");
        out.startObject();
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.NOTE}) {
            out.integer(severity.toString(), Math.toIntExact(run.report().count(severity)));
        }
        out.endObject();
        out.name("findings");
        out.startArray();
        run.report().findings().forEach(finding -> finding(finding, locale, out));
        out.endArray();
        out.endObject();
    }

    static void array(String name, Iterable<String> values, JsonSink out) {
        out.name(name);
        out.startArray();
        values.forEach(out::textElement);
        out.endArray();
    }

    private static void finding(Finding finding, Locale locale, JsonSink out) {
        out.startObject();
        out.text("code", finding.code().id());
        out.text("check", finding.code().check());
        out.text("severity", finding.severity().toString());
        out.text("subject", finding.subject());
        place(finding.pointer(), finding.location(), out);
        out.name("arguments");
        out.startObject();
        finding.arguments().forEach(out::text);
        out.endObject();
        out.text("message", finding.message(locale));
        out.text("help", finding.help(locale));
        out.name("related");
        out.startArray();
        for (Related related : finding.related()) {
            out.startObject();
            out.text("subject", related.subject());
            place(related.pointer(), related.location(), out);
            out.text("message", relatedText(finding, related, locale));
            out.endObject();
        }
        out.endArray();
        out.text("fingerprint", finding.fingerprint());
        out.endObject();
    }

    private static void place(String pointer, Location location, JsonSink out) {
        out.text("file", location.file());
        out.text("pointer", pointer);
        location.line().ifPresent(line -> out.integer("line", line));
        location.column().ifPresent(column -> out.integer("column", column));
        if (location instanceof TableCell cell) {
            out.text("sheet", cell.sheet());
            out.text("cell", cell.cell());
        }
    }

    static String relatedText(Finding finding, Related related, Locale locale) {
        return finding.code().texts().render("related." + related.label(), related.arguments(), locale);
    }
}
