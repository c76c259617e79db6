package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.AchievementId;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.path.LearnerState;
import org.innovente.path.OfferFilter;
import org.innovente.path.PathCost;
import org.innovente.path.PathQuery;
import org.innovente.path.PathResult;
import org.innovente.path.PathStatus;
import org.innovente.path.PathTarget;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.path.StudyPath;

/** Finds the cheapest modules with which a learner would finish: the path engine proposes, the audit decides. */
final class WayToFinish {
    private static final int LISTED = 12;
    private static final int ADDED = 40;

    private final DiplomaAudit audit;
    private final LearnerRecord record;
    private final AuditOptions options;
    private final PrerequisiteGraph graph;
    private final OfferFilter offered;
    private final PathCost cost;

    WayToFinish(
            DiplomaAudit audit,
            LearnerRecord record,
            AuditOptions options,
            PrerequisiteGraph graph,
            OfferFilter offered,
            PathCost cost) {
        this.audit = audit;
        this.record = record;
        this.options = options;
        this.graph = graph;
        this.offered = offered;
        this.cost = cost;
    }

    Remaining find() {
        Verdict now = audit.verdict(record, options);
        PathResult first = ask(PathTarget.requirement(
                audit.compiled().root.requirement, audit.outcome().value()));
        if (now == Verdict.SATISFIED) {
            return new Remaining(first, PathStatus.SATISFIED, List.of(), BigDecimal.ZERO, now);
        }
        if (now == Verdict.UNSATISFIED && first.status() == PathStatus.UNREACHABLE) {
            return new Remaining(first, PathStatus.UNREACHABLE, List.of(), null, now);
        }
        List<ModuleId> best = List.of();
        Verdict verdict = now;
        boolean cheapest = first.part() == PathStatus.OPTIMAL;
        for (StudyPath path : first.paths()) {
            Verdict then = audit.verdict(with(path.modules()), options);
            if (then == Verdict.SATISFIED) {
                return new Remaining(
                        first, cheapest ? PathStatus.OPTIMAL : PathStatus.FEASIBLE, path.modules(), path.cost(), then);
            }
            if (best.isEmpty() || verdict == Verdict.UNSATISFIED && then == Verdict.UNDETERMINED) {
                best = path.modules();
                verdict = then;
            }
        }
        return complete(first, best, verdict);
    }

    private PathResult ask(PathTarget target) {
        return graph.path(PathQuery.to(target)
                .from(LearnerState.of(record, options.asOf().map(day -> day)))
                .where(offered)
                .minimising(cost)
                .alternatives(LISTED));
    }

    /** Adds the module that brings the audit furthest at the least cost, with what it needs, until it is no longer a no. */
    private Remaining complete(PathResult first, List<ModuleId> start, Verdict reached) {
        Set<ModuleId> taken = new LinkedHashSet<>(start);
        Set<ModuleId> tried = new HashSet<>();
        Verdict verdict = reached;
        while (verdict == Verdict.UNSATISFIED && taken.size() < ADDED) {
            Optional<Addition> more = next(taken, tried);
            if (more.isEmpty()) {
                break;
            }
            taken.addAll(more.get().modules());
            verdict = more.get().then();
        }
        List<ModuleId> modules = List.copyOf(taken);
        boolean least = modules.size() == 1 && cost.name().equals(PathCost.MODULES.name());
        PathStatus status = verdict != Verdict.SATISFIED
                ? PathStatus.UNDETERMINED
                : least ? PathStatus.OPTIMAL : PathStatus.FEASIBLE;
        return new Remaining(first, status, modules, known(modules).orElse(null), verdict);
    }

    private record Addition(ModuleId chosen, List<ModuleId> modules, BigDecimal cost, int serves, Verdict then) {}

    private Optional<Addition> next(Set<ModuleId> taken, Set<ModuleId> tried) {
        LearnerRecord so = with(taken);
        List<Addition> additions = new ArrayList<>();
        for (NextChoice choice : audit.audit(so, options).nextChoices()) {
            if (taken.contains(choice.module()) || tried.contains(choice.module())) {
                continue;
            }
            graph.path(PathQuery.to(PathTarget.module(choice.module()))
                            .from(LearnerState.of(so, options.asOf().map(day -> day)))
                            .where(offered)
                            .minimising(cost))
                    .path()
                    .ifPresent(way -> {
                        List<ModuleId> all = new ArrayList<>(taken);
                        all.addAll(way.modules());
                        additions.add(new Addition(
                                choice.module(),
                                way.modules(),
                                way.cost(),
                                choice.nodes().size(),
                                audit.verdict(with(all), options)));
                    });
        }
        Optional<Addition> best = additions.stream()
                .min(Comparator.comparing(Addition::then, Comparator.comparingInt(WayToFinish::rank))
                        .thenComparing(Addition::serves, Comparator.reverseOrder())
                        .thenComparing(Addition::cost)
                        .thenComparing(Addition::chosen));
        best.ifPresent(addition -> tried.add(addition.chosen()));
        return best;
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> 0;
            case UNDETERMINED -> 1;
            case UNSATISFIED -> 2;
        };
    }

    private Optional<BigDecimal> known(List<ModuleId> modules) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ModuleId id : modules) {
            Optional<BigDecimal> one = audit.compiled().catalogue.findModule(id).flatMap(cost::of);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(one.get());
        }
        return Optional.of(sum);
    }

    /** Returns the record as it would be with some modules passed, in the delivery mode that was asked for. */
    private LearnerRecord with(Iterable<ModuleId> modules) {
        LearnerRecord.Builder more = record.toBuilder();
        for (ModuleId module : modules) {
            Achievement plain = Achievement.builder()
                    .id(new AchievementId("to-take:" + module))
                    .item(ItemRef.builder()
                            .kind(ItemKind.MODULE)
                            .id(module.value())
                            .build())
                    .status(AchievementStatus.ACHIEVED)
                    .build();
            more.addAchievement(offered.mode()
                    .map(mode -> plain.toBuilder()
                            .attributes(plain.attributes().with("mode", mode.toString()))
                            .build())
                    .orElse(plain));
        }
        return more.build();
    }
}
