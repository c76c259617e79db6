package org.innovente.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.Credits;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AlsoAllow;
import org.innovente.learner.ApplyHere;
import org.innovente.learner.ChangeBound;
import org.innovente.learner.Decide;
import org.innovente.learner.Decision;
import org.innovente.learner.Exclude;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.SetAttribute;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Selector;
import org.jspecify.annotations.NullUnmarked;

/**
 * The decisions of a record that hold on the day of the audit, in the order in which they are applied: facts corrected,
 * items substituted, achievements excluded, selections widened, bounds changed, achievements pinned, nodes waived,
 * verdicts decided. Decisions that contradict one another are reported and none of them is applied.
 */
@NullUnmarked
final class Decisions {
    private final List<SetAttribute> corrections = new ArrayList<>();
    private final List<Substitute> substitutions = new ArrayList<>();
    private final List<Exclude> exclusions = new ArrayList<>();
    private final Map<String, List<Selector>> allowed = new LinkedHashMap<>();
    private final Map<String, Bound> bounds = new LinkedHashMap<>();
    private final Map<String, Set<AchievementId>> pinned = new LinkedHashMap<>();
    private final Map<AchievementId, String> pinnedTo = new LinkedHashMap<>();
    private final Map<String, String> waived = new LinkedHashMap<>();
    private final Map<String, AttestationVerdict> decidedNodes = new LinkedHashMap<>();
    private final Map<String, AttestationVerdict> decidedKinds = new LinkedHashMap<>();
    final List<Audit.AppliedDecision> applied = new ArrayList<>();
    final List<Assumption> problems = new ArrayList<>();

    Decisions(LearnerRecord record, AuditOptions options) {
        Set<Integer> conflicting = conflicts(record.decisions());
        for (int i = 0; i < record.decisions().size(); i++) {
            Decision decision = record.decisions().get(i);
            if (conflicting.contains(i)) {
                continue;
            }
            if (!holds(decision, options.asOf())) {
                problems.add(Assumption.of(Assumption.Code.DECISION_EXPIRED, "decision", name(decision, i)));
                continue;
            }
            if (apply(decision)) {
                applied.add(new Audit.AppliedDecision(
                        kind(decision),
                        name(decision, i),
                        target(decision),
                        decision.authority().orElse(""),
                        decision.date().map(LocalDate::toString).orElse(""),
                        decision.reason()));
            } else {
                problems.add(Assumption.of(Assumption.Code.DECISION_UNKNOWN, "decision", name(decision, i)));
            }
        }
    }

    private static String name(Decision decision, int index) {
        return decision.id().orElse("/decisions/" + index);
    }

    private static boolean holds(Decision decision, Optional<LocalDate> day) {
        return decision.expires().isEmpty()
                || day.isPresent() && !day.get().isAfter(decision.expires().get());
    }

    static String kind(Decision decision) {
        if (decision instanceof Waive) {
            return "waive";
        }
        if (decision instanceof Substitute) {
            return "substitute";
        }
        if (decision instanceof AlsoAllow) {
            return "also-allow";
        }
        if (decision instanceof ApplyHere) {
            return "apply-here";
        }
        if (decision instanceof Exclude) {
            return "exclude";
        }
        if (decision instanceof ChangeBound) {
            return "change-bound";
        }
        return decision instanceof SetAttribute ? "set-attribute" : decision instanceof Decide ? "decide" : "unknown";
    }

    private static String target(Decision decision) {
        if (decision instanceof Waive) {
            return ((Waive) decision).node();
        }
        if (decision instanceof Substitute) {
            return ((Substitute) decision).node().orElse("");
        }
        if (decision instanceof AlsoAllow) {
            return ((AlsoAllow) decision).node();
        }
        if (decision instanceof ApplyHere) {
            return ((ApplyHere) decision).node();
        }
        if (decision instanceof Exclude) {
            return ((Exclude) decision).node().orElse("");
        }
        if (decision instanceof ChangeBound) {
            return ((ChangeBound) decision).node();
        }
        return decision instanceof Decide ? ((Decide) decision).node().orElse("") : "";
    }

    private boolean apply(Decision decision) {
        if (decision instanceof SetAttribute) {
            corrections.add((SetAttribute) decision);
        } else if (decision instanceof Substitute) {
            substitutions.add((Substitute) decision);
        } else if (decision instanceof Exclude) {
            exclusions.add((Exclude) decision);
        } else if (decision instanceof AlsoAllow) {
            AlsoAllow one = (AlsoAllow) decision;
            allowed.computeIfAbsent(one.node(), k -> new ArrayList<>()).add(one.selector());
        } else if (decision instanceof ChangeBound) {
            bounds.put(((ChangeBound) decision).node(), ((ChangeBound) decision).bound());
        } else if (decision instanceof ApplyHere) {
            ApplyHere one = (ApplyHere) decision;
            pinned.computeIfAbsent(one.node(), k -> new HashSet<>()).add(one.achievement());
            pinnedTo.put(one.achievement(), one.node());
        } else if (decision instanceof Waive) {
            waived.put(((Waive) decision).node(), decision.id().orElse("waive"));
        } else if (decision instanceof Decide) {
            Decide one = (Decide) decision;
            one.node().ifPresent(node -> decidedNodes.put(node, one.verdict()));
            if (one.node().isEmpty()) {
                one.kind().ifPresent(k -> decidedKinds.put(k.value(), one.verdict()));
            }
        } else {
            return false;
        }
        return true;
    }

