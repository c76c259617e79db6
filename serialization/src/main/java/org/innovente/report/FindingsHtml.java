package org.innovente.report;

import java.util.Locale;
import java.util.Map;
import org.innovente.finding.Finding;
import org.innovente.finding.Related;
import org.innovente.finding.Severity;

/**
 * Findings as one HTML file that needs nothing beside it: a summary, counts by rule and by partner, every finding, and
 * filters by severity that work without a script. Thread-safe.
 */
public final class FindingsHtml {

    private static final Severity[] GRAVEST_FIRST = {Severity.ERROR, Severity.WARNING, Severity.NOTE};

    private FindingsHtml() {}

    /** Returns the page. */
    public static String write(FindingsRun run, Locale locale) {
        FindingsWords words = FindingsWords.of(locale);
        StringBuilder out = new StringBuilder(1 << 16);
        out.append("<!DOCTYPE html>\n<html lang=\"").append(words.language());
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        // Nothing is loaded and nothing runs, whatever a catalogue holds.
        out.append("<meta http-equiv=\"Content-Security-Policy\" ");
        out.append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>");
        out.append(Markup.html(words.text("title"))).append("</title>\n<style>\n");
        out.append(STYLE).append("</style>\n</head>\n<body>\n");
        header(run, words, out);
        filters(run, words, out);
        FindingGroups groups = FindingGroups.of(run);
        codes(groups, words, out);
        partners(groups, words, out);
        findings(run, words, locale, out);
        out.append("<footer>").append(Markup.html(words.text("disclaimer"))).append("</footer>\n");
        return out.append("</body>\n</html>\n").toString();
    }

    private static void header(FindingsRun run, FindingsWords words, StringBuilder out) {
        out.append("<h1>").append(Markup.html(words.text("title"))).append("</h1>\n<p>");
        out.append(Markup.html(words.asked(run))).append("</p>\n<p>");
        out.append(Markup.html(words.text("files", "files", String.join(", ", run.files()))))
                .append("</p>\n");
        if (run.report().isEmpty()) {
            out.append("<p>").append(Markup.html(words.text("clean"))).append("</p>\n");
        }
        if (run.isUndecided()) {
            out.append("<p>").append(Markup.html(words.text("undecided"))).append("</p>\n");
        }
        if (!run.skipped().isEmpty()) {
            out.append("<p>")
                    .append(Markup.html(words.text("skipped", "codes", String.join(", ", run.skipped()))))
                    .append("</p>\n");
        }
    }

    /** Check boxes stand before the lists, so that style sheets alone can hide what is not wanted. */
    private static void filters(FindingsRun run, FindingsWords words, StringBuilder out) {
        for (Severity severity : GRAVEST_FIRST) {
            out.append("<input type=\"checkbox\" id=\"show-")
                    .append(severity)
                    .append("\" checked>&#8288;<label for=\"show-")
                    .append(severity)
                    .append("\">")
                    .append(Markup.html(
                            words.count("severities." + severity, run.report().count(severity))))
                    .append("</label>\n");
        }
    }

    /** A code is broken after its points and hyphens, not within its words. */
    private static String breakable(String code) {
        return Markup.html(code).replace(".", ".<wbr>").replace("-", "-<wbr>");
    }

