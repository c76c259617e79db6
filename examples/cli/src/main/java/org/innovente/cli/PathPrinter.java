package org.innovente.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.path.Blocker;
import org.innovente.path.ConditionRef;
import org.innovente.path.PathReason;
import org.innovente.path.PathResult;
import org.innovente.path.PathStep;
import org.innovente.path.StudyPath;

/** The answer to a path question for people: what to take in which term, and why. */
final class PathPrinter {

    private static final int WIDTH = 96;
    private static final int NODES = 6;

    private final Texts texts;
    private final Catalogue catalogue;
    private final PathResult result;
    private final Map<ModuleId, PathReason> why = new HashMap<>();
    private final Consumer<String> out;
    /** The first module that each group of alternatives was told of, with what needs it. */
    private final Map<List<String>, String> told = new HashMap<>();

    /** What an alternative takes more; empty where that is not known. */
    private record Price(boolean possible, Optional<BigDecimal> extra) {}

    PathPrinter(Texts texts, Catalogue catalogue, PathResult result, List<PathReason> why, Consumer<String> out) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.result = result;
        this.out = out;
        why.forEach(reason -> this.why.put(reason.module(), reason));
    }

    void print(LocalDate day) {
        headline();
        for (int i = 0; i < result.paths().size(); i++) {
            if (i > 0) {
                out.accept("");
                out.accept(texts.text(
                        "path.alternative",
                        Map.of(
                                "n",
                                String.valueOf(i + 1),
                                "cost",
                                cost(result.paths().get(i).cost()))));
            }
            path(result.paths().get(i), i == 0);
        }
        if (!result.blockers().isEmpty()) {
            out.accept("");
            out.accept(texts.text("path.because"));
            result.blockers().forEach(this::blocker);
        }
        conditions(
                result.unlockers().size() > 1 ? "path.unlocked-by.many" : "path.unlocked-by.one", result.unlockers());
        conditions("path.depends", result.undetermined());
        if (!result.unknownMeasures().isEmpty()) {
            out.accept("");
            line("path.unknown-measures", Map.of("modules", join(result.unknownMeasures())));
        }
        if (!result.unknownIds().isEmpty()) {
            out.accept("");
            line("path.unknown-ids", Map.of("ids", String.join(", ", result.unknownIds())));
        }
        out.accept("");
        out.accept(texts.text("path.as-of", "day", day));
    }

    private void headline() {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("to", result.query().target().name());
        result.partCost().ifPresent(cost -> arguments.put("cost", cost(cost)));
        result.lowerBound().ifPresent(bound -> arguments.put("bound", cost(bound)));
        if (result.notFollowed().isEmpty()) {
            line("path.headline." + result.status().wire(), arguments);
        } else {
            line("path.part." + result.part().wire(), arguments);
            notFollowed();
        }
    }

    /** What a diploma asks for beyond what a path can follow, each kind in one paragraph. */
    private void notFollowed() {
        for (ConditionRef.Kind kind : List.of(ConditionRef.Kind.CONSTRAINT, ConditionRef.Kind.EXCLUSIVE_USE)) {
            List<String> nodes = result.notFollowed().stream()
                    .filter(node -> node.kind() == kind)
                    .map(PathPrinter::node)
                    .toList();
            if (!nodes.isEmpty()) {
                String key = "path.not-followed."
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                List<String> first = nodes.subList(0, Math.min(NODES, nodes.size()));
                String more = nodes.size() > NODES ? ", …" : "";
                line(key, Map.of("n", String.valueOf(nodes.size()), "nodes", String.join(", ", first) + more));
            }
        }
    }

    private static String node(ConditionRef node) {
        return node.text() + " (" + node.owner() + node.pointer() + ")";
    }

    private void path(StudyPath path, boolean reasons) {
        int term = 0;
        int width = path.steps().stream()
                .mapToInt(step -> step.module().value().length())
                .max()
                .orElse(0);
        for (PathStep step : path.steps()) {
            if (step.term() != term) {
                term = step.term();
                out.accept("");
                out.accept(texts.text("path.term", "n", term));
            }
            String title = catalogue
                    .findModule(step.module())
                    .map(TrainingModule::title)
                    .flatMap(text -> text.best(texts.locale()))
                    .orElse("");
            String id = step.module().value();
            out.accept(("  " + id + " ".repeat(width - id.length() + 2) + title).stripTrailing());
            if (reasons) {
                reasons(step, width + 4);
            }
        }
    }

    private void reasons(PathStep step, int indent) {
        List<String> said = new ArrayList<>();
        PathReason reason = why.get(step.module());
        boolean target = step.module().value().equals(result.query().target().name());
        if (target) {
            said.add(texts.text("path.is-target"));
        } else if (step.neededBy().isEmpty()) {
            said.add(texts.text("path.for-target", "to", result.query().target().name()));
        } else {
            said.add(texts.text("path.for", "modules", join(step.neededBy())));
        }
        if (reason != null && reason.forced() && !target) {
            said.add(texts.text("path.forced"));
        }
        if (step.again()) {
            said.add(texts.text("path.again"));
        }
        if (!step.equivalents().isEmpty()) {
            said.add(texts.text(
                    "path.equivalents",
                    "modules",
                    or(step.equivalents().stream().map(ModuleId::value).toList())));
        }
        wrapped(String.join("fr".equals(texts.locale().getLanguage()) ? "\u00a0; " : "; ", said), indent);
        if (reason != null) {
            List<String> lines = alternatives(step, reason);
            String first = told.putIfAbsent(
                    Stream.concat(lines.stream(), said.stream()).toList(),
                    step.module().value());
            if (first != null && !lines.isEmpty()) {
                lines = List.of(texts.text("path.instead.as-for", "module", first));
            }
            lines.forEach(line -> wrapped(line, indent));
            if (reason.notListed() > 0) {
                String key = reason.notListed() == 1 ? "path.instead.one-more" : "path.instead.many-more";
                wrapped(texts.text(key, "n", reason.notListed()), indent);
            }
        }
    }

    /** What could be taken in place of a module, those of one price in one line, without those that are said to do as well. */
    private List<String> alternatives(PathStep step, PathReason reason) {
        Map<Price, List<String>> byPrice = new LinkedHashMap<>();
        for (PathReason.Alternative alternative : reason.alternatives()) {
            String option = String.join(" + ", alternative.option());
            if (step.equivalents().stream().noneMatch(twin -> twin.value().equals(option))) {
                byPrice.computeIfAbsent(
                                new Price(alternative.possible(), alternative.extraCost()), k -> new ArrayList<>())
                        .add(option);
            }
        }
        List<String> lines = new ArrayList<>();
        byPrice.forEach((price, options) -> lines.add(alternative(price, or(options))));
        return lines;
    }

    private String alternative(Price price, String option) {
        if (!price.possible()) {
            return texts.text("path.instead.impossible", "option", option);
        }
        if (price.extra().isEmpty()) {
            return texts.text("path.instead.unknown", "option", option);
        }
        BigDecimal extra = price.extra().get();
        return extra.signum() == 0
                ? texts.text("path.instead.equal", "option", option)
                : texts.text("path.instead.more", Map.of("option", option, "cost", cost(extra)));
    }

    private String or(List<String> options) {
        int last = options.size() - 1;
        return last == 0
                ? options.get(0)
                : String.join(", ", options.subList(0, last)) + texts.text("path.or") + options.get(last);
    }

    private void blocker(Blocker blocker) {
        Map<String, String> arguments = new HashMap<>();
        String target = result.query().target().name();
        arguments.put("chain", blocker.chain().isEmpty() ? target : join(blocker.chain(), " ← "));
        arguments.put("circle", join(blocker.chain(), " → "));
        arguments.put("condition", blocker.condition().map(ConditionRef::text).orElse(""));
        String key = blocker.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        wrapped(texts.text("path.blocker." + key, arguments), 2);
    }

    private void conditions(String key, List<ConditionRef> conditions) {
        if (conditions.isEmpty()) {
            return;
        }
        out.accept("");
        out.accept(texts.text(key));
        for (ConditionRef condition : conditions) {
            String owner = condition.owner().isEmpty() ? "" : condition.owner() + ": ";
            wrapped(owner + condition.text(), 2);
        }
    }

    private void line(String key, Map<String, String> arguments) {
        Wrapping.of(texts.text(key, arguments), WIDTH).forEach(out);
    }

    private void wrapped(String text, int indent) {
        for (String line : Wrapping.of(text, WIDTH - indent)) {
            out.accept(" ".repeat(indent) + line);
        }
    }

    private String cost(BigDecimal amount) {
        String number = amount.toPlainString();
        String measure = result.query().cost().name();
        boolean one = amount.compareTo(BigDecimal.ONE) == 0
                || amount.signum() == 0 && "fr".equals(texts.locale().getLanguage());
        return texts.text("path.cost." + measure + (one ? ".one" : ".many"), "n", number);
    }

    private static String join(List<ModuleId> modules) {
        return join(modules, ", ");
    }

    private static String join(List<ModuleId> modules, String between) {
        return modules.stream().map(ModuleId::value).collect(Collectors.joining(between));
    }
}
