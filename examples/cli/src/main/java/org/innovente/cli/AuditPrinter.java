package org.innovente.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.audit.AchievementFate;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditNode;
import org.innovente.audit.Explanation;
import org.innovente.audit.NodeStatus;
import org.innovente.audit.Reason;
import org.innovente.audit.Remark;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.competency.Competency;
import org.innovente.diploma.Block;
import org.innovente.module.TrainingModule;

/** The answers of {@code audit}: a report for people, and the documented JSON for programs. */
record AuditPrinter(Texts texts, Catalogue catalogue, Audit audit) {

    private static final int SHOWN = 6;
    private static final Set<String> SINGLE = Set.of("module", "competency");

    /** Returns the report for people. */
    String text(LocalDate day) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "audit.title",
                Map.of(
                        "record", audit.record().value(),
                        "diploma",
                                audit.diplomaTitle()
                                        .best(texts.locale())
                                        .orElse(audit.diploma().value()),
                        "outcome",
                                audit.outcomeTitle()
                                        .best(texts.locale())
                                        .orElse(audit.outcome().value()))));
        lines.add(texts.text(
                "audit.verdict." + audit.verdict().wire(),
                "proof",
                texts.text("audit.proof." + audit.proof().wire())));
        tree(lines);
        explanations(lines);
        unusedAchievements(lines);
        if (!audit.nextChoices().isEmpty()) {
            lines.add(texts.text(
                    "audit.next",
                    "modules",
                    String.join(
                            ", ",
                            audit.nextChoices().stream()
                                    .limit(8)
                                    .map(choice -> choice.module().value())
                                    .toList())));
        }
        for (Audit.AppliedDecision decision : audit.decisions()) {
            lines.add(texts.text(
                    "audit.decision",
                    Map.of(
                            "kind", decision.kind(),
                            "id", decision.id(),
                            "node", decision.node(),
                            "authority", decision.authority(),
                            "date", decision.date(),
                            "reason", decision.reason().best(texts.locale()).orElse(""))));
        }
        lines.add(texts.text("path.as-of", "day", day));
        return String.join("\n", lines) + "\n";
    }

    private record Placed(AuditNode node, int depth) {}

    /** An explicit stack: rules may be nested deeper than the call stack. */
    private void tree(List<String> lines) {
        List<Placed> stack = new ArrayList<>(List.of(new Placed(audit.root(), 0)));
        while (!stack.isEmpty()) {
            Placed top = stack.remove(stack.size() - 1);
            lines.add("  ".repeat(top.depth() + 1) + node(top.node()));
            if (top.node().status() != NodeStatus.NOT_APPLICABLE) {
                List<AuditNode> children = top.node().children();
                for (int i = children.size() - 1; i >= 0; i--) {
                    stack.add(new Placed(children.get(i), top.depth() + 1));
                }
            }
        }
    }

    private String node(AuditNode node) {
        StringBuilder line = new StringBuilder(mark(node.status())).append(' ');
        line.append(node.note().best(texts.locale()).orElseGet(() -> label(node)));
        if (!SINGLE.contains(node.kind())) {
            measured(node, line);
        }
        node.remark().ifPresent(remark -> line.append(" - ").append(remark(remark)));
        List<String> used = node.contributions().stream()
                .map(AuditNode.Contribution::achievement)
                .map(this::itemOf)
                .filter(item -> !item.equals(node.subject()))
                .toList();
        if (!used.isEmpty()) {
            line.append(" <- ").append(String.join(", ", used.subList(0, Math.min(SHOWN, used.size()))));
            if (used.size() > SHOWN) {
                line.append(", +").append(used.size() - SHOWN);
            }
        }
        return line.toString();
    }

    /** What a node is about, with its title where the catalogue gives one. */
    private String label(AuditNode node) {
        String subject = node.subject();
        if (subject.isEmpty()) {
            return texts.text("audit.kind." + node.kind());
        }
        Optional<LocalizedText> title = Optional.empty();
        if ("module".equals(node.kind())) {
            title = catalogue.findModule(new ModuleId(subject)).map(TrainingModule::title);
        } else if ("reference".equals(node.kind())) {
            title = catalogue.index().findBlock(new BlockId(subject)).map(Block::title);
        } else if ("competency".equals(node.kind())) {
            CompetencyId id = new CompetencyId(subject.replaceFirst("@.*", ""));
            title = catalogue
                    .index()
                    .resolveFramework(Optional.empty(), id)
                    .flatMap(framework -> catalogue.index().findCompetency(framework, id))
                    .map(Competency::title);
        }
        return title.flatMap(text -> text.best(texts.locale()))
                .map(text -> text.startsWith(subject) ? text : subject + " " + text)
                .orElse(subject);
    }

    private void measured(AuditNode node, StringBuilder line) {
        if (node.demand().isPresent() && node.got().isPresent()) {
            line.append(" [")
                    .append(texts.text(
                            "audit.measure",
                            Map.of(
                                    "got",
                                    plain(node.got().get()),
                                    "demand",
                                    plain(node.demand().get()))))
                    .append(']');
        }
        node.remaining()
                .filter(left -> left.signum() > 0)
                .ifPresent(left -> line.append(' ').append(texts.text("audit.missing", "n", plain(left))));
    }

    private String remark(Remark remark) {
        String key = "audit.remark." + wire(remark.code());
        return texts.text(key, "argument", remark.argument());
    }

    private void explanations(List<String> lines) {
        Map<String, String> labels = new HashMap<>();
        List<AuditNode> open = new ArrayList<>(List.of(audit.root()));
        while (!open.isEmpty()) {
            AuditNode node = open.remove(open.size() - 1);
            labels.put(node.address(), node.note().best(texts.locale()).orElseGet(() -> label(node)));
            open.addAll(node.children());
        }
        for (Explanation explanation : audit.explanations()) {
            lines.add(texts.text(
                    "audit.why." + wire(explanation.kind()),
                    Map.of(
                            "nodes",
                            String.join(
                                    ", ",
                                    explanation.nodes().stream()
                                            .map(node -> labels.getOrDefault(node, node))
                                            .map(label -> texts.text("audit.quoted", "text", label))
                                            .toList()),
                            "asked",
                            explanation.asked().map(AuditPrinter::plain).orElse("?"),
                            "available",
                            explanation.available().map(AuditPrinter::plain).orElse("?"),
                            "n",
                            String.valueOf(explanation.cases()))));
        }
    }

    private void unusedAchievements(List<String> lines) {
        for (AchievementFate fate : audit.achievements()) {
            fate.reason()
                    .ifPresent(reason -> lines.add(texts.text(
                            "audit.unused",
                            Map.of("item", fate.item().id(), "id", fate.id(), "reason", reason(reason)))));
        }
    }

    private String reason(Reason reason) {
        return texts.text("audit.reason." + reason.code().wire(), "argument", reason.argument());
    }

    private String itemOf(String achievement) {
        return audit.achievements().stream()
                .filter(fate -> fate.id().equals(achievement))
                .findFirst()
                .map(fate -> fate.item().id())
                .orElse(achievement);
    }

    private static String mark(NodeStatus status) {
        return switch (status) {
            case SATISFIED -> "[x]";
            case WAIVED -> "[w]";
            case UNSATISFIED -> "[ ]";
            case IMPOSSIBLE -> "[!]";
            case UNDETERMINED -> "[?]";
            case NOT_APPLICABLE -> "[-]";
        };
    }

    /** Writes the report as one JSON object. */
    JsonText json(JsonText out) {
        out.startObject()
                .text("record", audit.record().value())
                .text("diploma", audit.diploma().value());
        out.text("outcome", audit.outcome().value())
                .text("status", audit.verdict().wire());
        out.text("proof", audit.proof().wire()).text("layer", audit.layer().wire());
        out.text("as-of", audit.asOf()).decimal("percent", audit.percent());
        out.name("rule");
        rule(out);
        out.list("achievements", audit.achievements(), this::fate);
        out.list("explanations", audit.explanations(), (explanation, to) -> {
            to.startObject().text("kind", wire(explanation.kind())).texts("nodes", explanation.nodes());
            explanation.asked().ifPresent(asked -> to.decimal("asked", asked));
            explanation.available().ifPresent(available -> to.decimal("available", available));
            to.texts("achievements", explanation.achievements());
            to.integer("cases", explanation.cases()).endObject();
        });
        out.list(
                "next",
                audit.nextChoices(),
                (choice, to) -> to.startObject()
                        .text("module", choice.module().value())
                        .texts("nodes", choice.nodes())
                        .endObject());
        out.list(
                "decisions",
                audit.decisions(),
                (decision, to) -> to.startObject()
                        .text("kind", decision.kind())
                        .text("id", decision.id())
                        .text("node", decision.node())
                        .text("authority", decision.authority())
                        .text("date", decision.date())
                        .endObject());
        return out.texts("assumptions", audit.assumptions()).endObject();
    }

    private void rule(JsonText out) {
        List<Object> stack = new ArrayList<>(List.of(audit.root()));
        while (!stack.isEmpty()) {
            Object top = stack.remove(stack.size() - 1);
            if (top instanceof AuditNode node) {
                open(node, out);
                stack.add("close");
                for (int i = node.children().size() - 1; i >= 0; i--) {
                    stack.add(node.children().get(i));
                }
            } else {
                out.endArray().endObject();
            }
        }
    }

    private void open(AuditNode node, JsonText out) {
        out.startObject().text("node", node.address()).text("kind", node.kind());
        if (!node.subject().isEmpty()) {
            out.text("subject", node.subject());
        }
        out.text("note", node.note().best(texts.locale()));
        out.text("status", node.status().wire())
                .text("obligation", node.obligation().toString());
        if (!node.unit().isEmpty()) {
            out.text("unit", node.unit());
        }
        node.demand().ifPresent(value -> out.decimal("demand", value));
        node.most().ifPresent(value -> out.decimal("most", value));
        node.got().ifPresent(value -> out.decimal("got", value));
        node.remaining().ifPresent(value -> out.decimal("remaining", value));
        node.remark()
                .ifPresent(remark -> out.text("remark", wire(remark.code())).text("about", remark.argument()));
        out.list(
                "used",
                node.contributions(),
                (used, to) -> to.startObject()
                        .text("achievement", used.achievement())
                        .decimal("amount", used.amount())
                        .endObject());
        out.list("unused", node.unused(), (unused, to) -> {
            to.startObject().text("achievement", unused.achievement());
            reason(unused.reason(), to);
            to.endObject();
        });
        out.name("children").startArray();
    }

    private void fate(AchievementFate fate, JsonText out) {
        out.startObject()
                .text("achievement", fate.id())
                .text("kind", fate.item().kind().toString());
        out.text("item", fate.item().id()).bool("used", fate.isUsed());
        fate.reason().ifPresent(reason -> reason(reason, out));
        out.list("places", fate.places(), (place, to) -> {
            to.startObject().text("node", place.node());
            place.reason().ifPresent(reason -> reason(reason, to));
            to.endObject();
        });
        out.endObject();
    }

    private static void reason(Reason reason, JsonText out) {
        out.text("reason", reason.code().wire());
        if (!reason.argument().isEmpty()) {
            out.text("argument", reason.argument());
        }
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
