package org.innovente.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.internal.DomainValue;

/**
 * What an audit depends on beside the rule and the record: the day, the layer, the budget.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface AuditOptions permits ImmutableAuditOptions {
    /** The options of an audit without a date, of what has been achieved. */
    AuditOptions DEFAULT = builder().build();

    /** Returns the day of the audit; without one, whether something has expired is undetermined. */
    Optional<LocalDate> asOf();

    /** Returns how far the audit looks beyond what has been achieved. */
    @Value.Default
    default Layer layer() {
        return Layer.ACHIEVED;
    }

    /** Returns the number of search steps allowed for one component of the rule; 200,000 unless set. */
    @Value.Default
    default long budget() {
        return org.innovente.audit.solver.Solver.DEFAULT_BUDGET;
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAuditOptions.builder();
    }

    /** A builder of {@link AuditOptions} values; not thread-safe. */
    sealed interface Builder permits ImmutableAuditOptions.Builder {
        /** Sets {@link AuditOptions#asOf()}. */
        Builder asOf(LocalDate value);
        /** Sets or clears {@link AuditOptions#asOf()}. */
        Builder asOf(Optional<? extends LocalDate> value);
        /** Sets {@link AuditOptions#layer()}. */
        Builder layer(Layer value);
        /** Sets {@link AuditOptions#budget()}. */
        Builder budget(long value);
        /** Returns the value built. */
        AuditOptions build();
    }
}
