package org.innovente.validation.rule.diploma;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Proof;
import org.innovente.audit.Verdict;
import org.innovente.common.CreditCategory;
import org.innovente.diploma.Diploma;
import org.innovente.learner.LearnerRecord;
import org.innovente.path.LearnerState;
import org.innovente.path.PathQuery;
import org.innovente.path.PathResult;
import org.innovente.path.PathTarget;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Average;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;
import org.innovente.validation.facts.Reachability;

/**
 * Whether one rule can be satisfied by somebody. Bounds from above refuse what no choice of modules can meet; an audit of a
 * learner made for the rule shows that it can be met; what neither decides is said to be open.
 */
final class Question {

    private final Diploma diploma;
    private final Place at;
    private final CatalogueFacts facts;
    private final FindingSink sink;
    private final List<RuleTree.Node> nodes;
    private boolean exhausted;

    /** Makes the question about a rule that stands at a place within a diploma. */
    Question(Diploma diploma, Requirement root, Place at, CatalogueFacts facts, FindingSink sink) {
        this.diploma = diploma;
        this.at = at;
        this.facts = facts;
        this.sink = sink;
        this.nodes = RuleTree.of(root, at).nodes();
    }

    /**
     * Returns whether the question is still open once the bounds have been compared: reports what is impossible, and says
     * so when the step budget did not suffice.
     */
    boolean isOpen() {
        Possibilities possibilities = new Possibilities(nodes, facts, sink);
        if (!possibilities.compute()) {
            exhausted();
            return false;
        }
        boolean opaque = false;
        boolean explained = false;
        for (int i = 0; i < nodes.size(); i++) {
            RuleTree.Node node = nodes.get(i);
            if (node.rule() instanceof OpaqueRequirement && node.role() == RuleTree.Role.REQUIRED) {
                sink.report(DiplomaCode.UNDETERMINED, node.place());
                opaque = true;
            }
            if (possibilities.isImpossible(i)) {
                explained |= report(node, possibilities, i);
            }
        }
        if (possibilities.isImpossible(0) && !explained && !isNumberWrong()) {
            sink.report(DiplomaCode.UNSATISFIABLE, at);
        }
        return !opaque && !possibilities.isImpossible(0) && !isNumberWrong() && !isBroken();
    }

    /** Reports an impossible node by its own cause; returns whether that also explains why the whole is impossible. */
    private boolean report(RuleTree.Node node, Possibilities possibilities, int i) {
        if (node.role() == RuleTree.Role.ALTERNATIVE) {
            if (!possibilities.isImpossible(node.parent())) {
                sink.report(DiplomaCode.UNREACHABLE_OPTION, node.place());
            }
            return false;
        }
        if (node.role() != RuleTree.Role.REQUIRED || !(node.rule() instanceof Accumulation sum)) {
            return false;
        }
        String wanted = sum.bound()
                .min()
                .or(() -> sum.bound().above())
                .map(BigDecimal::toPlainString)
                .orElse("");
        String most = possibilities.most(i);
        if (Possibilities.asksForMode(sum.selector())) {
            sink.report(DiplomaCode.MODE_UNSATISFIABLE, node.place(), wanted, most);
            return true;
        }
        if (sum.measure().kind() == MeasureKind.CREDITS) {
            String category =
                    sum.measure().category().map(CreditCategory::value).orElse("*");
            sink.report(DiplomaCode.CATEGORY_UNREACHABLE, node.place(), category, wanted, most);
            return true;
        }
        return false;
    }

    /** A number of children that cannot be reached is the matter of another rule. */
    private boolean isNumberWrong() {
        for (RuleTree.Node node : nodes) {
            if (node.rule() instanceof NOf some
                    && some.quantifier().minimum(some.children().size())
                            > some.children().size()) {
                return true;
            }
        }
        return false;
    }

