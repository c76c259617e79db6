package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.CompetencyId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.diploma.Diploma;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.ChangeBound;
import org.innovente.learner.Decide;
import org.innovente.module.Outcome;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;

/** What can be said of a rule by looking at the record alone, as if nothing competed (sections 4.2 to 4.4). */
final class Looks {
    private static final int NO = Tree.NO;
    private static final int UNKNOWN = Tree.UNKNOWN;
    private static final int YES = Tree.YES;

    /** What looking comes to: a truth, the demand it weighs and what is missing of it, in tenths. */
    record Look(int truth, long demand, long missing) {
        static Look plain(int truth) {
            return new Look(truth, 10, 10);
        }
    }

    private final Tree tree;
    private final Facts facts;
    private final Marks marks;

    Looks(Tree tree, Diploma diploma) {
        this.tree = tree;
        facts = tree.facts;
        marks = new Marks(tree, diploma);
    }

    /** Returns what a node comes to when nothing competes with it. */
    Look alone(Tree.Node node) {
        Look decided = tree.decided(node);
        if (decided != null) {
            return decided;
        }
        if (node.requirement instanceof NOf nOf) {
            boolean all = nOf.quantifier().form() == Quantifier.Form.ALL;
            List<Tree.Node> counted =
                    node.children.stream().filter(c -> !all || c.required()).toList();
            int low = (int) counted.stream().filter(c -> alone(c).truth == YES).count();
            int high = (int) counted.stream().filter(c -> alone(c).truth != NO).count();
            int need = tree.needed(node, counted.size());
            int truth = low >= need ? YES : high >= need ? UNKNOWN : NO;
            return Look.plain(nOf.quantifier().isExact() ? Math.min(truth, atMost(node)) : truth);
        }
        if (node.requirement instanceof Conditional conditional) {
            int then = alone(node.children.get(0)).truth;
            int otherwise = node.children.size() > 1 ? alone(node.children.get(1)).truth : YES;
            int holds = holds(conditional.condition(), node);
            return Look.plain(holds == YES ? then : holds == NO ? otherwise : then == otherwise ? then : UNKNOWN);
        }
        if (node.requirement instanceof Reference reference) {
            if (referenced(reference)) {
                return Look.plain(YES);
            }
            boolean credential =
                    reference.kind().filter(k -> k == ItemKind.CREDENTIAL).isPresent();
            return node.children.isEmpty() ? Look.plain(credential ? NO : UNKNOWN) : alone(node.children.get(0));
        }
        if (node.requirement instanceof ModulePassed passed) {
            return accumulated(
                    node, Tree.selector(passed), Measure.count(), Bound.atLeast(BigDecimal.ONE), passed.use());
        }
        if (node.requirement instanceof Accumulation one) {
            return accumulated(node, one.selector(), one.measure(), tree.bound(node, one.bound()), one.use());
        }
        if (node.requirement instanceof Attestation attestation) {
            return attested(node, attestation);
        }
        if (node.requirement instanceof CompetencyHeld held) {
            return Look.plain(held(held));
        }
        if (node.requirement instanceof Average average) {
            return marks.average(average, tree.bound(node, average.bound()));
        }
        if (node.requirement instanceof Compensation compensation) {
            return marks.compensated(compensation);
        }
        return Look.plain(UNKNOWN);
    }

    /** Returns whether no more children hold, each looked at alone, than an exact rule allows. */
    int atMost(Tree.Node node) {
        int most = ((NOf) node.requirement).quantifier().maximum().orElse(node.children.size());
        long low = node.children.stream().filter(c -> alone(c).truth == YES).count();
        long high = node.children.stream().filter(c -> alone(c).truth != NO).count();
        return low > most ? NO : high > most ? UNKNOWN : YES;
    }

    private Look accumulated(
            Tree.Node node, Selector selector, Measure measure, Bound bound, Optional<? extends Use> use) {
        Amounts amounts = tree.amounts(measure);
        int sure = 0;
        int possible = 0;
        boolean unmeasured = false;
        for (Facts.Fact fact : facts.looked) {
            int accepted = tree.accepts(node, selector, fact);
            boolean known = amounts.known(fact.index);
            if (accepted == YES && known) {
                sure |= 1 << fact.index;
            }
            if (accepted != NO) {
                possible |= 1 << fact.index;
                unmeasured |= !known;
            }
        }
        long low = amounts.ofAll(sure);
        long high = amounts.ofAll(possible);
        long min = Tree.least(bound);
        long max = Tree.greatest(bound);
        int truth;
        if (use.map(Use::kind).orElse(UseKind.CONSUME) == UseKind.OBSERVE || max == Long.MAX_VALUE) {
            boolean always = low >= min && (max == Long.MAX_VALUE || high <= max && !unmeasured);
            boolean never = high < min && !unmeasured || low > max;
            truth = always ? YES : never ? NO : UNKNOWN;
        } else {
            truth = canTake(amounts, sure, min, max)
                    ? YES
                    : unmeasured || canTake(amounts, possible, min, max) ? UNKNOWN : NO;
        }
        Optional<BigDecimal> asked = bound.min().or(bound::above);
        long weight = asked.map(Facts::tenths).orElse(0L);
        return new Look(truth, weight > 0 ? weight : 10, asked.isPresent() ? Math.max(0, weight - low) : 10);
    }