    private static void codes(FindingGroups groups, FindingsWords words, StringBuilder out) {
        if (groups.byCode().isEmpty()) {
            return;
        }
        out.append("<h2>").append(Markup.html(words.text("by-rule"))).append("</h2>\n<table>\n<thead><tr>");
        for (String key : new String[] {"severity", "code", "check", "count"}) {
            out.append("<th scope=\"col\">")
                    .append(Markup.html(words.text(key)))
                    .append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (FindingGroups.Group group : groups.byCode()) {
            out.append("<tr class=\"").append(group.severity()).append("\"><td>");
            out.append(Markup.html(words.severity(group.severity()))).append("</td><td><code>");
            out.append(breakable(group.code())).append("</code></td><td>");
            out.append(Markup.html(group.check())).append("</td><td class=\"number\">");
            out.append(group.count()).append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static void partners(FindingGroups groups, FindingsWords words, StringBuilder out) {
        if (groups.byPartner().keySet().stream().allMatch(String::isEmpty)) {
            return;
        }
        out.append("<h2>").append(Markup.html(words.text("by-partner"))).append("</h2>\n<table>\n<thead><tr>");
        out.append("<th scope=\"col\">")
                .append(Markup.html(words.text("partner")))
                .append("</th><th scope=\"col\">");
        out.append(Markup.html(words.text("count"))).append("</th></tr></thead>\n<tbody>\n");
        for (Map.Entry<String, Long> entry : groups.byPartner().entrySet()) {
            String name = entry.getKey().isEmpty() ? words.text("no-partner") : entry.getKey();
            out.append("<tr><td>").append(Markup.html(name)).append("</td><td class=\"number\">");
            out.append(entry.getValue()).append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static void findings(FindingsRun run, FindingsWords words, Locale locale, StringBuilder out) {
        if (run.report().findings().isEmpty()) {
            return;
        }
        out.append("<h2>").append(Markup.html(words.text("title"))).append("</h2>\n<ol class=\"findings\">\n");
        for (Finding finding : run.report().findings()) {
            finding(finding, words, locale, out);
        }
        out.append("</ol>\n<ul>\n");
        run.report()
                .omittedByCode()
                .forEach((code, number) -> out.append("<li>")
                        .append(Markup.html(words.text("omitted", Map.of("code", code, "n", number.toString()))))
                        .append("</li>\n"));
        out.append("</ul>\n");
    }

    private static void finding(Finding finding, FindingsWords words, Locale locale, StringBuilder out) {
        out.append("<li class=\"").append(finding.severity()).append("\"><p><strong>");
        out.append(Markup.html(words.severity(finding.severity()))).append("</strong> ");
        out.append(Markup.html(finding.message(locale))).append("</p>\n<p class=\"place\"><code>");
        out.append(Markup.html(finding.code().id())).append("</code> ");
        out.append(Markup.html(finding.code().check().orElse(""))).append(" · ");
        out.append(Markup.html(finding.location().toString()));
        if (!finding.subject().isEmpty()) {
            out.append(" · ").append(Markup.html(words.thing(finding.subject())));
        }
        if (!finding.pointer().isEmpty()) {
            out.append(" · <code>").append(Markup.html(finding.pointer())).append("</code>");
        }
        out.append("</p>\n");
        for (Related related : finding.related()) {
            out.append("<p class=\"place\">")
                    .append(Markup.html(related.location().toString()))
                    .append(" · ");
            out.append(Markup.html(words.text("head", "head", words.thing(related.subject()))))
                    .append(" ");
            out.append(Markup.html(FindingsJson.relatedText(finding, related, locale)))
                    .append("</p>\n");
        }
        finding.help(locale)
                .ifPresent(help -> out.append("<p class=\"help\">")
                        .append(Markup.html(words.text("help", "help", help)))
                        .append("</p>\n"));
        out.append("</li>\n");
    }

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { font: 16px/1.5 "Helvetica Neue", Arial, sans-serif; color: #1b2733; background: #fff;
              max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; }
            h2 { font-size: 1.15rem; margin: 1.8rem 0 .4rem; }
            p { margin: .3rem 0; overflow-wrap: anywhere; }
            label { margin: 0 1.2rem 0 .3rem; white-space: nowrap; }
            table { border-collapse: collapse; width: 100%; font-size: .92rem; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #dde4ea; }
            td code { overflow-wrap: break-word; }
            .number, th:last-child { text-align: right; }
            code { font-size: .88em; }
            .findings { padding-left: 0; list-style: none; }
            .findings > li { border-left: .3rem solid; padding: .3rem .8rem; margin: .7rem 0; background: #f6f8fa; }
            li.error { border-color: #b3261e; } li.warning { border-color: #b26a00; } li.note { border-color: #33638a; }
            li.error strong { color: #8a1c16; } li.warning strong { color: #7a4800; } li.note strong { color: #24506f; }
            .place, footer { color: #4a5a69; font-size: .88rem; }
            footer { margin-top: 2.5rem; border-top: 1px solid #c9d3dc; padding-top: .5rem; }
            #show-error:not(:checked) ~ .findings > .error, #show-error:not(:checked) ~ table .error,
            #show-warning:not(:checked) ~ .findings > .warning, #show-warning:not(:checked) ~ table .warning,
            #show-note:not(:checked) ~ .findings > .note, #show-note:not(:checked) ~ table .note { display: none; }
            @media (max-width: 30rem) { th, td { padding: .3rem .2rem; } table { font-size: .82rem; }
              label::after { content: "\\A"; white-space: pre; } }
            @media print { body { margin: 0; max-width: none; font-size: 11pt; } li, tr { break-inside: avoid; } }
            """;
}
