package org.innovente.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Programme;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.Substitute;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Selector;
import org.jspecify.annotations.NullUnmarked;

/** Everything that one audit of one record works with. Not thread-safe; one instance an audit. */
@NullUnmarked
final class AuditRun {
    final CompiledOutcome compiled;
    final List<Rule> rules;
    final LearnerRecord record;
    final AuditOptions options;
    final Decisions decisions;
    final Preparation preparation;
    final Matcher matcher;
    final Means means;
    final Jury jury;
    final Conditions conditions;
    final Observer observer;
    private final NodeState[] states;
    private Competencies competencies;
    private List<Evidence> looked;
    private Map<ModuleId, List<Evidence>> byModule;

    AuditRun(CompiledOutcome compiled, LearnerRecord record, AuditOptions options) {
        this.compiled = compiled;
        this.rules = compiled.rules;
        this.record = record;
        this.options = options;
        decisions = new Decisions(record, options);
        preparation = new Preparation(compiled.catalogue, Optional.of(compiled.diploma), record, options, decisions);
        matcher = new Matcher(compiled.catalogue, preparation.facts);
        Optional<Programme> programme =
                record.programme().flatMap(p -> compiled.catalogue.index().findProgramme(p));
        means = new Means(
                compiled.catalogue,
                matcher,
                programme,
                compiled.diploma.rounding().map(r -> r));
        jury = new Jury(means, matcher, compiled.diploma.compensation().orElse(true));
        states = new NodeState[rules.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = new NodeState();
        }
        observer = new Observer(this);
        conditions = new Conditions(fact -> preparation.facts.get(fact), r -> observer.observe(compiled.loose.get(r)));
    }

    NodeState state(Rule rule) {
        return states[rule.index];
    }

    List<Evidence> evidences() {
        return preparation.evidences;
    }

    /** Returns the evidences that something reads which only looks: of those that exclude one another, one. */
    List<Evidence> looked() {
        if (looked == null) {
            looked = preparation.exclusions.pairs().isEmpty()
                    ? evidences()
                    : evidences().stream().filter(e -> e.passedOver == null).toList();
        }
        return looked;
    }

    /** Returns the evidences that could count for a module: all of them where decisions may widen what counts. */
    List<Evidence> evidencesFor(ModulePassed rule) {
        if (!record.decisions().isEmpty()) {
            return evidences();
        }
        if (byModule == null) {
            byModule = new HashMap<>();
            for (Evidence one : evidences()) {
                one.moduleId()
                        .ifPresent(m -> byModule.computeIfAbsent(m, k -> new ArrayList<>())
                                .add(one));
            }
        }
        List<ModuleId> counting = compiled.countingFor(rule);
        if (counting.size() == 1) {
            return byModule.getOrDefault(counting.get(0), List.of());
        }
        List<Evidence> found = new ArrayList<>();
        counting.forEach(m -> found.addAll(byModule.getOrDefault(m, List.of())));
        found.sort(Comparator.comparingInt(e -> e.index));
        return found;
    }

    Map<String, List<String>> facts() {
        return preparation.facts;
    }

    Competencies competencies() {
        if (competencies == null) {
            competencies = new Competencies(compiled, record, options, evidences());
        }
        return competencies;
    }

    Selector selectorOf(ModulePassed rule) {
        return compiled.selectorOf(rule);
    }

    /** Returns how many children must hold, as the rule or a decision says. */
    int minimum(Rule rule, NOf nOf, int counted) {
        Optional<Integer> changed = decisions.bound(rule).flatMap(b -> b.min().map(m -> m.intValue()));
        return changed.orElseGet(() -> nOf.quantifier().form() == Quantifier.Form.ALL
                ? counted
                : nOf.quantifier().minimum(counted));
    }

    /** Returns whether no more children hold, each looked at alone, than an exact rule allows. */
    byte upper(Rule rule, NOf nOf) {
        int yes = 0;
        int unknown = 0;
        for (Rule child : rule.children) {
            byte verdict = observer.observe(child);
            yes += verdict == Kleene.YES ? 1 : 0;
            unknown += verdict == Kleene.UNKNOWN ? 1 : 0;
        }
        byte most = Kleene.atMost(nOf.quantifier().maximum().orElse(rule.children.size()), yes, unknown);
        if (most != Kleene.YES) {
            state(rule).remark = new Remark(Remark.Code.TOO_MANY, Integer.toString(yes));
        }
        return most;
    }

    /** Returns whether an evidence may count for a rule: it counts at all, the rule selects it, and no decision says otherwise. */
    byte eligible(Rule rule, Selector selector, Evidence one) {
        if (one.counts == Kleene.NO || decisions.excluded(one.achievement.id(), rule)) {
            return Kleene.NO;
        }
        if (decisions.pinnedHere(one.achievement.id(), rule)) {
            return one.counts;
        }
        if (decisions.pinnedElsewhere(one.achievement.id(), rule)) {
            return Kleene.NO;
        }
        byte match = matcher.matches(selector, one);
        for (Selector also : decisions.alsoAllowed(rule)) {
            match = Kleene.or(match, matcher.matches(also, one));
        }
        for (Substitute substitute : decisions.substitutions()) {
            if (match != Kleene.YES && Observer.substitutes(substitute, one, rule)) {
                match = Kleene.or(match, matcher.matches(selector, standIn(one, substitute)));
            }
        }
        return Kleene.and(match, one.counts);
    }

    private Evidence standIn(Evidence one, Substitute substitute) {
        Optional<TrainingModule> module = compiled.catalogue.findModule(
                new org.innovente.common.ModuleId(substitute.item().id()));
        return new Evidence(
                one.achievement.toBuilder().item(substitute.item()).build(),
                module,
                one.mark,
                one.counts,
                one.reason,
                one.derived);
    }
}
