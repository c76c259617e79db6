package org.innovente.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.AchievementId;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Selector;
import org.jspecify.annotations.NullUnmarked;

/** What the catalogue still offers a learner: which open nodes it could serve, and which it never can. */
@NullUnmarked
final class Potential {
    private static final int SHOWN = 10;

    private final AuditRun run;
    private List<Evidence> offered = List.of();
    private boolean ready;

    Potential(AuditRun run) {
        this.run = run;
    }

    /** Returns each module that has not been achieved as if it had been, with no grade and no particular circumstances. */
    private List<Evidence> offered() {
        if (!ready) {
            ready = true;
            Set<String> had = new HashSet<>();
            for (Evidence one : run.evidences()) {
                if (one.counts == Kleene.YES && one.achievement.item().kind() == ItemKind.MODULE) {
                    had.add(one.achievement.item().id());
                }
            }
            List<Evidence> found = new ArrayList<>();
            for (TrainingModule module : run.compiled.catalogue.modules()) {
                if (!had.contains(module.id().value())) {
                    Achievement achievement = Achievement.builder()
                            .id(new AchievementId("offered:" + module.id()))
                            .item(ItemRef.builder()
                                    .kind(ItemKind.MODULE)
                                    .id(module.id().value())
                                    .build())
                            .status(AchievementStatus.ACHIEVED)
                            .build();
                    found.add(new Evidence(achievement, Optional.of(module), Mark.NONE, Kleene.YES, null, false));
                }
            }
            offered = List.copyOf(found);
        }
        return offered;
    }

    /** Returns whether a node stays unsatisfied even with every module of the catalogue. */
    boolean outOfReach(Rule rule, Planner.Demand demand) {
        List<Evidence> all = new ArrayList<>(demand.candidates);
        for (Evidence one : offered()) {
            if (run.matcher.matches(demand.selector, one) != Kleene.NO) {
                if (!Observer.known(demand.measure, one)) {
                    return false;
                }
                all.add(one);
            }
        }
        BigDecimal most = run.observer.measure(demand.measure, all);
        Bound least = Bound.builder()
                .min(demand.bound.min())
                .above(demand.bound.above())
                .build();
        return !Observer.within(least, most);
    }

    private Selector selector(Rule rule, Planner planner) {
        Planner.Demand demand = planner.demand(rule);
        if (demand != null) {
            return demand.selector;
        }
        if (rule.requirement instanceof Accumulation) {
            return ((Accumulation) rule.requirement).selector();
        }
        return rule.requirement instanceof ModulePassed ? run.selectorOf((ModulePassed) rule.requirement) : null;
    }

    /** Returns the modules that would serve most of the open nodes, the best first, ties by identifier. */
    List<NextChoice> best(List<Rule> open, Planner planner) {
        List<NextChoice> choices = new ArrayList<>();
        for (Evidence one : offered()) {
            List<String> nodes = new ArrayList<>();
            for (Rule rule : open) {
                Selector selector = selector(rule, planner);
                if (selector != null && run.matcher.matches(selector, one) != Kleene.NO) {
                    nodes.add(rule.address());
                }
            }
            if (!nodes.isEmpty()) {
                choices.add(new NextChoice(one.moduleId().orElse(new ModuleId("?")), nodes));
            }
        }
        choices.sort(Comparator.<NextChoice>comparingInt(c -> -c.nodes().size()).thenComparing(NextChoice::module));
        return choices.size() > SHOWN ? List.copyOf(choices.subList(0, SHOWN)) : List.copyOf(choices);
    }
}
