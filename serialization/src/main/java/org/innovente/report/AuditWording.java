package org.innovente.report;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.audit.Assumption;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditNode;
import org.innovente.audit.Explanation;
import org.innovente.audit.NodeStatus;
import org.innovente.audit.Reason;
import org.innovente.audit.Remaining;
import org.innovente.audit.Remark;
import org.innovente.audit.UnitResult;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.competency.Competency;
import org.innovente.diploma.Block;
import org.innovente.module.TrainingModule;
import org.innovente.path.PathStatus;

/** Puts the parts of an audit into words; what the reports of every format say alike. */
final class AuditWording {
    /** Of these, got and asked say no more than the status does. */
    private static final Set<String> UNMEASURED = Set.of("module", "competency", "any-of");

    private static final int SHOWN = 6;

    private final ReportWords words;
    private final Audit audit;
    private final AuditReport report;
    private final Map<String, AuditNode> nodes = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Map<String, List<String>> contributed = new HashMap<>();

    AuditWording(AuditReport report, Locale locale) {
        this.report = report;
        audit = report.audit();
        words = ReportWords.of(locale);
        audit.achievements().forEach(fate -> items.put(fate.id(), fate.item().id()));
        Deque<AuditNode> stack = new ArrayDeque<>();
        stack.push(audit.root());
        while (!stack.isEmpty()) {
            AuditNode node = stack.pop();
            nodes.putIfAbsent(node.address(), node);
            if (node.status() != NodeStatus.NOT_APPLICABLE) {
                node.contributions()
                        .forEach(one -> contributed
                                .computeIfAbsent(one.achievement(), k -> new ArrayList<>())
                                .add(node.address()));
                for (int i = node.children().size() - 1; i >= 0; i--) {
                    stack.push(node.children().get(i));
                }
            }
        }
    }

