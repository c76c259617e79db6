package org.innovente.network;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.LocalizedText;
import org.innovente.common.Period;
import org.innovente.common.SessionId;
import org.innovente.internal.DomainValue;

/**
 * A dated session of an action: the third layer of an offer.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Session permits ImmutableSession {
    /** Returns the identifier, unique in its offer. */
    SessionId id();

    /** Returns the first and last day. */
    Optional<Period> period();

    /** Returns the period of enrolment. */
    Optional<Period> enrolment();

    /** Returns the place, where it differs from that of the action. */
    Optional<Place> place();

    /** Returns the number of seats; absent means unknown. */
    OptionalInt seats();

    /** Returns the state: planned, open, full, running, closed, cancelled. */
    Optional<SessionState> state();

    /** Returns a remark. */
    LocalizedText note();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableSession.builder().note(LocalizedText.EMPTY).extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Session} values; not thread-safe. */
    sealed interface Builder permits ImmutableSession.Builder {
        /** Sets {@link Session#id()}. */
        Builder id(SessionId value);
        /** Sets {@link Session#period()}. */
        Builder period(Period value);
        /** Sets or clears {@link Session#period()}. */
        Builder period(Optional<? extends Period> value);
        /** Sets {@link Session#enrolment()}. */
        Builder enrolment(Period value);
        /** Sets or clears {@link Session#enrolment()}. */
        Builder enrolment(Optional<? extends Period> value);
        /** Sets {@link Session#place()}. */
        Builder place(Place value);
        /** Sets or clears {@link Session#place()}. */
        Builder place(Optional<? extends Place> value);
        /** Sets {@link Session#seats()}. */
        Builder seats(int value);
        /** Sets or clears {@link Session#seats()}. */
        Builder seats(OptionalInt value);
        /** Sets {@link Session#state()}. */
        Builder state(SessionState value);
        /** Sets or clears {@link Session#state()}. */
        Builder state(Optional<? extends SessionState> value);
        /** Sets {@link Session#note()}. */
        Builder note(LocalizedText value);
        /** Sets {@link Session#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code id} is missing
         */
        Session build();
    }
}