    /** Finds decisions that contradict one another: different bounds, verdicts or values, pinned twice, pinned and excluded. */
    private Set<Integer> conflicts(List<Decision> decisions) {
        Set<Integer> found = new HashSet<>();
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            String subject = subject(decision);
            Integer earlier = subject == null ? null : first.putIfAbsent(subject, i);
            if (earlier != null && contradicts(decisions.get(earlier), decision)) {
                found.add(earlier);
                found.add(i);
                problems.add(Assumption.of(
                        Assumption.Code.DECISIONS_CONTRADICT,
                        "decision",
                        name(decisions.get(earlier), earlier),
                        "other",
                        name(decision, i)));
            }
        }
        return Collections.unmodifiableSet(found);
    }

    private static String subject(Decision decision) {
        if (decision instanceof ChangeBound) {
            return "bound " + ((ChangeBound) decision).node();
        }
        if (decision instanceof SetAttribute) {
            SetAttribute one = (SetAttribute) decision;
            return "attribute " + one.achievement() + " " + one.attribute();
        }
        if (decision instanceof Decide) {
            Decide one = (Decide) decision;
            return "verdict " + one.node().orElse("") + " "
                    + one.kind().map(Object::toString).orElse("");
        }
        if (decision instanceof ApplyHere) {
            return "use " + ((ApplyHere) decision).achievement();
        }
        if (decision instanceof Exclude && ((Exclude) decision).node().isEmpty()) {
            return "use " + ((Exclude) decision).achievement();
        }
        return null;
    }

    private static boolean contradicts(Decision left, Decision right) {
        if (left instanceof ChangeBound && right instanceof ChangeBound) {
            return !((ChangeBound) left).bound().equals(((ChangeBound) right).bound());
        }
        if (left instanceof SetAttribute && right instanceof SetAttribute) {
            return !((SetAttribute) left).value().equals(((SetAttribute) right).value());
        }
        if (left instanceof Decide && right instanceof Decide) {
            return ((Decide) left).verdict() != ((Decide) right).verdict();
        }
        if (left instanceof ApplyHere && right instanceof ApplyHere) {
            return !((ApplyHere) left).node().equals(((ApplyHere) right).node());
        }
        return left.getClass() != right.getClass();
    }

    /** Returns an achievement with its facts corrected. */
    Achievement corrected(Achievement achievement) {
        Achievement result = achievement;
        for (SetAttribute one : corrections) {
            if (one.achievement().equals(achievement.id())) {
                result = switch (one.attribute()) {
                    case "grade" -> result.toBuilder().grade(one.value()).build();
                    case "credits" ->
                        result.toBuilder().credits(Credits.parse(one.value())).build();
                    case "term" -> result.toBuilder().term(one.value()).build();
                    case "status" ->
                        result.toBuilder()
                                .status(AchievementStatus.parse(one.value()))
                                .build();
                    default ->
                        result.toBuilder()
                                .attributes(result.attributes().with(one.attribute(), one.value()))
                                .build();
                };
            }
        }
        return result;
    }

    boolean excludedEverywhere(AchievementId id) {
        return exclusions.stream()
                .anyMatch(e -> e.node().isEmpty() && e.achievement().equals(id));
    }

    String excluder(AchievementId id) {
        return exclusions.stream()
                .filter(e -> e.achievement().equals(id))
                .findFirst()
                .flatMap(Decision::id)
                .orElse("exclude");
    }

    boolean excluded(AchievementId id, Rule rule) {
        return exclusions.stream()
                .anyMatch(e -> e.achievement().equals(id)
                        && e.node().isPresent()
                        && rule.isWithin(e.node().get()));
    }

    List<Substitute> substitutions() {
        return substitutions;
    }

    List<Selector> alsoAllowed(Rule rule) {
        return rule.named(allowed, List.of());
    }

    Optional<Bound> bound(Rule rule) {
        return Optional.ofNullable(rule.named(bounds, null));
    }

    boolean pinnedHere(AchievementId id, Rule rule) {
        return rule.named(pinned, Set.<AchievementId>of()).contains(id);
    }

    /** Returns whether an achievement is pinned to a node outside which the rule lies. */
    boolean pinnedElsewhere(AchievementId id, Rule rule) {
        String node = pinnedTo.get(id);
        return node != null && !rule.isWithin(node);
    }

    boolean waived(Rule rule) {
        return rule.named(waived, null) != null;
    }

    Optional<AttestationVerdict> decided(Rule rule) {
        return Optional.ofNullable(rule.named(decidedNodes, null));
    }

    Optional<AttestationVerdict> decidedKind(String kind) {
        return Optional.ofNullable(decidedKinds.get(kind));
    }
}
