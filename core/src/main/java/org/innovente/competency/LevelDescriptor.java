package org.innovente.competency;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.internal.DomainValue;

/**
 * What one level means for one competency, with the criteria by which it is evaluated.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface LevelDescriptor permits ImmutableLevelDescriptor {
    /** Returns the level described. */
    LevelId level();

    /** Returns the description. */
    LocalizedText description();

    /** Returns the evaluation criteria. */
    List<LocalizedText> criteria();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableLevelDescriptor.builder()
                .description(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link LevelDescriptor} values; not thread-safe. */
    sealed interface Builder permits ImmutableLevelDescriptor.Builder {
        /** Sets {@link LevelDescriptor#level()}. */
        Builder level(LevelId value);
        /** Sets {@link LevelDescriptor#description()}. */
        Builder description(LocalizedText value);
        /** Adds one element to {@link LevelDescriptor#criteria()}. */
        Builder addCriterion(LocalizedText element);
        /** Adds elements to {@link LevelDescriptor#criteria()}. */
        Builder addAllCriteria(Iterable<? extends LocalizedText> elements);
        /** Replaces the elements of {@link LevelDescriptor#criteria()}. */
        Builder criteria(Iterable<? extends LocalizedText> elements);
        /** Sets {@link LevelDescriptor#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code level} is missing
         */
        LevelDescriptor build();
    }
}
