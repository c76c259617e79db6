package org.innovente.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.audit.AchievementFate;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditNode;
import org.innovente.audit.Explanation;
import org.innovente.audit.NextChoice;
import org.innovente.audit.NodeStatus;

/** An audit as text that an adviser can read to a learner. Thread-safe. */
public final class AuditText {
    private static final int SHOWN = 8;

    private record Placed(AuditNode node, int depth) {}

    private AuditText() {}

    /** Returns the report as lines of text, in French for a French locale, otherwise in English. */
    public static String render(Audit audit, Locale locale) {
        AuditWording wording = new AuditWording(audit, locale);
        StringBuilder out = new StringBuilder();
        line(out, wording.title() + " - " + wording.outcome());
        line(
                out,
                wording.word("label.record") + ": " + audit.record()
                        + audit.asOf()
                                .map(d -> ", " + wording.word("label.as-of") + ": " + d)
                                .orElse(""));
        line(out, wording.verdict());
        line(out, "");
        tree(out, audit, wording);
        for (Explanation why : audit.explanations()) {
            line(out, wording.why(why));
        }
        for (AchievementFate fate : audit.achievements()) {
            if (!fate.isUsed() && fate.reason().isPresent()) {
                line(
                        out,
                        wording.words()
                                        .text(
                                                "reason."
                                                        + fate.reason()
                                                                .get()
                                                                .code()
                                                                .wire(),
                                                Map.of(
                                                        "argument",
                                                        fate.reason().get().argument()))
                                + ": " + fate.item().id());
            }
        }
        if (!audit.nextChoices().isEmpty()) {
            line(
                    out,
                    wording.words()
                            .text(
                                    "next",
                                    Map.of(
                                            "modules",
                                            String.join(
                                                    ", ",
                                                    audit.nextChoices().stream()
                                                            .limit(SHOWN)
                                                            .map(NextChoice::module)
                                                            .map(Object::toString)
                                                            .toList()))));
        }
        audit.decisions().forEach(decision -> line(out, wording.decision(decision)));
        return out.toString();
    }

    private static void tree(StringBuilder out, Audit audit, AuditWording wording) {
        Deque<Placed> stack = new ArrayDeque<>();
        stack.push(new Placed(audit.root(), 0));
        while (!stack.isEmpty()) {
            Placed top = stack.pop();
            AuditNode node = top.node();
            StringBuilder text = new StringBuilder("  ".repeat(top.depth()))
                    .append(mark(node.status()))
                    .append(' ')
                    .append(wording.label(node));
            String measure = wording.measure(node);
            text.append(measure.isEmpty() ? "" : " [" + measure + "]");
            node.remark().ifPresent(remark -> text.append(" - ").append(wording.remark(remark)));
            if (!node.contributions().isEmpty()) {
                text.append(" <- ").append(wording.contributions(node, SHOWN));
            }
            line(out, text.toString());
            node.units().forEach(unit -> line(out, "  ".repeat(top.depth() + 1) + wording.unit(unit)));
            if (node.status() != NodeStatus.NOT_APPLICABLE) {
                List<AuditNode> children = node.children();
                for (int i = children.size() - 1; i >= 0; i--) {
                    stack.push(new Placed(children.get(i), top.depth() + 1));
                }
            }
        }
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
