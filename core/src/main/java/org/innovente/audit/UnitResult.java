package org.innovente.audit;

import java.math.BigDecimal;
import java.util.Optional;
import org.innovente.common.LocalizedText;

/** The result of one unit of a compensation. Immutable and thread-safe. */
public final class UnitResult {

    private final String id;
    private final LocalizedText title;
    private final UnitStatus status;
    private final BigDecimal mean;
    private final boolean capitalised;

    UnitResult(String id, LocalizedText title, UnitStatus status, BigDecimal mean, boolean capitalised) {
        this.id = id;
        this.title = title;
        this.status = status;
        this.mean = mean;
        this.capitalised = capitalised;
    }

    /** Returns the identifier of the unit. */
    public String id() {
        return id;
    }

    /** Returns the title of the unit; empty when it has none. */
    public LocalizedText title() {
        return title;
    }

    /** Returns the result. */
    public UnitStatus status() {
        return status;
    }

    /** Returns the mean of the unit, to six places; empty when a mark is missing. */
    public Optional<BigDecimal> mean() {
        return Optional.ofNullable(mean);
    }

    /** Returns whether the unit was acquired earlier and enters with its frozen mark. */
    public boolean isCapitalised() {
        return capitalised;
    }

    @Override
    public String toString() {
        return id + " " + status + (mean == null ? "" : " " + mean.toPlainString());
    }
}
