package org.innovente.common;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.DomainValue;

/**
 * A period of calendar days, both ends included; an absent end is open.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Period permits ImmutablePeriod {
    /** Returns the first day ({@code from} on the wire); absent means since ever. */
    Optional<LocalDate> start();

    /** Returns the last day ({@code to} on the wire); absent means until further notice. */
    Optional<LocalDate> end();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutablePeriod.builder().extensions(Extensions.EMPTY);
    }

    /** Returns the period from a first to a last day, both included. */
    static Period of(LocalDate start, LocalDate end) {
        return builder().start(start).end(end).build();
    }

    /** Returns the period that begins on a day and is open. */
    static Period since(LocalDate start) {
        return builder().start(start).build();
    }

    /** Returns whether a day lies within this period. */
    default boolean contains(LocalDate day) {
        return start().map(s -> !day.isBefore(s)).orElse(true)
                && end().map(e -> !day.isAfter(e)).orElse(true);
    }

    /** Returns whether this period and another have a day in common. */
    default boolean overlaps(Period other) {
        return start().flatMap(s -> other.end().map(e -> !s.isAfter(e))).orElse(true)
                && other.start().flatMap(s -> end().map(e -> !s.isAfter(e))).orElse(true);
    }

    /** A builder of {@link Period} values; not thread-safe. */
    sealed interface Builder permits ImmutablePeriod.Builder {
        /** Sets {@link Period#start()}. */
        Builder start(LocalDate value);
        /** Sets or clears {@link Period#start()}. */
        Builder start(Optional<? extends LocalDate> value);
        /** Sets {@link Period#end()}. */
        Builder end(LocalDate value);
        /** Sets or clears {@link Period#end()}. */
        Builder end(Optional<? extends LocalDate> value);
        /** Sets {@link Period#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        Period build();
    }
}
