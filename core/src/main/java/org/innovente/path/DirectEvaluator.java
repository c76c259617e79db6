package org.innovente.path;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.Decide;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.Waive;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;

/**
 * The value of a requirement for somebody who has passed some modules, straight from the text of the catalogue: what the checker
 * believes instead of the compiled program.
 */
final class DirectEvaluator implements Requirement.Visitor<Tri> {
    private final Catalogue catalogue;
    private final CompetencySupply supply;
    private final Subjects subjects;
    private final GradeOrder grades;
    private final LearnerState state;
    private final Set<ModuleId> passed;
    private final Set<ModuleId> fresh;
    private final Set<String> references = new HashSet<>();
    private final Set<CompetencyKey> asking = new HashSet<>();

    /** What all evaluators of a catalogue share. */
    record Sources(Catalogue catalogue, CompetencySupply supply, Subjects subjects) {
        static Sources of(Catalogue catalogue) {
            return new Sources(catalogue, new CompetencySupply(catalogue, List.of()), new Subjects(catalogue));
        }
    }

    /**
     * Returns an evaluator.
     *
     * @param passed the modules passed, those of the record included
     * @param fresh those of them that were taken on the path
     */
    DirectEvaluator(Sources sources, LearnerState state, Set<ModuleId> passed, Set<ModuleId> fresh) {
        catalogue = sources.catalogue();
        supply = sources.supply();
        subjects = sources.subjects();
        grades = new GradeOrder(catalogue);
        this.state = state;
        this.passed = passed;
        this.fresh = fresh;
    }

    /** Returns the modules that a state brings. */
    static Set<ModuleId> heldIn(Catalogue catalogue, LearnerState state) {
        Set<ModuleId> held = new TreeSet<>();
        for (String id : state.given()) {
            catalogue.findModule(new ModuleId(id)).ifPresent(module -> held.add(module.id()));
        }
        for (Achievement achievement : achievements(state)) {
            if (achievement.item().kind() == ItemKind.MODULE) {
                held.add(new ModuleId(achievement.item().id()));
            }
        }
        return held;
    }

    private static List<Achievement> achievements(LearnerState state) {
        return state.record().map(LearnerRecord::achievements).orElse(List.of()).stream()
                .filter(a -> a.status() == AchievementStatus.ACHIEVED)
                .filter(a -> a.expires().isEmpty()
                        || state.asOf()
                                .map(day -> !day.isAfter(a.expires().get()))
                                .orElse(false))
                .toList();
    }

    Tri value(Requirement requirement) {
        boolean waived = requirement.id().isPresent()
                && state.record().map(LearnerRecord::decisions).orElse(List.of()).stream()
                        .anyMatch(decision -> decision instanceof Waive waive
                                && waive.node().equals(requirement.id().get().value()));
        return waived ? Tri.YES : requirement.accept(this);
    }

    @Override
    public Tri visit(NOf value) {
        int sure = 0;
        int possible = 0;
        int count = 0;
        for (Requirement child : value.children()) {
            if (child.obligation().orElse(Obligation.REQUIRED) != Obligation.REQUIRED) {
                continue;
            }
            count++;
            Tri own = value(child);
            sure += own == Tri.YES ? 1 : 0;
            possible += own == Tri.NO ? 0 : 1;
        }
        int least = value.quantifier().minimum(count);
        Tri enough = sure >= least ? Tri.YES : possible < least ? Tri.NO : Tri.MAYBE;
        if (!value.quantifier().isExact()) {
            return enough;
        }
        int most = value.quantifier().maximum().orElse(count);
        return enough.and(possible <= most ? Tri.YES : sure > most ? Tri.NO : Tri.MAYBE);
    }

    @Override
    public Tri visit(ModulePassed value) {
        List<ModuleId> ways = new ArrayList<>(List.of(value.module()));
        catalogue.findModule(value.module()).ifPresent(module -> ways.addAll(module.equivalents()));
        Tri best = Tri.NO;
        for (ModuleId way : ways) {
            if (passed.contains(way) && catalogue.findModule(way).isPresent()) {
                best = best.or(value.minimumGrade().isEmpty() || fresh.contains(way) ? Tri.YES : grade(way, value));
            }
        }
        return catalogue.findModule(value.module()).isPresent() ? best : Tri.NO;
    }

    private Tri grade(ModuleId way, ModulePassed asked) {
        Tri best = state.given().contains(way.value()) ? Tri.YES : Tri.NO;
        for (Achievement achievement : achievements(state)) {
            if (achievement.item().kind() == ItemKind.MODULE
                    && achievement.item().id().equals(way.value())) {
                best = best.or(grades.reaches(
                        achievement.grade(),
                        asked.minimumGrade().orElseThrow(),
                        asked.scale().or(achievement::scale)));
            }
        }
        return best;
    }

