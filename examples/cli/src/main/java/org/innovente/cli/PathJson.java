package org.innovente.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.innovente.path.StudyPath;

/** The answer to a path question as JSON, in the shape that other programs rely on. */
final class PathJson {

    private final PathResult result;
    private final Map<ModuleId, PathReason> why = new HashMap<>();
    private final Optional<LocalDate> asOf;

    PathJson(PathResult result, List<PathReason> why, Optional<LocalDate> asOf) {
        this.result = result;
        why.forEach(reason -> this.why.put(reason.module(), reason));
        this.asOf = asOf;
    }

    JsonText write(JsonText out) {
        out.startObject();
        out.text("to", result.query().target().name());
        out.text("status", result.status().wire());
        result.cost().ifPresent(cost -> amount(out, "cost", cost));
        boolean bounded = result.cost().isPresent();
        result.lowerBound().filter(bound -> bounded).ifPresent(bound -> amount(out, "lower-bound", bound));
        if (result.notFollowed().isEmpty()) {
            steps(out);
        } else {
            out.texts("modules", List.of());
            out.list("why", List.<PathStep>of(), this::reason);
            out.name("part").startObject();
            out.text("status", result.part().wire());
            result.partCost().ifPresent(cost -> amount(out, "cost", cost));
            result.lowerBound().ifPresent(bound -> amount(out, "lower-bound", bound));
            steps(out);
            out.endObject();
            conditions(out, "not-followed", result.notFollowed());
        }
        if (!result.blockers().isEmpty()) {
            out.list("blockers", result.blockers(), PathJson::blocker);
        }
        conditions(out, "unlocked-by", result.unlockers());
        conditions(out, "undetermined", result.undetermined());
        if (!result.unknownMeasures().isEmpty()) {
            out.texts("unknown-measures", result.unknownMeasures());
        }
        if (!result.unknownIds().isEmpty()) {
            out.texts("unknown-ids", result.unknownIds());
        }
        asOf.ifPresent(day -> out.text("as-of", day.toString()));
        return out.endObject();
    }

    private void steps(JsonText out) {
        List<PathStep> steps = result.path().map(StudyPath::steps).orElse(List.of());
        out.texts("modules", steps.stream().map(PathStep::module).toList());
        out.list("why", steps, this::reason);
        if (result.paths().size() > 1) {
            out.list("alternatives", result.paths().subList(1, result.paths().size()), this::path);
        }
    }

    private void amount(JsonText out, String name, BigDecimal amount) {
        if (result.query().cost() == PathCost.MODULES) {
            out.integer(name, amount.longValueExact());
        } else {
            out.decimal(name, amount);
        }
    }

    private void path(StudyPath path, JsonText out) {
        out.startObject();
        amount(out, "cost", path.cost());
        out.texts("modules", path.modules());
        out.endObject();
    }

    private void reason(PathStep step, JsonText out) {
        out.startObject();
        out.text("module", step.module().value());
        out.integer("term", step.term());
        if (step.again()) {
            out.bool("again", true);
        }
        out.texts("needed-by", step.neededBy());
        if (!step.equivalents().isEmpty()) {
            out.texts("equivalents", step.equivalents());
        }
        PathReason reason = why.get(step.module());
        if (reason != null) {
            out.bool("forced", reason.forced());
            out.list("alternatives", reason.alternatives(), this::alternative);
            if (reason.notListed() > 0) {
                out.integer("alternatives-not-listed", reason.notListed());
            }
        }
        out.endObject();
    }

    private void alternative(PathReason.Alternative alternative, JsonText out) {
        out.startObject();
        out.texts("option", alternative.option());
        out.bool("possible", alternative.possible());
        alternative.extraCost().ifPresent(extra -> amount(out, "extra-cost", extra));
        out.endObject();
    }

    private static void blocker(Blocker blocker, JsonText out) {
        out.startObject();
        out.text("kind", kind(blocker.kind().name()));
        out.texts("chain", blocker.chain());
        blocker.condition().ifPresent(condition -> out.text("condition", condition.text()));
        out.endObject();
    }

    private void conditions(JsonText out, String name, List<ConditionRef> conditions) {
        if (conditions.isEmpty() && !("undetermined".equals(name) && result.status() == PathStatus.UNDETERMINED)) {
            return;
        }
        out.list(name, conditions, (condition, to) -> {
            to.startObject();
            to.text("kind", kind(condition.kind().name()));
            if (!condition.owner().isEmpty()) {
                to.text("owner", condition.owner());
                to.text("pointer", condition.pointer());
            }
            to.text("text", condition.text());
            to.endObject();
        });
    }

    private static String kind(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