    /** A module that does not exist and a bound without a number are the matter of other rules, behind a reference too. */
    private boolean isBroken() {
        Set<Requirement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<List<RuleTree.Node>> trees = new ArrayDeque<>(List.of(nodes));
        while (!trees.isEmpty()) {
            for (RuleTree.Node node : trees.pop()) {
                if (node.role() != RuleTree.Role.REQUIRED || !seen.add(node.rule())) {
                    continue;
                }
                if (isBroken(node.rule())) {
                    return true;
                }
                if (node.rule() instanceof Reference reference) {
                    Witness.target(reference, diploma, facts)
                            .ifPresent(target ->
                                    trees.push(RuleTree.of(target, node.place()).nodes()));
                }
            }
        }
        return false;
    }

    private boolean isBroken(Requirement rule) {
        return rule instanceof ModulePassed passed
                        && facts.catalogue().findModule(passed.module()).isEmpty()
                || rule instanceof Accumulation sum && ConflictingBoundsRule.isContradictory(sum.bound())
                || rule instanceof Average mean && ConflictingBoundsRule.isContradictory(mean.bound());
    }

    /**
     * Decides by audits: one learner who satisfies the rule proves that it can be satisfied; where more never hurts, the
     * best of all learners who does not proves that it cannot. Otherwise the question stays open, which is reported.
     *
     * @param free whether no constraint stands beside the rule
     */
    void decide(Audits audits, Supplier<Optional<DiplomaAudit>> audited, boolean free) {
        Optional<DiplomaAudit> audit = audited.get();
        if (audit.isEmpty()) {
            exhausted();
            return;
        }
        Requirement root = nodes.get(0).rule();
        if (isSatisfied(audits, audit.get(), Witness.of(diploma, root, Witness.Branch.THEN, facts))
                || isSatisfied(audits, audit.get(), Witness.of(diploma, root, Witness.Branch.OTHERWISE, facts))) {
            return;
        }
        if (free && BestLearner.isMonotone(nodes)) {
            best(audits, audit.get(), root);
        } else if (!isSatisfiedOnPath(audits, audit.get(), root)) {
            sink.undetermined(DiplomaCode.UNSATISFIABLE, at, "search");
        }
    }

    private void exhausted() {
        exhausted = true;
        sink.undetermined(DiplomaCode.UNSATISFIABLE, at, "budget");
    }

    /** Returns whether the step budget ended before an answer was found, which has been reported. */
    boolean isExhausted() {
        return exhausted;
    }

    private static boolean isSatisfied(Audits audits, DiplomaAudit audit, LearnerRecord record) {
        return audits.answer(audit, record).verdict() == Verdict.SATISFIED;
    }

    /** The engine takes longer than linear for all modules at once, which the budget has to cover. */
    private void best(Audits audits, DiplomaAudit audit, Requirement root) {
        long all = facts.catalogue().modules().size();
        long some = sink.take(1 + all / Audits.MODULES_PER_STEP)
                ? BestLearner.relevant(root, facts).size()
                : all;
        if (!sink.take(1 + some * some / 2)) {
            exhausted();
            return;
        }
        DiplomaAudit.Answer answer = audits.answer(audit, BestLearner.of(root, facts));
        if (answer.proof() != Proof.EXACT || answer.verdict() == Verdict.UNDETERMINED) {
            sink.undetermined(DiplomaCode.UNSATISFIABLE, at, answer.proof() == Proof.EXACT ? "search" : "budget");
        } else if (answer.verdict() == Verdict.UNSATISFIED) {
            sink.report(DiplomaCode.UNSATISFIABLE, at);
        }
    }

    /** The cheapest path to the rule, as the engine of prerequisite paths reads it, is a learner to try as well. */
    private boolean isSatisfiedOnPath(Audits audits, DiplomaAudit audit, Requirement root) {
        int budget = facts.integer(Parameter.ENGINE_BUDGET);
        if (!sink.take(budget)) {
            return false;
        }
        LearnerRecord papers = Witness.papersOf(diploma, root, facts);
        PathResult path = facts.derived(Reachability.class, Reachability::of)
                .graph()
                .path(PathQuery.to(PathTarget.requirement(root, "rule"))
                        .from(LearnerState.of(papers, facts.asOf()))
                        .budget(budget));
        return path.path().isPresent()
                && isSatisfied(
                        audits,
                        audit,
                        Witness.ofModules(diploma, root, path.path().get().modules(), facts));
    }
}
