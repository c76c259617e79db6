package org.innovente.coverage;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.TerritoryId;
import org.innovente.internal.DomainValue;

/** Whether something can be completed in a territory, from which modules, and what is missing. Immutable. */
@Value.Immutable
@DomainValue
public sealed interface CoverageAnswer permits ImmutableCoverageAnswer {

    /** Returns the target. */
    CoverageTarget target();

    /** Returns the territory asked about. */
    TerritoryId territory();

    /** Returns whether and how it can be completed. */
    CoverageVerdict verdict();

    /** Returns modules that complete it, none of which can be left out, with the nearest way to each; empty if not covered. */
    List<ModuleAccess> modules();

    /** Returns what would have to be offered for learners of the territory so that nobody has to travel; empty if nothing. */
    Optional<Gap> gap();

    /** Returns what the answer takes for granted: papers to be brought, facts that hold, rules in words. */
    List<String> assumptions();

    /** Returns the number of modules reached in a way. */
    default long count(Access access) {
        return modules().stream().filter(module -> module.access() == access).count();
    }

    /** Returns the share of the modules that are taken at a distance, from 0 to 1; 0 without modules. */
    default double remoteShare() {
        return modules().isEmpty()
                ? 0
                : (double) count(Access.REMOTE) / modules().size();
    }

    /** Returns the share of the modules that are travelled to, from 0 to 1; 0 without modules. */
    default double travelShare() {
        return modules().isEmpty()
                ? 0
                : (double) count(Access.TRAVEL) / modules().size();
    }

    /** Returns the same answer for a territory that reaches the same offers in the same ways. */
    CoverageAnswer withTerritory(TerritoryId territory);

    /** Returns a builder. */
    static Builder builder() {
        return ImmutableCoverageAnswer.builder();
    }

    /** A builder of answers. */
    sealed interface Builder permits ImmutableCoverageAnswer.Builder {
        /** Sets the target. */
        Builder target(CoverageTarget value);

        /** Sets the territory. */
        Builder territory(TerritoryId value);

        /** Sets the verdict. */
        Builder verdict(CoverageVerdict value);

        /** Adds modules. */
        Builder addAllModules(Iterable<? extends ModuleAccess> elements);

        /** Sets the gap. */
        Builder gap(Gap value);

        /** Adds assumptions. */
        Builder addAllAssumptions(Iterable<String> elements);

        /**
         * Returns the answer.
         *
         * @throws IllegalStateException if target, territory or verdict was not set
         */
        CoverageAnswer build();
    }
}
