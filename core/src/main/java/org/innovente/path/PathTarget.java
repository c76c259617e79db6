package org.innovente.path;

import java.util.List;
import java.util.Optional;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.diploma.NamedOutcome;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Requirement;

/**
 * What a path leads to: a module, a competency at a level, or whatever a requirement asks for.
 *
 * <p>Several targets at once, and a profile of competencies at levels (gap analysis), are requirements that all of them be
 * met. Of a diploma's rule the monotone part is followed, and the answer says which nodes are not: see {@link PathResult}.
 */
public final class PathTarget {
    private final Optional<ModuleId> module;
    private final Optional<Requirement> requirement;
    private final Optional<NamedOutcome> outcome;
    private final String name;

    private PathTarget(
            Optional<ModuleId> module, Optional<Requirement> requirement, Optional<NamedOutcome> outcome, String name) {
        this.module = module;
        this.requirement = requirement;
        this.outcome = outcome;
        this.name = name;
    }

    /** Returns the target of one module, which is then part of every path. */
    public static PathTarget module(ModuleId id) {
        return new PathTarget(Optional.of(id), Optional.empty(), Optional.empty(), id.value());
    }

    /** Returns the target of a competency at a level; any level where none is given. */
    public static PathTarget competency(Optional<FrameworkId> framework, CompetencyId id, Optional<LevelId> level) {
        CompetencyHeld held = CompetencyHeld.builder()
                .framework(framework)
                .competency(id)
                .level(level)
                .build();
        return new PathTarget(
                Optional.empty(),
                Optional.of(held),
                Optional.empty(),
                id + level.map(found -> "@" + found).orElse(""));
    }

    /**
     * Returns the target of a requirement: a set of modules, a profile, a diploma's rule.
     *
     * @param name what the answer calls the target
     */
    public static PathTarget requirement(Requirement requirement, String name) {
        return new PathTarget(Optional.empty(), Optional.of(requirement), Optional.empty(), name);
    }

    /**
     * Returns the target of an outcome of a diploma, with its constraints.
     *
     * @param name what the answer calls the target
     * @throws IllegalArgumentException if the outcome is stated in words only
     */
    public static PathTarget outcome(NamedOutcome outcome, String name) {
        Requirement rule = outcome.requirement()
                .orElseThrow(() ->
                        new IllegalArgumentException("The outcome '" + outcome.name() + "' is stated in words only"));
        return new PathTarget(Optional.empty(), Optional.of(rule), Optional.of(outcome), name);
    }

    /** Returns the target of a profile: all of these competencies at their levels. */
    public static PathTarget profile(List<CompetencyHeld> competencies, String name) {
        return requirement(Requirement.allOf(competencies.toArray(Requirement[]::new)), name);
    }

    /** Returns the module, if the target is one. */
    public Optional<ModuleId> module() {
        return module;
    }

    /** Returns the requirement, if the target is not a module. */
    public Optional<Requirement> requirement() {
        return requirement;
    }

    /** Returns the outcome of a diploma, if the target is one. */
    public Optional<NamedOutcome> outcome() {
        return outcome;
    }

    /** Returns what the answer calls the target. */
    public String name() {
        return name;
    }
}