    @Override
    public Tri visit(CompetencyHeld value) {
        Optional<CompetencyKey> key = supply.key(value.framework(), value.competency());
        if (key.isEmpty()) {
            return Tri.NO;
        }
        int level = value.level().isPresent()
                ? supply.levels(key.get()).indexOf(value.level().get())
                : 0;
        return level < 0 ? Tri.NO : Tri.of(holds(key.get(), level));
    }

    private boolean holds(CompetencyKey key, int level) {
        if (!asking.add(key)) {
            return false;
        }
        boolean found = passed.stream()
                .flatMap(id -> catalogue.findModule(id).stream())
                .anyMatch(module -> module.outcomes().stream().anyMatch(outcome -> grants(outcome, key, level)));
        found |= state.given().stream().anyMatch(text -> names(text, key, level));
        for (AttestedCompetency own :
                state.record().map(LearnerRecord::competencies).orElse(List.of())) {
            found |= reaches(own.framework(), own.competency(), own.level(), key, level)
                    && own.period().flatMap(p -> p.end()).map(this::valid).orElse(true);
        }
        for (Achievement own : achievements(state)) {
            found |= own.item().kind() == ItemKind.COMPETENCY
                    && reaches(
                            own.item().framework(),
                            new CompetencyId(own.item().id()),
                            own.item().level(),
                            key,
                            level);
        }
        int places = Math.max(1, supply.levels(key).size());
        for (int higher = level; higher < places && !found; higher++) {
            Optional<LevelId> name = supply.levels(key).isEmpty()
                    ? Optional.empty()
                    : Optional.of(supply.levels(key).get(higher));
            for (Map.Entry<CompetencyKey, Integer> same : supply.sameAt(key, name)) {
                found |= holds(same.getKey(), same.getValue());
            }
        }
        asking.remove(key);
        return found;
    }

    private boolean valid(LocalDate lastDay) {
        return state.asOf().map(day -> !day.isAfter(lastDay)).orElse(false);
    }

    private boolean grants(Outcome outcome, CompetencyKey key, int level) {
        return reaches(outcome.framework(), outcome.competency(), outcome.level(), key, level);
    }

    private boolean reaches(
            Optional<FrameworkId> framework, CompetencyId id, Optional<LevelId> own, CompetencyKey key, int level) {
        if (!id.equals(key.competency()) || !supply.key(framework, id).equals(Optional.of(key))) {
            return false;
        }
        int place = own.isPresent() ? supply.levels(key).indexOf(own.get()) : 0;
        return place >= level;
    }

    private boolean names(String text, CompetencyKey key, int level) {
        int at = text.lastIndexOf('@');
        String name = at < 0 ? text : text.substring(0, at);
        Optional<LevelId> own =
                at < 0 || at == text.length() - 1 ? Optional.empty() : Optional.of(new LevelId(text.substring(at + 1)));
        return !name.isBlank()
                && catalogue.findModule(new ModuleId(text)).isEmpty()
                && reaches(Optional.empty(), new CompetencyId(name), own, key, level);
    }

    @Override
    public Tri visit(Accumulation value) {
        Map<String, BigDecimal> byValue = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean unknown = false;
        String attribute = value.measure().attribute().orElse("module");
        MeasureKind kind = value.measure().kind() == MeasureKind.MAX_BY
                ? value.measure().of().orElse(MeasureKind.COUNT)
                : value.measure().kind();
        for (Achievement own : achievements(state)) {
            if (Selection.matches(value.selector(), subjects.achievement(own)) == Tri.YES) {
                Optional<Credits> credits = own.credits()
                        .or(() -> catalogue
                                .findModule(new ModuleId(own.item().id()))
                                .flatMap(TrainingModule::credits));
                BigDecimal amount = amount(kind, value, credits, own.quantity());
                sum = sum.add(amount);
                for (String each : subjects.achievement(own).values(attribute).orElse(List.of())) {
                    byValue.merge(each, amount, BigDecimal::add);
                }
            }
        }
        Set<String> onRecord = new TreeSet<>();
        achievements(state).forEach(own -> onRecord.add(own.item().id()));
        for (ModuleId id : passed) {
            Optional<TrainingModule> module = catalogue.findModule(id);
            if (module.isEmpty() || onRecord.contains(id.value())) {
                continue;
            }
            Tri match = Selection.matches(value.selector(), subjects.module(module.get()));
            if (match == Tri.YES) {
                BigDecimal amount = amount(kind, value, module.get().credits(), Optional.empty());
                unknown |= kind == MeasureKind.CREDITS && module.get().credits().isEmpty();
                sum = sum.add(amount);
                for (String each :
                        subjects.module(module.get()).values(attribute).orElse(List.of())) {
                    byValue.merge(each, amount, BigDecimal::add);
                }
            }
            unknown |= match == Tri.MAYBE;
        }
        BigDecimal total = switch (value.measure().kind()) {
            case DISTINCT -> BigDecimal.valueOf(byValue.size());
            case MAX_BY -> byValue.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
            default -> sum;
        };
        return bounded(value, total, unknown);
    }

