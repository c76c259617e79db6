package org.innovente.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.audit.AchievementFate;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditNode;
import org.innovente.audit.NextChoice;
import org.innovente.audit.NodeStatus;
import org.innovente.audit.Verdict;

/**
 * An audit as one page: no script, nothing fetched, headings in order, statuses in words and not in colour alone, fit to be
 * printed. Thread-safe.
 */
public final class AuditHtml {
    private static final int SHOWN = 12;
    private static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}"
                    + "h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}ul.tree,ul.tree ul{list-style:none;padding-left:1.25rem;border-left:2px solid #767676}"
                    + ".s{font-weight:bold}.satisfied>.s,.waived>.s{color:#0b5d1e}.unsatisfied>.s,.impossible>.s{color:#8a1010}.undetermined>.s{color:#6a4b00}.not-applicable{color:#4a4a4a}"
                    + "thead th{background:#eef1f4}"
                    + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}"
                    + "dl{display:grid;grid-template-columns:fit-content(45%) 1fr;gap:.25rem 1rem}dt{font-weight:bold}dd{margin:0}"
                    + "ul.tree>li>ul{margin:.1rem 0}thead th{background:#eef1f4}"
                    + "@media print{body{margin:0;max-width:none}li,tr{break-inside:avoid}}";

    private AuditHtml() {}

    /** Returns the report of an audit alone as a page of HTML, in French for a French locale, otherwise in English. */
    public static String render(Audit audit, Locale locale) {
        return render(AuditReport.of(audit), locale);
    }

    /** Returns the report as a page of HTML, in French for a French locale, otherwise in English. */
    public static String render(AuditReport report, Locale locale) {
        Audit audit = report.audit();
        AuditWording wording = new AuditWording(report, locale);
        StringBuilder out = new StringBuilder(4096);
        String language = wording.words().locale().getLanguage();
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        text(out, wording.title() + " - " + audit.record());
        out.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        element(out, "h1", wording.title());
        head(out, audit, wording);
        element(out, "h2", wording.word("heading.tree"));
        tree(out, audit, wording);
        list(
                out,
                wording.word(audit.verdict() == Verdict.UNSATISFIED ? "heading.why" : "heading.open"),
                audit.explanations().stream().map(wording::why).toList());
        achievements(out, audit, wording);
        list(
                out,
                wording.word("heading.next"),
                audit.nextChoices().stream()
                        .map(choice -> next(choice, wording))
                        .toList());
        list(out, wording.word("heading.way"), wording.remaining());
        list(
                out,
                wording.word("heading.decisions"),
                audit.decisions().stream().map(wording::decision).toList());
        list(out, wording.word("heading.assumptions"), wording.assumptions());
        out.append("</main>\n</body>\n</html>\n");
        return out.toString();
    }

    private static void head(StringBuilder out, Audit audit, AuditWording wording) {
        out.append("<dl>\n");
        entry(out, wording.word("label.verdict"), wording.verdict());
        entry(out, wording.word("label.outcome"), wording.outcome());
        entry(out, wording.word("label.record"), audit.record().value());
        audit.asOf().ifPresent(day -> entry(out, wording.word("label.as-of"), day.toString()));
        entry(
                out,
                wording.word("label.layer"),
                wording.word("layer." + audit.layer().wire()));
        entry(
                out,
                wording.word("label.percent"),
                wording.words().text("percent", Map.of("n", wording.words().number(audit.percent()))));
        out.append("</dl>\n");
    }

    private static void entry(StringBuilder out, String term, String value) {
        out.append("<dt>");
        text(out, term);
        out.append("</dt><dd>");
        text(out, value);
        out.append("</dd>\n");
    }

    /** Closing tags wait on the stack as texts among the nodes. */
    private static void tree(StringBuilder out, Audit audit, AuditWording wording) {
        Deque<Object> stack = new ArrayDeque<>();
        stack.push("</ul>\n");
        stack.push(audit.root());
        out.append("<ul class=\"tree\">\n");
        while (!stack.isEmpty()) {
            Object top = stack.pop();
            if (top instanceof String) {
                out.append(top);
                continue;
            }
            AuditNode node = (AuditNode) top;
            item(out, node, wording);
            stack.push("</li>\n");
            List<AuditNode> children = node.status() == NodeStatus.NOT_APPLICABLE ? List.of() : node.children();
            if (!children.isEmpty()) {
                out.append("\n<ul>\n");
                stack.push("</ul>\n");
                for (int i = children.size() - 1; i >= 0; i--) {
                    stack.push(children.get(i));
                }
            }
        }
    }

    private static void item(StringBuilder out, AuditNode node, AuditWording wording) {
        out.append("<li class=\"").append(node.status().wire()).append("\"><span class=\"s\">");
        text(out, wording.word("status." + node.status().wire()));
        out.append("</span> ");
        text(out, wording.labelBeforeRemark(node));
        String measure = wording.measure(node);
        if (!measure.isEmpty()) {
            text(out, " (" + measure + ")");
        }
        node.remark().ifPresent(remark -> text(out, " - " + wording.remark(remark)));
        String used = wording.contributions(node, SHOWN);
        if (!used.isEmpty()) {
            text(out, " - " + wording.words().text("label.by", Map.of("items", used)));
        }
        if (!node.units().isEmpty()) {
            out.append("<ul>");
            node.units().forEach(unit -> element(out, "li", wording.unit(unit)));
            out.append("</ul>");
        }
    }

    private static void achievements(StringBuilder out, Audit audit, AuditWording wording) {
        if (audit.achievements().isEmpty()) {
            return;
        }
        element(out, "h2", wording.word("heading.achievements"));
        out.append("<table>\n<thead><tr><th scope=\"col\">");
        text(out, wording.word("heading.achievement"));
        out.append("</th><th scope=\"col\">");
        text(out, wording.word("heading.fate"));
        out.append("</th></tr></thead>\n<tbody>\n");
        for (AchievementFate fate : audit.achievements()) {
            out.append("<tr><th scope=\"row\">");
            text(out, fate.item().id());
            out.append("</th><td>");
            fate.reason().ifPresent(reason -> text(out, wording.reason(reason)));
            if (fate.reason().isEmpty() && fate.places().isEmpty()) {
                text(out, looked(fate, wording));
            }
            boolean first = true;
            for (AchievementFate.Place place : fate.places()) {
                if (!fate.isUsed() || place.reason().isEmpty()) {
                    text(out, first ? "" : "; ");
                    text(
                            out,
                            place.reason()
                                    .map(reason -> wording.words()
                                            .text(
                                                    "label.lost",
                                                    Map.of(
                                                            "node",
                                                            wording.place(place.node()),
                                                            "reason",
                                                            wording.reason(reason))))
                                    .orElseGet(() -> wording.words()
                                            .text("label.used", Map.of("node", wording.place(place.node())))));
                    first = false;
                }
            }
            out.append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    /** Returns what counts an achievement that nothing takes, because its rules only look. */
    private static String looked(AchievementFate fate, AuditWording wording) {
        String nodes = wording.contributesTo(fate.id());
        return nodes.isEmpty()
                ? wording.word("label.untaken")
                : wording.words().text("label.used", Map.of("node", nodes));
    }

    private static String next(NextChoice choice, AuditWording wording) {
        return wording.words()
                .text(
                        "label.choice",
                        Map.of(
                                "module",
                                choice.module().value(),
                                "nodes",
                                String.join(
                                        ", ",
                                        choice.nodes().stream()
                                                .map(wording::place)
                                                .toList())));
    }

    private static void list(StringBuilder out, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            element(out, "h2", heading);
            out.append("<ul>\n");
            lines.forEach(line -> element(out, "li", line));
            out.append("</ul>\n");
        }
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>');
        text(out, text);
        out.append("</").append(name).append(">\n");
    }

    private static void text(StringBuilder out, String text) {
        out.append(Html.escaped(text));
    }
}
