package org.innovente.learner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.Extensions;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * A paper or decision of a person that a rule may ask for (justificatif).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface AttestationRecord permits ImmutableAttestationRecord {
    /** Returns the identifier. */
    Optional<String> id();

    /** Returns what is attested: internship, event, language certificate, jury decision... */
    AttestationKind kind();

    /** Returns the verdict; granted when absent. */
    Optional<AttestationVerdict> verdict();

    /** Returns who decided. */
    Optional<String> authority();

    /** Returns the day of the decision. */
    Optional<LocalDate> date();

    /** Returns the last day on which it counts. */
    Optional<LocalDate> expires();

    /** Returns a quantity such as weeks or a score. */
    Optional<BigDecimal> quantity();

    /** Returns the unit of the quantity. */
    Optional<String> unit();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default AttestationRecord normalized() {
        return Decimals.isNormal(quantity())
                ? this
                : toBuilder().quantity(Decimals.normal(quantity())).build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAttestationRecord.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link AttestationRecord} values; not thread-safe. */
    sealed interface Builder permits ImmutableAttestationRecord.Builder {
        /** Sets {@link AttestationRecord#id()}. */
        Builder id(String value);
        /** Sets or clears {@link AttestationRecord#id()}. */
        Builder id(Optional<String> value);
        /** Sets {@link AttestationRecord#kind()}. */
        Builder kind(AttestationKind value);
        /** Sets {@link AttestationRecord#verdict()}. */
        Builder verdict(AttestationVerdict value);
        /** Sets or clears {@link AttestationRecord#verdict()}. */
        Builder verdict(Optional<? extends AttestationVerdict> value);
        /** Sets {@link AttestationRecord#authority()}. */
        Builder authority(String value);
        /** Sets or clears {@link AttestationRecord#authority()}. */
        Builder authority(Optional<String> value);
        /** Sets {@link AttestationRecord#date()}. */
        Builder date(LocalDate value);
        /** Sets or clears {@link AttestationRecord#date()}. */
        Builder date(Optional<? extends LocalDate> value);
        /** Sets {@link AttestationRecord#expires()}. */
        Builder expires(LocalDate value);
        /** Sets or clears {@link AttestationRecord#expires()}. */
        Builder expires(Optional<? extends LocalDate> value);
        /** Sets {@link AttestationRecord#quantity()}. */
        Builder quantity(BigDecimal value);
        /** Sets or clears {@link AttestationRecord#quantity()}. */
        Builder quantity(Optional<? extends BigDecimal> value);
        /** Sets {@link AttestationRecord#unit()}. */
        Builder unit(String value);
        /** Sets or clears {@link AttestationRecord#unit()}. */
        Builder unit(Optional<String> value);
        /** Sets {@link AttestationRecord#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code kind} is missing
         */
        AttestationRecord build();
    }
}
