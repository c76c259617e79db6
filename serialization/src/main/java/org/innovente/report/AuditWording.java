package org.innovente.report;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditNode;
import org.innovente.audit.Explanation;
import org.innovente.audit.Reason;
import org.innovente.audit.Remark;
import org.innovente.audit.UnitResult;
import org.innovente.common.LocalizedText;

/** Puts the parts of an audit into words; what the reports of every format say alike. */
final class AuditWording {
    private final ReportWords words;
    private final Audit audit;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();

    AuditWording(Audit audit, Locale locale) {
        this.audit = audit;
        words = ReportWords.of(locale);
        audit.achievements().forEach(fate -> items.put(fate.id(), fate.item().id()));
        Deque<AuditNode> stack = new ArrayDeque<>();
        stack.push(audit.root());
        while (!stack.isEmpty()) {
            AuditNode node = stack.pop();
            node.note().best(words.locale()).ifPresent(note -> labels.putIfAbsent(node.address(), note));
            node.children().forEach(stack::push);
        }
    }

    String word(String key) {
        return words.text(key);
    }

    ReportWords words() {
        return words;
    }

    String best(LocalizedText text, String otherwise) {
        return text.best(words.locale()).orElse(otherwise);
    }

    String title() {
        return best(audit.diplomaTitle(), audit.diploma().value());
    }

    String outcome() {
        return best(audit.outcomeTitle(), audit.outcome().value());
    }

    String verdict() {
        return words.text(
                "verdict." + audit.verdict().wire(),
                Map.of("proof", words.text("proof." + audit.proof().wire())));
    }

    /** Returns what a node is about, in the words of the rule where it has any. */
    String label(AuditNode node) {
        String plain = node.subject().isEmpty() ? words.text("kind." + node.kind()) : node.subject();
        return best(node.note(), plain);
    }

    /** Returns what a node has of what it asks for; empty where nothing is measured. */
    String measure(AuditNode node) {
        if (node.demand().isEmpty() || node.got().isEmpty()) {
            return "";
        }
        String unit = words.has("unit." + node.unit()) ? words.text("unit." + node.unit()) : node.unit();
        String text =
                words.text(
                                "measure",
                                Map.of(
                                        "got",
                                        plain(node.got().get()),
                                        "demand",
                                        plain(node.demand().get()))) + " " + unit;
        boolean missing = node.remaining().filter(r -> r.signum() > 0).isPresent();
        return missing
                ? text + ", "
                        + words.text(
                                "missing", Map.of("n", plain(node.remaining().get())))
                : text;
    }

    String unit(UnitResult unit) {
        String mean = unit.mean().map(m -> " (" + plain(m) + ")").orElse("");
        return best(unit.title(), unit.id()) + mean + " : "
                + words.text("unit." + unit.status().wire());
    }

    String remark(Remark remark) {
        return words.text("remark." + wire(remark.code().name()), Map.of("argument", remark.argument()));
    }

    String reason(Reason reason) {
        return words.text("reason." + reason.code().wire(), Map.of("argument", reason.argument()));
    }

    String why(Explanation why) {
        return words.text(
                "why." + wire(why.kind().name()),
                Map.of(
                        "nodes",
                                String.join(
                                        ", ",
                                        why.nodes().stream().map(this::place).toList()),
                        "asked", why.asked().map(AuditWording::plain).orElse(""),
                        "available", why.available().map(AuditWording::plain).orElse(""),
                        "n", Integer.toString(why.cases())));
    }

    String decision(Audit.AppliedDecision one) {
        return words.text(
                "label.decision",
                Map.of(
                        "kind",
                        one.kind(),
                        "node",
                        one.node(),
                        "id",
                        one.id(),
                        "authority",
                        one.authority(),
                        "date",
                        one.date(),
                        "reason",
                        best(one.reason(), "")));
    }

    /** Returns a node in the words of the rule, or its address where the rule has no words for it. */
    String place(String address) {
        String label = labels.get(address);
        if (label == null) {
            return address;
        }
        return words.locale().getLanguage().equals("fr") ? "« " + label + " »" : "“" + label + "”";
    }

    /** Returns the achievements that contribute to a node, at most some of them. */
    String contributions(AuditNode node, int most) {
        List<String> ids = node.contributions().stream()
                .map(one -> items.getOrDefault(one.achievement(), one.achievement()))
                .toList();
        String shown = String.join(", ", ids.subList(0, Math.min(most, ids.size())));
        return ids.size() > most ? shown + ", +" + (ids.size() - most) : shown;
    }

    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static String wire(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
