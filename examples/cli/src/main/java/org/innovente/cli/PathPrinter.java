package org.innovente.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.path.Blocker;
import org.innovente.path.ConditionRef;
import org.innovente.path.PathCost;
import org.innovente.path.PathReason;
import org.innovente.path.PathResult;
import org.innovente.path.PathStatus;
import org.innovente.path.PathStep;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.path.StudyPath;

/** The answers of {@code path}: lines for people, and the documented JSON for programs. */
record PathPrinter(Texts texts, PrerequisiteGraph graph, PathResult result) {

    private static final int MOST_REASONS = 8;

    /** Returns the answer for people. */
    String text(LocalDate day) {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        for (int i = 0; i < result.paths().size(); i++) {
            StudyPath path = result.paths().get(i);
            if (i > 0) {
                lines.add("");
                lines.add(texts.text("path.alternative", Map.of("n", String.valueOf(i), "cost", cost(path.cost()))));
            }
            path.steps().forEach(step -> lines.add(step(step)));
        }
        lines.addAll(reasons());
        lines.add(texts.text("path.as-of", "day", day));
        return String.join("\n", lines) + "\n";
    }

    private String headline() {
        String target = result.query().target().name();
        String key = "path." + result.status().wire();
        return texts.text(
                key,
                Map.of(
                        "to", result.query().target().module().map(this::titled).orElse(target),
                        "cost", result.cost().map(this::cost).orElse(""),
                        "bound", result.lowerBound().map(this::cost).orElse("")));
    }

    private String step(PathStep step) {
        StringBuilder line = new StringBuilder("  ")
                .append(texts.text("path.term", "n", step.term()))
                .append("  ")
                .append(titled(step.module()));
        if (step.neededBy().isEmpty()) {
            line.append(texts.text("path.goal"));
        } else {
            line.append(texts.text("path.needed-by", "modules", joined(step.neededBy())));
        }
        if (step.again()) {
            line.append(texts.text("path.again"));
        }
        if (!step.equivalents().isEmpty()) {
            line.append(texts.text("path.equivalents", "modules", joined(step.equivalents())));
        }
        return line.toString();
    }

    private List<String> reasons() {
        List<String> lines = new ArrayList<>();
        for (PathReason reason : why()) {
            for (PathReason.Alternative other : reason.alternatives()) {
                if (lines.size() < MOST_REASONS) {
                    lines.add("  " + alternative(reason.module(), other));
                }
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, texts.text("path.why"));
        }
        result.blockers().forEach(blocker -> lines.add("  " + blocked(blocker)));
        if (!result.unlockers().isEmpty()) {
            lines.add("  " + texts.text("path.unlockers", "papers", named(result.unlockers())));
        }
        if (!result.undetermined().isEmpty()) {
            lines.add("  " + texts.text("path.doubts", "conditions", named(result.undetermined())));
        }
        if (!result.unknownMeasures().isEmpty()) {
            lines.add("  " + texts.text("path.unknown-measures", "modules", joined(result.unknownMeasures())));
        }
        return lines;
    }

    private String alternative(ModuleId module, PathReason.Alternative other) {
        String option = String.join(" + ", other.option());
        if (!other.possible()) {
            return texts.text("path.other-impossible", Map.of("module", module.value(), "option", option));
        }
        if (other.extraCost().isEmpty()) {
            return texts.text("path.other-unknown", Map.of("module", module.value(), "option", option));
        }
        BigDecimal extra = other.extraCost().get();
        return extra.signum() == 0
                ? texts.text("path.other-equal", Map.of("module", module.value(), "option", option))
                : texts.text(
                        "path.other-dearer", Map.of("module", module.value(), "option", option, "cost", cost(extra)));
    }

    private String blocked(Blocker blocker) {
        return texts.text(
                "path.blocker." + wire(blocker.kind()),
                Map.of(
                        "chain", joined(blocker.chain(), " → "),
                        "condition", blocker.condition().map(PathPrinter::named).orElse("")));
    }

    private List<PathReason> why() {
        return result.path().isPresent() ? graph.why(result) : List.of();
    }