    /** Returns the nodes that an achievement contributes to, in the order of the tree, in words; each once. */
    String contributesTo(String achievement) {
        List<String> places = contributed.getOrDefault(achievement, List.of()).stream()
                .map(this::place)
                .distinct()
                .toList();
        return String.join(", ", places);
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

    /** Returns what a node is about: in the words of the rule where it has any, otherwise with the title from the catalogue. */
    String label(AuditNode node) {
        return node.note().best(words.locale()).orElseGet(() -> plainLabel(node));
    }

    private String plainLabel(AuditNode node) {
        String subject = node.subject();
        if (subject.isEmpty()) {
            return words.text(
                    "kind." + node.kind(),
                    Map.of("n", node.demand().map(words::number).orElse("")));
        }
        if (node.kind().equals("attestation")) {
            return words.known("paper." + subject, subject);
        }
        return report.catalogue()
                .flatMap(catalogue -> title(catalogue, node.kind(), subject))
                .flatMap(text -> text.best(words.locale()))
                .map(text -> text.startsWith(subject) ? text : subject + " " + text)
                .orElse(subject);
    }

    private static Optional<LocalizedText> title(Catalogue catalogue, String kind, String subject) {
        switch (kind) {
            case "module":
                return catalogue.findModule(new ModuleId(subject)).map(TrainingModule::title);
            case "reference":
                return catalogue.index().findBlock(new BlockId(subject)).map(Block::title);
            case "competency":
                CompetencyId id = new CompetencyId(subject.replaceFirst("@.*", ""));
                return catalogue
                        .index()
                        .resolveFramework(Optional.empty(), id)
                        .flatMap(framework -> catalogue.index().findCompetency(framework, id))
                        .map(Competency::title);
            default:
                return Optional.empty();
        }
    }

    /** Returns what a node is about, as the beginning of a sentence that goes on with a remark. */
    String labelBeforeRemark(AuditNode node) {
        return node.remark().isPresent() ? withoutEnd(label(node), ':') : label(node);
    }

    /** Returns a text without a mark at its end and the space before it. */
    private static String withoutEnd(String text, char mark) {
        int end = text.length() - 1;
        if (end < 1 || text.charAt(end) != mark || text.charAt(end - 1) == mark) {
            return text;
        }
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Returns what a node has of what it asks for; empty where nothing is measured or the status says it all. */
    String measure(AuditNode node) {
        if (node.got().isEmpty() || UNMEASURED.contains(node.kind())) {
            return "";
        }
        if (node.demand().isEmpty()) {
            return node.most()
                    .map(most -> words.text(
                            "at-most",
                            Map.of("got", words.number(node.got().get()), "most", amount(most, node.unit()))))
                    .orElse("");
        }
        String got = words.text(
                "measure",
                Map.of(
                        "got",
                        words.number(node.got().get()),
                        "demand",
                        amount(node.demand().get(), node.unit())));
        return node.remaining()
                .filter(left -> left.signum() > 0)
                .map(left -> words.text("lacking", Map.of("measure", got, "n", words.number(left))))
                .orElse(got);
    }

    /** Returns an amount with its unit: {@code 1 module}, {@code 48 credits CS}. */
    private String amount(BigDecimal value, String unit) {
        String name = unit.isEmpty() ? "" : unit.split(" ", 2)[0];
        String rest = unit.contains(" ") ? " " + unit.substring(name.length() + 1) : "";
        boolean one = words.isOne(value);
        String said = words.known("amount." + name + (one ? ".one" : ".many"), name);
        return (words.number(value) + " " + said + rest).strip();
    }

    String unit(UnitResult unit) {
        return words.text(
                "unit",
                Map.of(
                        "title",
                        best(unit.title(), unit.id()),
                        "mean",
                        unit.mean().map(words::number).orElse(""),
                        "status",
                        words.text("unit." + unit.status().wire())));
    }

    String remark(Remark remark) {
        String argument =
                remark.code() == Remark.Code.FLOOR && !remark.argument().isEmpty()
                        ? words.number(new BigDecimal(remark.argument()))
                        : words.named(remark.argument(), "paper", "value");
        return words.text("remark." + wire(remark.code()), Map.of("argument", argument));
    }

    String reason(Reason reason) {
        String argument = switch (reason.code()) {
            case USED_BY, CAP -> place(reason.argument());
            case REPEAT, EQUIVALENT_OF -> items.getOrDefault(reason.argument(), reason.argument());
            default -> words.named(reason.argument(), "value");
        };
        return words.text("reason." + reason.code().wire(), Map.of("argument", argument));
    }

    /** Returns one reason of a "no", with its numbers. */
    String why(Explanation why) {
        AuditNode first = why.nodes().isEmpty() ? null : nodes.get(why.nodes().get(0));
        String key = "why." + wire(why.kind());
        boolean mark = first != null
                && first.remark().filter(r -> r.code() == Remark.Code.FLOOR).isPresent();
        if ((why.asked().isEmpty() || mark) && words.has(key + ".plain")) {
            key += ".plain";
        }
        return words.text(
                key,
                Map.of(
                        "nodes",
                        String.join(", ", why.nodes().stream().map(this::place).toList()),
                        "asked",
                        why.asked().map(asked -> amount(asked, why.unit())).orElse(""),
                        "available",
                        why.available().map(words::number).orElse(""),
                        "items",
                        shown(why.achievements()),
                        "count",
                        Integer.toString(why.achievements().size()),
                        "remark",
                        first == null ? "" : first.remark().map(this::remark).orElse(""),
                        "n",
                        Integer.toString(why.cases())));
    }

    String decision(Audit.AppliedDecision one) {
        return words.text(
                "decision",
                Map.of(
                        "kind",
                        words.known("decision." + one.kind(), one.kind()),
                        "node",
                        one.node().isEmpty() ? "" : place(one.node()),
                        "id",
                        one.id(),
                        "authority",
                        one.authority(),
                        "date",
                        one.date(),
                        "reason",
                        best(one.reason(), "")));
    }

    /** Returns what was assumed, in words. */
    List<String> assumptions() {
        List<String> lines = new ArrayList<>();
        for (Assumption one : audit.assumptions()) {
            Map<String, String> arguments = new LinkedHashMap<>();
            one.arguments().forEach((name, value) -> arguments.put(name, words.named(value, "value")));
            lines.add(words.text("assumption." + one.code().wire(), arguments));
        }
        return lines;
    }

    /** Returns the cheapest way to finish, in words; empty where it was not asked for. */
    List<String> remaining() {
        return report.remaining().map(this::way).orElse(List.of());
    }

    private List<String> way(Remaining way) {
        List<String> modules = way.modules().stream().map(this::module).toList();
        String cost = way.cost()
                .map(value -> amount(value, way.path().query().cost().name()))
                .orElse("");
        List<String> lines = new ArrayList<>();
        String known = modules.isEmpty() && way.status() == PathStatus.UNDETERMINED
                ? "none"
                : way.status().wire();
        lines.add(words.text("way." + known, Map.of("modules", String.join(words.text("and"), modules), "cost", cost)));
        if (!modules.isEmpty()) {
            lines.add(words.text("afterwards." + way.afterwards().wire()));
        }
        return lines;
    }

    private String module(ModuleId id) {
        return report.catalogue()
                .flatMap(catalogue -> catalogue.findModule(id))
                .flatMap(module -> module.title().best(words.locale()))
                .map(title -> title.startsWith(id.value()) ? title : id + " " + title)
                .orElse(id.value());
    }

    /** Returns a node in words and in quotation marks, or its address where it has none. */
    String place(String address) {
        AuditNode node = nodes.get(address);
        if (node == null) {
            return address;
        }
        String label = withoutEnd(withoutEnd(label(node), '.'), ':');
        boolean named =
                !node.subject().isEmpty() || !node.note().best(words.locale()).isEmpty();
        return words.text("quoted", Map.of("text", label)) + (named ? "" : " (" + address + ")");
    }

    /** Returns the achievements that contribute to a node, at most some of them; those that the label names are left out. */
    String contributions(AuditNode node, int most) {
        List<String> ids = node.contributions().stream()
                .map(this::contribution)
                .filter(item -> !item.equals(node.subject()))
                .toList();
        String shown = String.join(", ", ids.subList(0, Math.min(most, ids.size())));
        return ids.size() > most ? shown + ", +" + (ids.size() - most) : shown;
    }

    private String contribution(AuditNode.Contribution one) {
        return items.getOrDefault(one.achievement(), one.achievement());
    }

    private String shown(List<String> achievements) {
        List<String> names =
                achievements.stream().map(id -> items.getOrDefault(id, id)).toList();
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? shown + ", +" + (names.size() - SHOWN) : shown;
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
