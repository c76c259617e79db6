package org.innovente.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCode;
import org.innovente.finding.Location;
import org.innovente.finding.Related;
import org.innovente.finding.Severity;
import org.innovente.finding.TableCell;
import org.innovente.json.cursor.JsonSink;

/**
 * Findings as a SARIF 2.1.0 log (OASIS), for code review: rules with their long texts, places with line and column in
 * UTF-16 units, and fingerprints that stay when lines move. Thread-safe.
 */
public final class FindingsSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** What could not be decided is no result that passes or fails. */
    private static final String UNDETERMINED = "validation.undetermined";

    private final FindingsRun run;
    private final Locale locale;
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    private FindingsSarif(FindingsRun run, Locale locale) {
        this.run = run;
        this.locale = locale;
    }

    /** Returns the log, indented, ending with a line feed. */
    public static String write(FindingsRun run, Locale locale) {
        return FindingsJson.text(new FindingsSarif(run, locale), FindingsSarif::document);
    }

    private void document(JsonSink out) {
        out.startObject();
        out.text("$schema", SCHEMA);
        out.text("version", "2.1.0");
        out.name("runs");
        out.startArray();
        out.startObject();
        tool(out);
        out.text("columnKind", "utf16CodeUnits");
        out.name("results");
        out.startArray();
        run.report().findings().forEach(finding -> result(finding, out));
        out.endArray();
        out.name("properties");
        out.startObject();
        out.text("profile", run.profile());
        run.asOf().ifPresent(day -> out.text("asOf", day.toString()));
        out.endObject();
        out.endObject();
        out.endArray();
        out.endObject();
    }

    private void tool(JsonSink out) {
        out.name("tool");
        out.startObject();
        out.name("driver");
        out.startObject();
        out.text("name", "innovente");
        out.text("language", FindingsWords.of(locale).language());
        out.name("rules");
        out.startArray();
        for (Finding finding : run.report().findings()) {
            FindingCode code = finding.code();
            if (rules.putIfAbsent(code.id(), rules.size()) == null) {
                rule(code, out);
            }
        }
        out.endArray();
        out.endObject();
        out.endObject();
    }

    private void rule(FindingCode code, JsonSink out) {
        out.startObject();
        out.text("id", code.id());
        message("shortDescription", code.texts().findTemplate(code.id() + ".title", locale), out);
        message("fullDescription", code.texts().findTemplate(code.id() + ".why", locale), out);
        message("help", code.help(locale).filter(text -> text.indexOf('{') < 0), out);
        out.name("defaultConfiguration");
        out.startObject();
        out.text("level", code.severity().toString());
        out.endObject();
        if (code.check().isPresent()) {
            out.name("properties");
            out.startObject();
            out.text("check", code.check());
            out.endObject();
        }
        out.endObject();
    }

    private static void message(String name, Optional<String> text, JsonSink out) {
        text.filter(it -> !it.isBlank()).ifPresent(it -> {
            out.name(name);
            out.startObject();
            out.text("text", it);
            out.endObject();
        });
    }

    private void result(Finding finding, JsonSink out) {
        boolean open = UNDETERMINED.equals(finding.code().id());
        out.startObject();
        out.text("ruleId", finding.code().id());
        out.integer("ruleIndex", rules.getOrDefault(finding.code().id(), -1));
        out.text("kind", open ? "open" : "fail");
        out.text("level", open ? "none" : level(finding.severity()));
        message("message", Optional.of(finding.message(locale)), out);
        out.name("locations");
        out.startArray();
        location(finding.location(), finding.subject(), finding.pointer(), Optional.empty(), 0, out);
        out.endArray();
        if (!finding.related().isEmpty()) {
            out.name("relatedLocations");
            out.startArray();
            List<Related> related = finding.related();
            for (int i = 0; i < related.size(); i++) {
                Related one = related.get(i);
                Optional<String> text = Optional.of(FindingsJson.relatedText(finding, one, locale));
                location(one.location(), one.subject(), one.pointer(), text, i + 1, out);
            }
            out.endArray();
        }
        out.name("partialFingerprints");
        out.startObject();
        out.text("innovente/v1", finding.fingerprint());
        out.endObject();
        out.name("properties");
        out.startObject();
        out.text("pointer", finding.pointer());
        out.name("arguments");
        out.startObject();
        finding.arguments().forEach(out::text);
        out.endObject();
        out.endObject();
        out.endObject();
    }

    private static void location(
            Location location, String subject, String pointer, Optional<String> text, int id, JsonSink out) {
        out.startObject();
        if (id > 0) {
            out.integer("id", id);
        }
        location.file().ifPresent(file -> {
            out.name("physicalLocation");
            out.startObject();
            out.name("artifactLocation");
            out.startObject();
            out.text("uri", uri(file));
            out.endObject();
            location.line().ifPresent(line -> {
                out.name("region");
                out.startObject();
                out.integer("startLine", line);
                location.column().ifPresent(column -> out.integer("startColumn", column));
                out.endObject();
            });
            out.endObject();
        });
        String thing = subject.isEmpty() ? pointer : subject;
        String name = location instanceof TableCell cell
                ? cell.sheet() + "!" + cell.cell() + (thing.isEmpty() ? "" : " " + thing)
                : thing;
        if (!name.isEmpty()) {
            out.name("logicalLocations");
            out.startArray();
            out.startObject();
            out.text("fullyQualifiedName", name);
            out.endObject();
            out.endArray();
        }
        message("message", text, out);
        out.endObject();
    }

    /** A relative reference with forward slashes, as review systems expect it; standard input has no better name. */
    private static String uri(String file) {
        if ("-".equals(file)) {
            return "stdin";
        }
        String path = file.replace('\\', '/');
        try {
            // A first segment with a colon would read as a scheme.
            String relative = path.indexOf(':') >= 0 && path.indexOf(':') < path.indexOf('/') ? "/" + path : path;
            return new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A path can always be quoted: " + file, e);
        }
    }

    private static String level(Severity severity) {
        return severity.toString();
    }
}
