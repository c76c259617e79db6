package org.innovente.report;

import java.util.Locale;
import java.util.Map;
import org.innovente.finding.Finding;

/** Findings as Markdown, for the comment of a pull request: a summary, then a table by code, then the first findings. Thread-safe. */
public final class FindingsMarkdown {

    /** A comment is read to its end only when it is short; hosts cut it at 65,536 characters. */
    private static final int MOST = 50;

    private FindingsMarkdown() {}

    /** Returns the document, ending with a line feed. */
    public static String write(FindingsRun run, Locale locale) {
        FindingsWords words = FindingsWords.of(locale);
        StringBuilder out = new StringBuilder("### ")
                .append(words.text("title"))
                .append(" - ")
                .append(words.summary(run))
                .append("\n\n")
                .append(Markup.markdown(words.asked(run)))
                .append("\n\n");
        if (run.report().isEmpty()) {
            out.append(words.text("clean")).append("\n\n");
        }
        FindingGroups groups = FindingGroups.of(run);
        if (!groups.byCode().isEmpty()) {
            out.append("| ")
                    .append(words.text("severity"))
                    .append(" | ")
                    .append(words.text("code"))
                    .append(" | ")
                    .append(words.text("count"))
                    .append(" |\n| --- | --- | ---: |\n");
            for (FindingGroups.Group group : groups.byCode()) {
                out.append("| ")
                        .append(words.severity(group.severity()))
                        .append(" | ")
                        .append(Markup.markdown(group.code()))
                        .append(group.check().isEmpty() ? "" : " (" + group.check() + ")")
                        .append(" | ")
                        .append(group.count())
                        .append(" |\n");
            }
            out.append('\n');
        }
        run.report().findings().stream().limit(MOST).forEach(finding -> item(finding, words, locale, out));
        long left = run.report().findings().size() - (long) MOST;
        if (left > 0) {
            out.append("- ")
                    .append(words.text("more", "n", Long.toString(left)))
                    .append('\n');
        }
        run.report()
                .omittedByCode()
                .forEach((code, n) -> out.append("- ")
                        .append(Markup.markdown(words.text("omitted", Map.of("code", code, "n", n.toString()))))
                        .append('\n'));
        if (run.isUndecided()) {
            out.append('\n').append(words.text("undecided")).append('\n');
        }
        return out.append('\n').append(words.text("disclaimer")).append('\n').toString();
    }

    private static void item(Finding finding, FindingsWords words, Locale locale, StringBuilder out) {
        out.append("- **")
                .append(words.severity(finding.severity()))
                .append("** ")
                .append(Markup.markdown(finding.location().toString()))
                .append(" - ")
                .append(Markup.markdown(finding.message(locale)))
                .append(" (")
                .append(Markup.markdown(finding.code().id()))
                .append(")\n");
        finding.help(locale)
                .ifPresent(help -> out.append("  ")
                        .append(Markup.markdown(words.text("help", "help", help)))
                        .append('\n'));
    }
}
