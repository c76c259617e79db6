package org.innovente.learner;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.AchievementSource;
import org.innovente.common.CompetencyId;
import org.innovente.common.Extensions;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.Period;
import org.innovente.internal.DomainValue;

/**
 * A competency at a level that was attested outside a module (positioning, VAE, certificate).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface AttestedCompetency permits ImmutableAttestedCompetency {
    /** Returns the competency. */
    CompetencyId competency();

    /** Returns the framework. */
    Optional<FrameworkId> framework();

    /** Returns the level. */
    Optional<LevelId> level();

    /** Returns how it was attested; positioning gives competencies, never credits. */
    Optional<AchievementSource> source();

    /** Returns who attested it. */
    Optional<String> authority();

    /** Returns when it was attested and until when it counts. */
    Optional<Period> period();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAttestedCompetency.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AttestedCompetency} values; not thread-safe. */
    sealed interface Builder permits ImmutableAttestedCompetency.Builder {
        /** Sets {@link AttestedCompetency#competency()}. */
        Builder competency(CompetencyId value);
        /** Sets {@link AttestedCompetency#framework()}. */
        Builder framework(FrameworkId value);
        /** Sets or clears {@link AttestedCompetency#framework()}. */
        Builder framework(Optional<? extends FrameworkId> value);
        /** Sets {@link AttestedCompetency#level()}. */
        Builder level(LevelId value);
        /** Sets or clears {@link AttestedCompetency#level()}. */
        Builder level(Optional<? extends LevelId> value);
        /** Sets {@link AttestedCompetency#source()}. */
        Builder source(AchievementSource value);
        /** Sets or clears {@link AttestedCompetency#source()}. */
        Builder source(Optional<? extends AchievementSource> value);
        /** Sets {@link AttestedCompetency#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link AttestedCompetency#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link AttestedCompetency#period()}. */
        Builder period(Period value);
        /** Sets or clears {@link AttestedCompetency#period()}. */
        Builder period(Optional<? extends Period> value);
        /** Sets {@link AttestedCompetency#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code competency} is missing
         */
        AttestedCompetency build();
    }
}
