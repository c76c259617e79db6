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

/** An audit as text that an adviser can read to a learner. Thread-safe. */
public final class AuditText {
    private static final int SHOWN = 6;
    private static final int MODULES = 8;

    private record Placed(AuditNode node, int depth) {}

    private AuditText() {}

    /** Returns the report of an audit alone as lines of text, in French for a French locale, otherwise in English. */
    public static String render(Audit audit, Locale locale) {
        return render(AuditReport.of(audit), locale);
    }

    /** Returns the report as lines of text, in French for a French locale, otherwise in English. */
    public static String render(AuditReport report, Locale locale) {
        Audit audit = report.audit();
        AuditWording wording = new AuditWording(report, locale);
        ReportWords words = wording.words();
        StringBuilder out = new StringBuilder(1024);
        line(
                out,
                words.text(
                        "title",
                        Map.of(
                                "record",
                                audit.record().value(),
                                "diploma",
                                wording.title(),
                                "outcome",
                                wording.outcome())));
        line(
                out,
                audit.verdict() == Verdict.SATISFIED
                        ? wording.verdict()
                        : words.text(
                                "headline",
                                Map.of("verdict", wording.verdict(), "percent", words.number(audit.percent()))));
        tree(out, audit, wording);
        String because = audit.verdict() == Verdict.UNSATISFIED ? "why.no" : "why.wait";
        audit.explanations().forEach(why -> line(out, words.text(because, Map.of("text", wording.why(why)))));
        for (AchievementFate fate : audit.achievements()) {
            if (fate.reason().isPresent()) {
                line(
                        out,
                        words.text(
                                "unused",
                                Map.of(
                                        "item",
                                        fate.item().id(),
                                        "id",
                                        fate.id(),
                                        "reason",
                                        wording.reason(fate.reason().get()))));
            }
        }
        if (!audit.nextChoices().isEmpty()) {
            List<String> modules = audit.nextChoices().stream()
                    .limit(MODULES)
                    .map(NextChoice::module)
                    .map(Object::toString)
                    .toList();
            line(out, words.text("next", Map.of("modules", String.join(", ", modules))));
        }
        wording.remaining().forEach(text -> line(out, text));
        audit.decisions().forEach(decision -> line(out, wording.decision(decision)));
        line(out, words.text("assumed", Map.of("assumptions", String.join(words.text("and"), wording.assumptions()))));
        audit.asOf().ifPresent(day -> line(out, words.text("as-of", Map.of("day", day.toString()))));
        return out.toString();
    }

    /** An explicit stack: rules may be nested deeper than the call stack. */
    private static void tree(StringBuilder out, Audit audit, AuditWording wording) {
        Deque<Placed> stack = new ArrayDeque<>();
        stack.push(new Placed(audit.root(), 1));
        while (!stack.isEmpty()) {
            Placed top = stack.pop();
            AuditNode node = top.node();
            line(out, "  ".repeat(top.depth()) + mark(node.status()) + " " + node(node, wording));
            if (node.status() == NodeStatus.NOT_APPLICABLE) {
                continue;
            }
            node.units().forEach(unit -> line(out, "  ".repeat(top.depth() + 1) + wording.unit(unit)));
            List<AuditNode> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                stack.push(new Placed(children.get(i), top.depth() + 1));
            }
        }
    }

    private static String node(AuditNode node, AuditWording wording) {
        StringBuilder text = new StringBuilder(wording.labelBeforeRemark(node));
        if (node.status() == NodeStatus.NOT_APPLICABLE) {
            return text.append(" (")
                    .append(wording.word("status.not-applicable"))
                    .append(')')
                    .toString();
        }
        String measure = wording.measure(node);
        text.append(measure.isEmpty() ? "" : " [" + measure + "]");
        node.remark().ifPresent(remark -> text.append(" - ").append(wording.remark(remark)));
        String used = wording.contributions(node, SHOWN);
        return text.append(used.isEmpty() ? "" : " <- " + used).toString();
    }

    private static String mark(NodeStatus status) {
        return switch (status) {
            case SATISFIED -> "[x]";
            case WAIVED -> "[w]";
            case UNDETERMINED -> "[?]";
            case NOT_APPLICABLE -> "[-]";
            case IMPOSSIBLE -> "[!]";
            case UNSATISFIED -> "[ ]";
        };
    }

    private static void line(StringBuilder out, String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
