package org.innovente.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.Change;
import org.innovente.change.ChangeKind;
import org.innovente.change.Consequence;
import org.innovente.change.MemberChange;
import org.innovente.change.VersionStep;
import org.innovente.common.Lifecycle;
import org.innovente.json.cursor.JsonSink;

/**
 * The difference of two editions as text, Markdown, HTML or JSON. What comes from catalogues is escaped for each of them; the order is
 * that of the difference, so equal differences give equal bytes.
 */
public final class DiffReport {
    private static final int CUT = 160;

    private final CatalogueDiff diff;
    private final NetworkTexts texts;

    private DiffReport(CatalogueDiff diff, Locale locale) {
        this.diff = diff;
        this.texts = new NetworkTexts(locale);
    }

    /** Returns the report on a difference, in French if the locale is French, in English otherwise. */
    public static DiffReport of(CatalogueDiff diff, Locale locale) {
        return new DiffReport(diff, locale);
    }

    /** Returns the report as plain text. */
    public String text() {
        StringBuilder out = new StringBuilder(headline()).append('\n');
        for (Change change : diff.changes()) {
            out.append('\n')
                    .append(mark(change.kind()))
                    .append(' ')
                    .append(Page.plain(title(change)))
                    .append("  [")
                    .append(step(change.step()))
                    .append("]\n");
            for (Consequence consequence : change.consequences()) {
                out.append("    ")
                        .append(Page.plain(consequence.message(texts.locale())))
                        .append('\n');
            }
            for (MemberChange member : change.members()) {
                out.append("      ").append(Page.plain(member.path())).append(": ");
                out.append(cut(Page.plain(member.before())))
                        .append(" -> ")
                        .append(cut(Page.plain(member.after())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** Returns the report as Markdown. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# ")
                .append(Html.markdown(texts.of("diff.title")))
                .append("\n\n")
                .append(Html.markdown(headline()))
                .append('\n');
        for (Change change : diff.changes()) {
            out.append("\n## ").append(Html.markdown(title(change))).append("\n\n");
            for (Consequence consequence : change.consequences()) {
                out.append("- **")
                        .append(Html.markdown(step(consequence.step())))
                        .append("** ")
                        .append(Html.markdown(consequence.message(texts.locale())))
                        .append('\n');
            }
            if (!change.members().isEmpty()) {
                out.append("\n| ")
                        .append(Html.markdown(texts.of("diff.member")))
                        .append(" | ")
                        .append(Html.markdown(texts.of("diff.before")))
                        .append(" | ")
                        .append(Html.markdown(texts.of("diff.after")))
                        .append(" |\n|---|---|---|\n");
                for (MemberChange member : change.members()) {
                    out.append("| ").append(Html.markdown(member.path())).append(" | ");
                    out.append(Html.markdown(cut(member.before()))).append(" | ");
                    out.append(Html.markdown(cut(member.after()))).append(" |\n");
                }
            }
        }
        return out.toString();
    }

    /** Returns the report as an HTML page that stands by itself. */
    public String html() {
        StringBuilder out = new StringBuilder(
                Html.head(texts.locale().getLanguage().equals("fr") ? "fr" : "en", texts.of("diff.title")));
        out.append("<h1>").append(Html.escaped(texts.of("diff.title"))).append("</h1>\n<p>");
        out.append(Html.escaped(headline())).append("</p>\n");
        for (Change change : diff.changes()) {
            out.append("<section>\n<h2>")
                    .append(Html.escaped(title(change)))
                    .append(" <span class=\"step ")
                    .append(change.step().name().toLowerCase(Locale.ROOT))
                    .append("\">")
                    .append(Html.escaped(step(change.step())))
                    .append("</span></h2>\n<ul>\n");
            for (Consequence consequence : change.consequences()) {
                out.append("<li>")
                        .append(Html.escaped(consequence.message(texts.locale())))
                        .append("</li>\n");
            }
            out.append("</ul>\n");
            members(change, out);
            out.append("</section>\n");
        }
        return out.append(Html.FOOT).toString();
    }

    private void members(Change change, StringBuilder out) {
        if (change.members().isEmpty()) {
            return;
        }
        out.append("<table>\n<tr><th>")
                .append(Html.escaped(texts.of("diff.member")))
                .append("</th><th>")
                .append(Html.escaped(texts.of("diff.before")))
                .append("</th><th>")
                .append(Html.escaped(texts.of("diff.after")))
                .append("</th></tr>\n");
        for (MemberChange member : change.members()) {
            out.append("<tr><td>").append(Html.escaped(member.path())).append("</td><td><del>");
            out.append(Html.escaped(member.before())).append("</del></td><td><ins>");
            out.append(Html.escaped(member.after())).append("</ins></td></tr>\n");
        }
        out.append("</table>\n");
    }

    /** Returns the report as JSON, decimals as text and members in a fixed order. */
    public String json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonSink.write(bytes, JsonSink.Layout.INDENTED, diff, this::json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void json(CatalogueDiff value, JsonSink sink) {
        sink.startObject();
        sink.text("catalogue", value.before().id().value());
        sink.text("before", version(value, true));
        sink.text("after", version(value, false));
        sink.text("step", value.step().name().toLowerCase(Locale.ROOT));
        sink.text("suggested-version", value.suggestedVersion());
        Lists.write(sink, "changes", value.changes(), this::change);
        sink.endObject();
    }

    private void change(Change change, JsonSink sink) {
        sink.startObject();
        sink.text("kind", change.kind().wire());
        sink.text("subject-kind", change.subject().kind());
        sink.text("subject-id", change.subject().id());
        sink.text("counterpart", change.counterpart().map(one -> one.id()));
        sink.text("step", change.step().name().toLowerCase(Locale.ROOT));
        Lists.write(sink, "consequences", change.consequences(), (one, out) -> {
            out.startObject();
            out.text("code", one.code().id());
            out.text("step", one.step().name().toLowerCase(Locale.ROOT));
            out.value("arguments", one.arguments(), DiffReport::arguments);
            out.text("message", one.message(texts.locale()));
            out.endObject();
        });
        Lists.write(sink, "members", change.members(), (one, out) -> {
            out.startObject();
            out.text("path", one.path());
            out.text("before", one.before());
            out.text("after", one.after());
            out.endObject();
        });
        sink.endObject();
    }

    private static void arguments(Map<String, String> arguments, JsonSink sink) {
        sink.startObject();
        arguments.forEach(sink::text);
        sink.endObject();
    }

    private String headline() {
        StringBuilder counts = new StringBuilder();
        for (Map.Entry<ChangeKind, Integer> count : diff.counts().entrySet()) {
            counts.append(counts.length() == 0 ? "" : ", ")
                    .append(count.getValue())
                    .append(' ')
                    .append(texts.word("kind", count.getKey().wire()));
        }
        String first = diff.before().id()
                + version(diff, true).map(v -> " " + v).orElse("") + " → "
                + diff.after().id() + version(diff, false).map(v -> " " + v).orElse("") + ": ";
        if (diff.isEmpty()) {
            return first + texts.of("diff.none");
        }
        return first + counts + ". " + texts.of("diff.step", "step", step(diff.step()))
                + diff.suggestedVersion()
                        .map(suggested -> " " + texts.of("diff.suggested", "version", suggested))
                        .orElse("");
    }

    private static java.util.Optional<String> version(CatalogueDiff diff, boolean before) {
        return (before ? diff.before() : diff.after()).lifecycle().flatMap(Lifecycle::version);
    }

    private String title(Change change) {
        return texts.word("subject", change.subject().kind()) + " "
                + change.subject().id() + " "
                + texts.word("kind", change.kind().wire())
                + change.counterpart().map(one -> " → " + one.id()).orElse("");
    }

    private String step(VersionStep step) {
        return texts.word("step", step.name().toLowerCase(Locale.ROOT));
    }

    private static char mark(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> '+';
            case REMOVED -> '-';
            case CHANGED -> '~';
            case MOVED -> '>';
            case RENAMED, REPLACED -> '=';
        };
    }

    private static String cut(String text) {
        if (text.length() <= CUT) {
            return text.isEmpty() ? "–" : text;
        }
        int end = Character.isHighSurrogate(text.charAt(CUT - 1)) ? CUT - 1 : CUT;
        return text.substring(0, end) + "…";
    }
}
