package org.innovente.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.Selector;
import org.innovente.requirement.UseKind;
import org.jspecify.annotations.Nullable;

/** Says of achievements that are not used why not, in the closed reason codes. */
final class Reasons {
    private final AuditRun run;
    private final Planner planner;
    private final Uses uses;

    Reasons(AuditRun run, Planner planner, Uses uses) {
        this.run = run;
        this.planner = planner;
        this.uses = uses;
    }

    /** Returns the candidates of a node that it does not use. */
    List<AuditNode.Unused> of(Planner.Demand demand) {
        List<AuditNode.Unused> unused = new ArrayList<>();
        for (int i = 0; i < demand.candidates.size(); i++) {
            Evidence one = demand.candidates.get(i);
            if (!uses.of(demand.rule).contains(one)) {
                unused.add(new AuditNode.Unused(one.id(), lost(demand, one, demand.certainty.get(i))));
            }
        }
        return unused;
    }

    private Reason lost(Planner.Demand demand, Evidence one, byte certainty) {
        if (certainty != Kleene.YES) {
            Selector unknown = run.matcher.firstFailure(demand.selector, one);
            return new Reason(
                    ReasonCode.UNKNOWN, unknown == null ? demand.measure.kind().wire() : Describe.selector(unknown));
        }
        for (Rule user : uses.of(one)) {
            if (user != demand.rule) {
                return new Reason(ReasonCode.USED_BY, user.address());
            }
        }
        Reason instead = instead(one);
        if (instead != null) {
            return instead;
        }
        for (Rule above = demand.rule; above != null; above = above.parent) {
            for (Constraint constraint : above.constraints) {
                if (constraint instanceof Cap
                        && run.matcher.matches(((Cap) constraint).selector(), one) == Kleene.YES
                        && full(above, (Cap) constraint, one)) {
                    return new Reason(
                            ReasonCode.CAP,
                            constraint.id().map(Object::toString).orElse(above.address()));
                }
            }
        }
        return Reason.of(ReasonCode.SURPLUS);
    }

    /** Returns that another counts in place of one that is not used, or null. */
    private @Nullable Reason instead(Evidence one) {
        for (Evidence other : run.preparation.exclusions.others(one)) {
            if (!uses.of(other).isEmpty()) {
                return new Reason(ReasonCode.EQUIVALENT_OF, other.id());
            }
        }
        return one.passedOver;
    }

    private boolean full(Rule scope, Cap cap, Evidence one) {
        List<Evidence> matched = new ArrayList<>();
        for (Evidence other : uses.within(scope, planner, true)) {
            if (run.matcher.matches(cap.selector(), other) == Kleene.YES) {
                matched.add(other);
            }
        }
        matched.add(one);
        return uses.measureWithin(cap.measure(), matched, scope, run).compareTo(cap.max()) > 0;
    }

    /** Returns what became of every achievement. */
    List<AchievementFate> fates(Set<Rule> reported) {
        List<AchievementFate> fates = new ArrayList<>();
        for (Evidence one : run.evidences()) {
            List<AchievementFate.Place> places = new ArrayList<>();
            for (Rule rule : uses.of(one)) {
                places.add(new AchievementFate.Place(rule.address(), java.util.Optional.empty()));
            }
            if (one.counts != Kleene.NO) {
                elsewhere(one, places, reported);
            }
            fates.add(new AchievementFate(
                    one.id(),
                    one.achievement.item(),
                    one.derived,
                    one.counts == Kleene.YES ? uses.of(one).isEmpty() ? instead(one) : null : one.reason,
                    places));
        }
        return fates;
    }

    private void elsewhere(Evidence one, List<AchievementFate.Place> places, Set<Rule> reported) {
        boolean candidate = !places.isEmpty();
        List<AchievementFate.Place> unmatched = new ArrayList<>();
        for (Planner.Demand demand : planner.ordered) {
            int at = demand.candidates.indexOf(one);
            if (demand.use == UseKind.USED
                    || !reported.contains(demand.rule)
                    || uses.of(demand.rule).contains(one)) {
                continue;
            }
            if (at >= 0) {
                candidate = true;
                places.add(new AchievementFate.Place(
                        demand.rule.address(), java.util.Optional.of(lost(demand, one, demand.certainty.get(at)))));
            } else {
                unmatched.add(new AchievementFate.Place(
                        demand.rule.address(), java.util.Optional.of(unmatched(demand, one))));
            }
        }
        if (!candidate) {
            places.addAll(unmatched);
        }
    }

    private Reason unmatched(Planner.Demand demand, Evidence one) {
        if (run.decisions.excluded(one.achievement.id(), demand.rule)) {
            return new Reason(ReasonCode.EXCLUDED_BY, run.decisions.excluder(one.achievement.id()));
        }
        Selector failed = run.matcher.firstFailure(demand.selector, one);
        if (failed instanceof GradeAtLeast) {
            return new Reason(ReasonCode.BELOW_GRADE, ((GradeAtLeast) failed).grade());
        }
        if (failed == null) {
            return new Reason(ReasonCode.NOT_MATCHED, "");
        }
        boolean long1 =
                failed instanceof AttributeIn && ((AttributeIn) failed).values().size() > 20;
        return new Reason(
                ReasonCode.NOT_MATCHED, long1 ? ((AttributeIn) failed).attribute() : Describe.selector(failed));
    }
}
