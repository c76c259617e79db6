package org.innovente.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innovente.finding.EscapedText;
import org.innovente.finding.Finding;
import org.innovente.finding.Location;
import org.innovente.finding.Related;
import org.innovente.finding.Severity;

/**
 * Findings for people at a terminal: each with the line it stands in, a caret, its related places and its help; when there
 * are many, grouped by code with three examples of each. Immutable; safe for use by several threads.
 */
public final class FindingsConsole {

    /** From this many findings on they are grouped. */
    private static final int MANY = 60;

    private static final int SHORTEST = 40;
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String BLUE = "\u001b[34m";

    private final Locale locale;
    private final FindingsWords words;
    private final int width;
    private final boolean colours;

    private FindingsConsole(Locale locale, int width, boolean colours) {
        this.locale = locale;
        this.words = FindingsWords.of(locale);
        this.width = width;
        this.colours = colours;
    }

    /** Returns a renderer without colours, for lines of 100 characters. */
    public static FindingsConsole in(Locale locale) {
        return new FindingsConsole(locale, 100, false);
    }

    /** Returns this renderer for lines of another width; 40 is the least. */
    public FindingsConsole width(int characters) {
        return new FindingsConsole(locale, Math.max(SHORTEST, characters), colours);
    }

    /** Returns this renderer with colours, which only a terminal understands. */
    public FindingsConsole coloured() {
        return new FindingsConsole(locale, width, true);
    }

    /** Returns the report, ending with a line feed. */
    public String write(FindingsRun run) {
        StringBuilder out = new StringBuilder();
        Map<String, Optional<List<String>>> sources = new HashMap<>();
        FindingGroups groups = FindingGroups.of(run);
        boolean grouped = run.report().findings().size() > MANY;
        if (grouped) {
            for (FindingGroups.Group group : groups.byCode()) {
                group.examples().forEach(finding -> finding(finding, run, sources, out));
                more(group, out);
            }
            out.append(words.text("grouped")).append('\n');
        } else {
            run.report().findings().forEach(finding -> finding(finding, run, sources, out));
        }
        ending(run, out);
        return out.toString();
    }

    private void more(FindingGroups.Group group, StringBuilder out) {
        long left = group.count() - group.examples().size();
        if (left > 0) {
            String partners = group.partnersInWords(words);
            String number = Long.toString(left);
            String rest = partners.isEmpty()
                    ? words.text("more", "n", number)
                    : words.text("more-by-partner", Map.of("n", number, "partners", partners));
            wrapped("  ... " + words.text("head", "head", group.code()) + " " + rest, "      ", out);
            out.append('\n');
        }
    }

    private void ending(FindingsRun run, StringBuilder out) {
        run.report()
                .omittedByCode()
                .forEach((code, number) -> out.append(
                                words.text("omitted", Map.of("code", code, "n", number.toString())))
                        .append('\n'));
        if (!run.skipped().isEmpty()) {
            wrapped(words.text("skipped", "codes", String.join(", ", run.skipped())), "", out);
        }
        if (run.isUndecided()) {
            out.append(words.text("undecided")).append('\n');
        }
        if (run.suppressed() > 0) {
            out.append(words.count("suppressed", run.suppressed())).append('\n');
        }
        out.append(words.asked(run)).append('\n');
        out.append(words.summary(run)).append('\n');
    }

    private void finding(
            Finding finding, FindingsRun run, Map<String, Optional<List<String>>> sources, StringBuilder out) {
        String head = words.severity(finding.severity()) + "[" + finding.code().id() + "]";
        String message = finding.message(locale)
                + finding.code().check().map(check -> " (" + check + ")").orElse("");
        wrapped(words.text("head", "head", head) + " " + message, "    ", head.length(), finding.severity(), out);
        place("  --> ", finding.location(), "", out);
        excerpt(finding.location(), run, sources, finding.severity(), out);
        for (Related related : finding.related()) {
            place("  ::: ", related.location(), FindingsJson.relatedText(finding, related, locale), out);
        }
        if (!finding.subject().isEmpty()) {
            String pointer = finding.pointer().isEmpty() ? "" : "  " + finding.pointer();
            wrapped("   = " + words.text("subject", "subject", words.thing(finding.subject()) + pointer), "     ", out);
        }
        finding.help(locale).ifPresent(help -> wrapped("   = " + words.text("help", "help", help), "     ", out));
        String code = finding.code().check().orElse(finding.code().id());
        out.append("   = ").append(words.text("see", "code", code)).append("\n\n");
    }

