package org.innovente.competency;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.ScaleId;
import org.innovente.internal.DomainValue;

/**
 * An ordered scale of proficiency, the lowest level first.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface ProficiencyScale permits ImmutableProficiencyScale {
    /** Returns the identifier, unique in its framework. */
    ScaleId id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the levels, the lowest first. */
    List<ProficiencyLevel> levels();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableProficiencyScale.builder()
                .title(LocalizedText.EMPTY)
                .description(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link ProficiencyScale} values; not thread-safe. */
    sealed interface Builder permits ImmutableProficiencyScale.Builder {
        /** Sets {@link ProficiencyScale#id()}. */
        Builder id(ScaleId value);
        /** Sets {@link ProficiencyScale#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link ProficiencyScale#description()}. */
        Builder description(LocalizedText value);
        /** Adds one element to {@link ProficiencyScale#levels()}. */
        Builder addLevel(ProficiencyLevel element);
        /** Adds elements to {@link ProficiencyScale#levels()}. */
        Builder addAllLevels(Iterable<? extends ProficiencyLevel> elements);
        /** Replaces the elements of {@link ProficiencyScale#levels()}. */
        Builder levels(Iterable<? extends ProficiencyLevel> elements);
        /** Sets {@link ProficiencyScale#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        ProficiencyScale build();
    }
}
