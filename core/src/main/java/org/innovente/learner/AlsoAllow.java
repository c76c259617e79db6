package org.innovente.learner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.internal.TreeValue;
import org.innovente.requirement.Selector;

/**
 * The decision that a node also accepts what a selector matches.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface AlsoAllow extends Decision permits ImmutableAlsoAllow {
    /** Returns the node. */
    String node();

    /** Returns what is accepted as well. */
    Selector selector();

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
        return ImmutableAlsoAllow.builder().reason(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AlsoAllow} values; not thread-safe. */
    sealed interface Builder permits ImmutableAlsoAllow.Builder {
        /** Sets {@link AlsoAllow#node()}. */
        Builder node(String value);
        /** Sets {@link AlsoAllow#selector()}. */
        Builder selector(Selector value);
        /** Sets {@link AlsoAllow#id()}. */
        Builder id(String value);
        /** Sets or clears {@link AlsoAllow#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link AlsoAllow#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link AlsoAllow#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link AlsoAllow#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link AlsoAllow#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link AlsoAllow#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link AlsoAllow#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link AlsoAllow#reason()}. */
        Builder reason(LocalizedText value);
        /** Sets {@link AlsoAllow#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if one of {@code node}, {@code selector} is missing
         */
        AlsoAllow build();
    }
}
