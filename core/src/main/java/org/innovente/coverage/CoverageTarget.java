package org.innovente.coverage;

import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.UseKind;

/**
 * What is to be completed.
 *
 * @param kind {@code module}, {@code competency}, {@code diploma} or {@code rule}
 * @param id the identifier; of a competency with its level
 * @param rule the rule that must be met; empty where it is stated in words only
 * @param constraints the constraints that hang on the rule
 */
public record CoverageTarget(String kind, String id, Optional<Requirement> rule, List<Constraint> constraints) {

    /** Returns the use of modules where the rule states none: exclusive in a diploma, looking only elsewhere. */
    UseKind unstatedUse() {
        return kind.equals("diploma") ? UseKind.CONSUME : UseKind.OBSERVE;
    }

    /** Returns the target of passing a module. */
    public static CoverageTarget module(ModuleId module) {
        return new CoverageTarget(
                "module",
                module.value(),
                Optional.of(ModulePassed.builder().module(module).build()),
                List.of());
    }

    /** Returns the target of holding a competency, at a level if one is given. */
    public static CoverageTarget competency(
            Optional<FrameworkId> framework, CompetencyId competency, Optional<LevelId> level) {
        CompetencyHeld rule = CompetencyHeld.builder()
                .competency(competency)
                .framework(framework)
                .level(level)
                .build();
        String name = framework.map(one -> one + "/").orElse("")
                + competency
                + level.map(one -> "@" + one).orElse("");
        return new CoverageTarget("competency", name, Optional.of(rule), List.of());
    }

    /**
     * Returns the target of being awarded a diploma; of its first named outcome if it has no award.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such diploma
     */
    public static CoverageTarget diploma(Catalogue catalogue, DiplomaId id) {
        Optional<NamedOutcome> award = award(catalogue.diploma(id));
        return new CoverageTarget(
                "diploma",
                id.value(),
                award.flatMap(NamedOutcome::requirement),
                award.map(NamedOutcome::constraints).orElse(List.of()));
    }

    /** Returns the target of meeting any rule. */
    public static CoverageTarget rule(String name, Requirement rule) {
        return new CoverageTarget("rule", name, Optional.of(rule), List.of());
    }

    private static Optional<NamedOutcome> award(Diploma diploma) {
        List<NamedOutcome> outcomes = diploma.outcomes();
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.AWARD)
                .findFirst()
                .or(() -> outcomes.stream().findFirst());
    }

    /** Returns the diploma that the target is about; empty if it is about something else. */
    Optional<Diploma> owner(Catalogue catalogue) {
        return catalogue.diplomas().stream()
                .filter(one -> kind.equals("diploma") && one.id().value().equals(id))
                .filter(one -> award(one).flatMap(NamedOutcome::requirement).equals(rule))
                .findFirst();
    }

    /** Returns the outcome of the diploma that the target is about. */
    Optional<NamedOutcome> outcome(Catalogue catalogue) {
        return owner(catalogue).flatMap(CoverageTarget::award);
    }

    /** Returns whether the diploma takes more for validated than is passed, so that the modules alone do not settle a no. */
    boolean isImplied(Catalogue catalogue) {
        return owner(catalogue).filter(one -> !one.implications().isEmpty()).isPresent();
    }
}
