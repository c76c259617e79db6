package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.TreeValue;
import org.innovente.requirement.Bound;

/**
 * The decision that another bound holds for this learner.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface ChangeBound extends Decision permits ImmutableChangeBound {
    /** Returns the node. */
    String node();

    /** Returns the bound that holds instead. */
    Bound bound();

    @Override
    Optional<String> id();

    @Override
    Optional<String> authority();

    @Override
    Optional<LocalDate> date();

    @Override
    Optional<LocalDate> expires();

    @Override
    LocalizedText reason();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Decision.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableChangeBound.builder().reason(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link ChangeBound} values; not thread-safe. */
    sealed interface Builder permits ImmutableChangeBound.Builder {
        /** Sets {@link ChangeBound#node()}. */
        Builder node(String value);
        /** Sets {@link ChangeBound#bound()}. */
        Builder bound(Bound value);
        /** Sets {@link ChangeBound#id()}. */
        Builder id(String value);
        /** Sets or clears {@link ChangeBound#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link ChangeBound#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link ChangeBound#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link ChangeBound#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link ChangeBound#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link ChangeBound#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link ChangeBound#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link ChangeBound#reason()}. */
        Builder reason(LocalizedText value);
        /** Sets {@link ChangeBound#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code node}, {@code bound} is missing
         */
        ChangeBound build();
    }
}
