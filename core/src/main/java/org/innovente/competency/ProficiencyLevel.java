package org.innovente.competency;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.internal.DomainValue;

/**
 * One level of a proficiency scale.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface ProficiencyLevel permits ImmutableProficiencyLevel {
    /** Returns the identifier, unique on its scale. */
    LevelId id();

    /** Returns the rank as published; levels are ordered by their place on the scale, the rank must agree with it. */
    OptionalInt rank();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the evaluation criteria that hold for every competency on this level. */
    List<LocalizedText> criteria();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableProficiencyLevel.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link ProficiencyLevel} values; not thread-safe. */
    sealed interface Builder permits ImmutableProficiencyLevel.Builder {
        /** Sets {@link ProficiencyLevel#id()}. */
        Builder id(LevelId value);
        /** Sets {@link ProficiencyLevel#rank()}. */
        Builder rank(int value);
        /** Sets or clears {@link ProficiencyLevel#rank()}. */
        Builder rank(OptionalInt value);
        /** Sets {@link ProficiencyLevel#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link ProficiencyLevel#description()}. */
        Builder description(LocalizedText value);
        /** Adds one element to {@link ProficiencyLevel#criteria()}. */
        Builder addCriterion(LocalizedText element);
        /** Adds elements to {@link ProficiencyLevel#criteria()}. */
        Builder addAllCriteria(Iterable<? extends LocalizedText> elements);
        /** Replaces the elements of {@link ProficiencyLevel#criteria()}. */
        Builder criteria(Iterable<? extends LocalizedText> elements);
        /** Sets {@link ProficiencyLevel#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        ProficiencyLevel build();
    }
}
