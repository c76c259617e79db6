package org.innovente.requirement;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.AchievementSource;
import org.innovente.common.Extensions;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches achievements by the way they were obtained.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface SourceIn extends Selector permits ImmutableSourceIn {
    /** Returns the sources accepted. */
    List<AchievementSource> sources();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Selector.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableSourceIn.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link SourceIn} values; not thread-safe. */
    sealed interface Builder permits ImmutableSourceIn.Builder {
        /** Adds one element to {@link SourceIn#sources()}. */
        Builder addSource(AchievementSource element);
        /** Adds elements to {@link SourceIn#sources()}. */
        Builder addAllSources(Iterable<? extends AchievementSource> elements);
        /** Replaces the elements of {@link SourceIn#sources()}. */
        Builder sources(Iterable<? extends AchievementSource> elements);
        /** Sets {@link SourceIn#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        SourceIn build();
    }
}
