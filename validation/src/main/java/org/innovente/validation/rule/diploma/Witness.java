package org.innovente.validation.rule.diploma;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.Attributes;
import org.innovente.common.BlockId;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.common.RecordId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;
import org.innovente.validation.facts.CompetencyUse;
import org.innovente.validation.facts.Ids;
import org.innovente.validation.facts.Reachability;

/**
 * A learner who may well satisfy a rule, made by going down the rule once: the first children that look possible, modules
 * that match until a sum is reached, the best grades, every paper. Whether the rule is satisfied is for the audit to say.
 */
final class Witness {

    private final CatalogueFacts facts;
    private final Diploma diploma;
    private final Branch branch;
    private final TopGrades grades;
    private final Reachability reachability;
    private final ModulePicks picks;
    private final LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("witness"));
    private final Map<String, String> known = new TreeMap<>();
    private final Set<Requirement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<AttestationKind> granted = new HashSet<>();
    private final List<Attestation> refused = new ArrayList<>();
    private final Deque<Requirement> pending = new ArrayDeque<>();

    /** Which branch of conditional rules the learner stands in. */
    enum Branch {
        /** The condition holds. */
        THEN,
        /** The condition does not hold, as far as not giving its facts achieves that. */
        OTHERWISE
    }

    private Witness(Diploma diploma, Branch branch, CatalogueFacts facts) {
        this.facts = facts;
        this.diploma = diploma;
        this.branch = branch;
        this.grades = new TopGrades(facts);
        this.reachability = facts.derived(Reachability.class, Reachability::of);
        this.picks = new ModulePicks(facts, reachability);
    }

    /** Returns a learner for a rule of a diploma. */
    static LearnerRecord of(Diploma diploma, Requirement root, Branch branch, CatalogueFacts facts) {
        return new Witness(diploma, branch, facts).build(root);
    }

    /** Returns a learner who has passed just those modules, and holds what the rule asks for besides. */
    static LearnerRecord ofModules(Diploma diploma, Requirement root, List<ModuleId> modules, CatalogueFacts facts) {
        Witness witness = new Witness(diploma, Branch.THEN, facts);
        witness.picks.close(modules);
        return witness.build(root);
    }

    /** Returns a learner who has passed nothing, and holds what the rule asks for besides. */
    static LearnerRecord papersOf(Diploma diploma, Requirement root, CatalogueFacts facts) {
        return ofModules(diploma, root, List.of(), facts);
    }

    private LearnerRecord build(Requirement root) {
        pending.push(root);
        while (!pending.isEmpty()) {
            Requirement rule = pending.pop();
            if (seen.add(rule)
                    && rule.obligation().filter(o -> o != Obligation.REQUIRED).isEmpty()) {
                take(rule);
            }
        }
        picks.finish();
        for (Attestation paper : refused) {
            if (!granted.contains(paper.kind())) {
                record.addAttestation(AttestationRecord.builder()
                        .kind(paper.kind())
                        .authority(paper.authority())
                        .verdict(AttestationVerdict.REFUSED)
                        .build());
            }
        }
        int number = 0;
        for (Map.Entry<ModuleId, ModulePicks.Picked> entry : picks.all().entrySet()) {
            Achievement.Builder achievement = Achievement.builder()
                    .id(new AchievementId("a" + ++number))
                    .item(ItemRef.builder()
                            .kind(ItemKind.MODULE)
                            .id(entry.getKey().value())
                            .build())
                    .status(AchievementStatus.ACHIEVED)
                    .attributes(entry.getValue().attributes());
            entry.getValue().source().ifPresent(achievement::source);
            entry.getValue().module().provider().ifPresent(achievement::partner);
            grades.give(entry.getValue().module(), achievement);
            record.addAchievement(achievement.build());
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        known.forEach((name, value) -> values.put(name, List.of(value)));
        return record.facts(Attributes.of(values)).build();
    }

    private void take(Requirement rule) {
        grades.look(new RuleTree.Node(rule, Place.root(), -1, RuleTree.Role.REQUIRED));
        if (rule instanceof NOf some) {
            children(some);
        } else if (rule instanceof ModulePassed passed) {
            picks.add(passed.module());
        } else if (rule instanceof CompetencyHeld held) {
            competency(held);
        } else if (rule instanceof Accumulation sum) {
            picks.add(sum);
        } else if (rule instanceof Average mean) {
            picks.one(mean.selector());
        } else if (rule instanceof Compensation jury) {
            for (CompensationUnit unit : jury.units()) {
                picks.listed(unit.selector());
            }
        } else if (rule instanceof Attestation paper) {
            attestation(paper);
        } else if (rule instanceof Conditional choice) {
            conditional(choice);
        } else if (rule instanceof Reference reference) {
            target(reference, diploma, facts).ifPresent(pending::push);
        }
    }

    private void children(NOf some) {
        boolean limited = some.quantifier().maximum().isPresent();
        if (some.quantifier().form() == Quantifier.Form.NONE) {
            some.children().forEach(this::refuse);
            return;
        }
        int wanted = some.quantifier().minimum(some.children().size());
        for (int pass = 0; pass < 2 && wanted > 0; pass++) {
            for (Requirement child : some.children()) {
                boolean likely = !(child instanceof ModulePassed passed)
                        || (facts.catalogue().findModule(passed.module()).isPresent()
                                && !reachability.isDead(passed.module()));
                if (wanted > 0 && likely == (pass == 0)) {
                    pending.addLast(child);
                    wanted--;
                } else if (limited && wanted == 0) {
                    refuse(child);
                }
            }
        }
    }

    /** A paper that must not be there is refused in so many words, because one that is not mentioned may still come. */
    private void refuse(Requirement child) {
        if (child instanceof Attestation paper) {
            refused.add(paper);
        }
    }

    private void competency(CompetencyHeld held) {
        facts.catalogue()
                .index()
                .resolveFramework(held.framework(), held.competency())
                .map(framework -> facts.derived(CompetencyUse.class, CompetencyUse::of)
                        .of(framework, held.competency())
                        .best())
                .filter(position -> position >= 0)
                .ifPresent(position ->
                        picks.add(facts.catalogue().modules().get(position).id()));
    }

    private void attestation(Attestation paper) {
        granted.add(paper.kind());
        AttestationRecord.Builder held =
                AttestationRecord.builder().kind(paper.kind()).authority(paper.authority());
        paper.bound()
                .flatMap(Witness::lowest)
                .ifPresent(least -> held.quantity(least).unit(paper.unit()));
        record.addAttestation(held.build());
    }

    /** Returns a quantity at the lower end of a bound. */
    static Optional<BigDecimal> lowest(Bound bound) {
        Optional<BigDecimal> above = bound.above().map(value -> value.add(BigDecimal.ONE));
        return bound.min().isPresent() && above.isPresent()
                ? bound.min().map(value -> value.max(above.get()))
                : bound.min().or(() -> above);
    }

    private void conditional(Conditional choice) {
        if (branch == Branch.OTHERWISE) {
            choice.otherwise().ifPresent(pending::push);
            return;
        }
        pending.push(choice.then());
        Deque<Condition> open = new ArrayDeque<>();
        open.push(choice.condition());
        while (!open.isEmpty()) {
            Condition condition = open.pop();
            if (condition instanceof FactIn fact) {
                fact.values().stream().findFirst().ifPresent(value -> known.putIfAbsent(fact.fact(), value));
            } else if (condition instanceof FactPresent fact) {
                known.putIfAbsent(fact.fact(), "yes");
            } else if (condition instanceof RequirementHolds holds) {
                pending.push(holds.requirement());
            } else if (condition instanceof AllConditions all) {
                all.children().forEach(open::push);
            } else if (condition instanceof AnyCondition any) {
                any.children().stream().findFirst().ifPresent(open::push);
            }
        }
    }

    /** Returns the rule that a reference in a rule of a diploma stands for, if there is one. */
    static Optional<Requirement> target(Reference reference, Diploma diploma, CatalogueFacts facts) {
        Optional<ItemKind> kind = reference.kind().map(it -> it);
        boolean any = kind.isEmpty();
        if (any || kind.get() == ItemKind.BLOCK) {
            Optional<Requirement> block = Ids.of(reference.target(), BlockId::parse)
                    .flatMap(facts.catalogue().index()::findBlock)
                    .flatMap(Block::requirement);
            if (block.isPresent()) {
                return block;
            }
        }
        if (any || kind.get() == ItemKind.DIPLOMA) {
            Optional<Diploma> other =
                    Ids.of(reference.target(), DiplomaId::parse).flatMap(facts.catalogue()::findDiploma);
            if (other.isPresent()) {
                return other.get().outcomes().stream()
                        .filter(it -> reference.outcome().isPresent()
                                ? it.name().equals(reference.outcome().get())
                                : it.kind() == OutcomeKind.AWARD)
                        .findFirst()
                        .flatMap(NamedOutcome::requirement);
            }
        }
        return named(reference.target(), diploma);
    }

    private static Optional<Requirement> named(String id, Diploma diploma) {
        for (NamedOutcome outcome : diploma.outcomes()) {
            if (outcome.requirement().isPresent()) {
                for (RuleTree.Node node :
                        RuleTree.of(outcome.requirement().get(), Place.root()).nodes()) {
                    if (node.rule().id().filter(own -> own.value().equals(id)).isPresent()) {
                        return Optional.of(node.rule());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