    private void place(String arrow, Location location, String label, StringBuilder out) {
        String place = location.toString();
        if (location.file().isEmpty() && location.line().isEmpty() && label.isEmpty()) {
            return;
        }
        out.append(colours ? BLUE : "")
                .append(arrow)
                .append(colours ? RESET : "")
                .append(place)
                .append(label.isEmpty() ? "" : "   " + label)
                .append('\n');
    }

    private void excerpt(
            Location location,
            FindingsRun run,
            Map<String, Optional<List<String>>> sources,
            Severity severity,
            StringBuilder out) {
        if (location.file().isEmpty()
                || location.line().isEmpty()
                || location.column().isEmpty()) {
            return;
        }
        Optional<List<String>> lines = sources.computeIfAbsent(
                location.file().get(), file -> run.source(file).map(FindingsConsole::lines));
        int number = location.line().get();
        if (lines.isEmpty() || number > lines.get().size()) {
            return;
        }
        String margin = Integer.toString(number);
        String blank = " ".repeat(margin.length());
        Excerpt cut = Excerpt.of(lines.get().get(number - 1), location.column().get() - 1, width - margin.length() - 3);
        out.append(blank).append(" |\n");
        out.append(margin).append(" | ").append(cut.text()).append('\n');
        out.append(blank)
                .append(" | ")
                .append(" ".repeat(cut.start()))
                .append(colours ? colour(severity) : "")
                .append("^".repeat(cut.length()))
                .append(colours ? RESET : "")
                .append('\n');
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    /** The part of a line that is shown, and what of it is underlined. */
    private record Excerpt(String text, int start, int length) {

        static Excerpt of(String line, int column, int room) {
            int at = Math.min(Math.max(0, column), line.length());
            int end = tokenEnd(line, at);
            int from = at + Math.min(end - at, room / 2) < room ? 0 : Math.max(0, at - room / 3);
            int to = Math.min(line.length(), from + room);
            String shown = line.substring(from, to).replace('\t', ' ');
            String before = from > 0 ? "..." : "";
            String text = EscapedText.of(before + shown, Integer.MAX_VALUE);
            int start = EscapedText.of(before + line.substring(from, at).replace('\t', ' '), Integer.MAX_VALUE)
                    .length();
            int length = Math.max(1, Math.min(Math.min(end, to) - at, Math.max(1, room - start)));
            return new Excerpt(text, start, length);
        }

        private static int tokenEnd(String line, int at) {
            if (at >= line.length()) {
                return at;
            }
            if (line.charAt(at) == '"') {
                int end = at + 1;
                while (end < line.length() && line.charAt(end) != '"') {
                    end += line.charAt(end) == '\\' ? 2 : 1;
                }
                return Math.min(line.length(), end + 1);
            }
            int end = at;
            while (end < line.length() && " ,]}:\t".indexOf(line.charAt(end)) < 0) {
                end++;
            }
            return Math.max(at + 1, end);
        }
    }

    private void wrapped(String text, String indent, StringBuilder out) {
        wrapped(text, indent, 0, Severity.NOTE, out);
    }

    private void wrapped(String text, String indent, int bold, Severity severity, StringBuilder out) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int lead = 0;
        while (lead < text.length() && text.charAt(lead) == ' ') {
            lead++;
        }
        line.append(text, 0, lead);
        boolean empty = true;
        for (String word : text.substring(lead).split(" ")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        String first = lines.get(0);
        int end = Math.min(bold, first.length());
        if (colours && end > 0) {
            first = BOLD + colour(severity) + first.substring(0, end) + RESET + first.substring(end);
        }
        out.append(first).append('\n');
        lines.subList(1, lines.size()).forEach(next -> out.append(next).append('\n'));
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case NOTE -> "\u001b[36m";
        };
    }
}