    /** Writes the answer as one JSON object. */
    JsonText json(JsonText out) {
        out.startObject()
                .text("to", result.query().target().name())
                .text("status", result.status().wire());
        if (result.status() != PathStatus.UNREACHABLE && result.status() != PathStatus.UNDETERMINED) {
            result.cost().ifPresent(cost -> quantity(out, "cost", cost));
            Optional<BigDecimal> bound =
                    result.status() == PathStatus.SATISFIED ? Optional.of(BigDecimal.ZERO) : result.lowerBound();
            bound.ifPresent(lower -> quantity(out, "lower-bound", lower));
        }
        out.texts("modules", result.path().map(StudyPath::modules).orElse(List.of()));
        out.name("why").startArray();
        Map<ModuleId, PathReason> reasons = new java.util.LinkedHashMap<>();
        why().forEach(reason -> reasons.put(reason.module(), reason));
        result.path().ifPresent(path -> path.steps().forEach(step -> step(step, reasons.get(step.module()), out)));
        result.blockers().forEach(blocker -> blocker(blocker, out));
        result.unlockers().forEach(paper -> condition("unlocker", paper, out));
        result.undetermined().forEach(doubt -> condition("undetermined", doubt, out));
        out.endArray();
        if (result.paths().size() > 1) {
            out.list("alternatives", result.paths().subList(1, result.paths().size()), (path, to) -> {
                to.startObject();
                quantity(to, "cost", path.cost());
                to.texts("modules", path.modules()).endObject();
            });
        }
        if (!result.unknownMeasures().isEmpty()) {
            out.texts("unknown-measures", result.unknownMeasures());
        }
        if (!result.unknownIds().isEmpty()) {
            out.texts("unknown-ids", result.unknownIds());
        }
        return out.endObject();
    }

    private void step(PathStep step, @org.jspecify.annotations.Nullable PathReason reason, JsonText out) {
        out.startObject().text("module", step.module().value()).integer("term", step.term());
        out.texts("needed-by", step.neededBy());
        if (!step.equivalents().isEmpty()) {
            out.texts("equivalents", step.equivalents());
        }
        if (reason != null) {
            out.bool("forced", reason.forced());
            out.list("instead", reason.alternatives(), (other, to) -> {
                to.startObject().texts("option", other.option()).bool("possible", other.possible());
                other.extraCost().ifPresent(extra -> quantity(to, "extra-cost", extra));
                to.endObject();
            });
        }
        out.endObject();
    }

    private static void blocker(Blocker blocker, JsonText out) {
        out.startObject().text("blocker", wire(blocker.kind())).texts("chain", blocker.chain());
        blocker.condition().ifPresent(condition -> out.text("condition", named(condition)));
        out.endObject();
    }

    private static void condition(String what, ConditionRef condition, JsonText out) {
        out.startObject()
                .text(what, named(condition))
                .text("owner", condition.owner())
                .text("pointer", condition.pointer())
                .endObject();
    }

    private void quantity(JsonText out, String name, BigDecimal value) {
        if (result.query().cost() == PathCost.MODULES) {
            out.integer(name, value.longValueExact());
        } else {
            out.decimal(name, value);
        }
    }

    private String cost(BigDecimal value) {
        if (result.query().cost() == PathCost.MODULES) {
            return texts.count("count.module", value.longValueExact());
        }
        return texts.text(
                "count." + result.query().cost().name(),
                "n",
                value.stripTrailingZeros().toPlainString());
    }

    private String titled(ModuleId id) {
        return graph.catalogue()
                .findModule(id)
                .flatMap(module -> module.title().best(texts.locale()))
                .map(title -> title.startsWith(id.value()) ? title : id + " " + title)
                .orElse(id.value());
    }

    private static String wire(Blocker.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String named(List<ConditionRef> conditions) {
        return String.join(", ", conditions.stream().map(PathPrinter::named).toList());
    }

    private static String named(ConditionRef condition) {
        String where = condition.owner() + (condition.pointer().isEmpty() ? "" : "#" + condition.pointer());
        return condition.text().isEmpty() ? where : condition.text() + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private static String joined(List<ModuleId> modules) {
        return joined(modules, ", ");
    }

    private static String joined(List<ModuleId> modules, String between) {
        return String.join(between, modules.stream().map(ModuleId::value).toList());
    }
}