    private static boolean canTake(Amounts amounts, int from, long min, long max) {
        for (int some = from; ; some = (some - 1) & from) {
            long amount = amounts.ofAll(some);
            if (amount >= min && amount <= max) {
                return true;
            }
            if (some == 0) {
                return false;
            }
        }
    }

    boolean referenced(Reference reference) {
        return facts.looked.stream()
                .anyMatch(f -> f.counts == YES
                        && f.achievement.item().id().equals(reference.target())
                        && reference
                                .kind()
                                .map(k -> k == f.achievement.item().kind())
                                .orElse(f.achievement.item().kind() != ItemKind.MODULE
                                        && f.achievement.item().kind() != ItemKind.COMPETENCY));
    }

    int holds(Condition condition, Tree.Node node) {
        if (condition instanceof FactIn in) {
            List<String> own = facts.record.facts().get(in.fact());
            return own.isEmpty() ? UNKNOWN : own.stream().anyMatch(in.values()::contains) ? YES : NO;
        }
        if (condition instanceof FactPresent present) {
            return facts.record.facts().get(present.fact()).isEmpty() ? NO : YES;
        }
        if (condition instanceof AllConditions all) {
            return all.children().stream().mapToInt(c -> holds(c, node)).min().orElse(YES);
        }
        if (condition instanceof AnyCondition any) {
            return any.children().stream().mapToInt(c -> holds(c, node)).max().orElse(NO);
        }
        if (condition instanceof NotCondition not) {
            return YES - holds(not.child(), node);
        }
        return condition instanceof RequirementHolds one ? alone(looked(one.requirement(), node)).truth : UNKNOWN;
    }

    /** Builds a rule that a condition looks at and that is no part of the tree. */
    private Tree.Node looked(Requirement requirement, Tree.Node parent) {
        int size = tree.nodes.size();
        Tree.Node node = tree.build(requirement, parent);
        tree.nodes.subList(size, tree.nodes.size()).clear();
        return node;
    }

    private Look attested(Tree.Node node, Attestation attestation) {
        Optional<Decide> decided = tree.decision(
                Decide.class,
                d -> d.node().isEmpty()
                        && d.kind().filter(attestation.kind()::equals).isPresent());
        if (decided.isPresent()) {
            return Look.plain(Tree.truth(decided.get().verdict()));
        }
        boolean granted = false;
        boolean refused = false;
        boolean open = false;
        long quantity = 0;
        Optional<Bound> bound = tree.decision(ChangeBound.class, c -> c.node().equals(node.name()))
                .map(ChangeBound::bound)
                .or(() -> attestation.bound().map(b -> b));
        for (AttestationRecord one : facts.record.attestations()) {
            if (one.kind().equals(attestation.kind())) {
                AttestationVerdict verdict = one.verdict().orElse(AttestationVerdict.GRANTED);
                granted |= verdict == AttestationVerdict.GRANTED;
                refused |= verdict == AttestationVerdict.REFUSED;
                open |= verdict == AttestationVerdict.PENDING;
                if (verdict == AttestationVerdict.GRANTED) {
                    quantity += one.quantity().map(Facts::tenths).orElse(0L);
                    open |= bound.isPresent() && one.quantity().isEmpty();
                }
            }
        }
        if (bound.isEmpty()) {
            return Look.plain(granted ? YES : refused && !open ? NO : UNKNOWN);
        }
        long min = Tree.least(bound.get());
        int truth = granted && quantity >= min ? YES : (granted || refused) && !open ? NO : UNKNOWN;
        return new Look(truth, min, Math.max(0, min - quantity));
    }

    private int held(CompetencyHeld rule) {
        int best = NO;
        for (AttestedCompetency one : facts.record.competencies()) {
            best = Math.max(best, reached(one.competency(), one.level().map(l -> l), rule));
        }
        for (Facts.Fact fact : facts.all) {
            if (fact.achievement.item().kind() == ItemKind.COMPETENCY) {
                CompetencyId own = new CompetencyId(fact.achievement.item().id());
                best = Math.max(
                        best,
                        Math.min(
                                fact.counts,
                                reached(own, fact.achievement.item().level().map(l -> l), rule)));
            }
            for (Outcome outcome : facts.module(fact).map(m -> m.outcomes()).orElse(List.of())) {
                int reached = reached(outcome.competency(), outcome.level().map(l -> l), rule);
                best = Math.max(best, Math.min(fact.counts, reached));
            }
        }
        return best;
    }

    private static int reached(CompetencyId own, Optional<LevelId> level, CompetencyHeld rule) {
        if (!own.equals(rule.competency())) {
            return NO;
        }
        if (rule.level().isEmpty()) {
            return YES;
        }
        if (level.isEmpty()) {
            // whoever holds a competency holds its lowest level
            return rule.level().get().value().equals("1") ? YES : UNKNOWN;
        }
        return level.get().value().compareTo(rule.level().get().value()) >= 0 ? YES : NO;
    }
}
