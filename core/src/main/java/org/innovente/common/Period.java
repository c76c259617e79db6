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
  /** Returns the first day; absent means since ever. */
  Optional<LocalDate> from();

  /** Returns the last day; absent means until further notice. */
  Optional<LocalDate> to();

  /** Returns the members that this library does not know, kept for whoever does. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.EMPTY;
  }

  /** Returns a builder holding the values of this object. */
  Builder toBuilder();

  /** Returns an empty builder. */
  static Builder builder() {
    return ImmutablePeriod.builder();
  }

  /** A builder of {@link Period} values; not thread-safe. */
  sealed interface Builder permits ImmutablePeriod.Builder {
    /** Sets {@link Period#from()}. */
    Builder from(LocalDate value);

    /** Sets or clears {@link Period#from()}. */
    Builder from(Optional<? extends LocalDate> value);

    /** Sets {@link Period#to()}. */
    Builder to(LocalDate value);

    /** Sets or clears {@link Period#to()}. */
    Builder to(Optional<? extends LocalDate> value);

    /** Sets {@link Period#extensions()}. */
    Builder extensions(Extensions value);

    /**
     * Returns the value built.
     */
    Period build();
  }
}
