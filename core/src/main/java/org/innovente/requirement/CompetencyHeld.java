package org.innovente.requirement;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.common.NodeId;
import org.innovente.internal.TreeValue;

/**
 * The requirement that a competency be held at a level, from outcomes of passed modules or from attestations.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface CompetencyHeld extends Requirement permits ImmutableCompetencyHeld {
    /** Returns the competency. */
    CompetencyId competency();

    /** Returns the framework; needed where the competency id alone would be ambiguous. */
    Optional<FrameworkId> framework();

    /** Returns the level to be reached on its scale; any level when absent. */
    Optional<LevelId> level();

    @Override
    Optional<NodeId> id();

    @Override
    Optional<Obligation> obligation();

    @Override
    LocalizedText note();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Requirement.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableCompetencyHeld.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link CompetencyHeld} values; not thread-safe. */
    sealed interface Builder permits ImmutableCompetencyHeld.Builder {
        /** Sets {@link CompetencyHeld#competency()}. */
        Builder competency(CompetencyId value);
        /** Sets {@link CompetencyHeld#framework()}. */
        Builder framework(FrameworkId value);
        /** Sets or clears {@link CompetencyHeld#framework()}. */
        Builder framework(Optional<? extends FrameworkId> value);
        /** Sets {@link CompetencyHeld#level()}. */
        Builder level(LevelId value);
        /** Sets or clears {@link CompetencyHeld#level()}. */
        Builder level(Optional<? extends LevelId> value);
        /** Sets {@link CompetencyHeld#id()}. */
        Builder id(NodeId value);
        /** Sets or clears {@link CompetencyHeld#id()}. */
        Builder id(Optional<? extends NodeId> value);
        /** Sets {@link CompetencyHeld#obligation()}. */
        Builder obligation(Obligation value);
        /** Sets or clears {@link CompetencyHeld#obligation()}. */
        Builder obligation(Optional<? extends Obligation> value);
        /** Sets {@link CompetencyHeld#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link CompetencyHeld#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code competency} is missing
         */
        CompetencyHeld build();
    }
}