    private static BigDecimal amount(
            MeasureKind kind, Accumulation asked, Optional<Credits> credits, Optional<BigDecimal> quantity) {
        return switch (kind) {
            case CREDITS ->
                credits.map(own -> asked.measure().category().map(own::get).orElseGet(own::total))
                        .orElse(BigDecimal.ZERO);
            case QUANTITY -> quantity.orElse(BigDecimal.ZERO);
            default -> BigDecimal.ONE;
        };
    }

    private static Tri bounded(Accumulation asked, BigDecimal total, boolean unknown) {
        Bound bound = asked.bound();
        boolean least = bound.min().map(min -> total.compareTo(min) >= 0).orElse(true)
                && bound.above().map(min -> total.compareTo(min) > 0).orElse(true);
        boolean consumes =
                asked.use().map(use -> use.kind().wire().equals("consume")).orElse(false);
        boolean most = consumes
                || bound.max().map(max -> total.compareTo(max) <= 0).orElse(true)
                        && bound.below().map(max -> total.compareTo(max) < 0).orElse(true);
        boolean bounded = !consumes && (bound.max().isPresent() || bound.below().isPresent());
        Tri enough = least ? Tri.YES : unknown ? Tri.MAYBE : Tri.NO;
        Tri notTooMuch = !most ? Tri.NO : unknown && bounded ? Tri.MAYBE : Tri.YES;
        return enough.and(notTooMuch);
    }

    @Override
    public Tri visit(Attestation value) {
        if (state.given().contains(value.kind().value())) {
            return Tri.YES;
        }
        boolean granted = false;
        for (AttestationRecord own :
                state.record().map(LearnerRecord::attestations).orElse(List.of())) {
            granted |= own.kind().equals(value.kind())
                    && own.verdict().orElse(AttestationVerdict.GRANTED) == AttestationVerdict.GRANTED
                    && (value.authority().isEmpty() || value.authority().equals(own.authority()))
                    && own.expires().map(this::valid).orElse(true)
                    && (value.bound().isEmpty()
                            || own.quantity().isPresent()
                                    && value.unit().equals(own.unit())
                                    && value.bound()
                                            .get()
                                            .min()
                                            .map(min -> own.quantity().get().compareTo(min) >= 0)
                                            .orElse(true));
        }
        for (var decision : state.record().map(LearnerRecord::decisions).orElse(List.of())) {
            granted |= decision instanceof Decide decide
                    && decide.verdict() == AttestationVerdict.GRANTED
                    && decide.kind().equals(Optional.of(value.kind()))
                    && decision.expires().map(this::valid).orElse(true);
        }
        return Tri.of(granted);
    }

    @Override
    public Tri visit(Conditional value) {
        Tri then = value(value.then());
        Tri otherwise = value.otherwise().map(this::value).orElse(Tri.YES);
        return then == otherwise ? then : Tri.MAYBE;
    }

    @Override
    public Tri visit(Reference value) {
        String key =
                value.target() + " " + value.outcome().map(Object::toString).orElse("");
        if (!references.add(key)) {
            return Tri.NO;
        }
        Optional<Requirement> target = catalogue
                .findDiploma(new DiplomaId(value.target()))
                .flatMap(diploma -> diploma.outcomes().stream()
                        .filter(outcome -> value.outcome().isPresent()
                                ? outcome.name().equals(value.outcome().get())
                                : outcome.kind() == OutcomeKind.AWARD)
                        .findFirst()
                        .flatMap(outcome -> outcome.requirement()))
                .or(() ->
                        catalogue.index().findBlock(new BlockId(value.target())).flatMap(b -> b.requirement()));
        Tri result = target.map(this::value).orElse(Tri.NO);
        references.remove(key);
        return result;
    }

    @Override
    public Tri visit(Average value) {
        return Tri.MAYBE;
    }

    @Override
    public Tri visit(Compensation value) {
        return Tri.MAYBE;
    }

    @Override
    public Tri visit(OpaqueRequirement value) {
        return Tri.MAYBE;
    }
}
