package org.innovente.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a "no" or of an undecided answer that a person can follow.
 *
 * <p>Immutable and thread-safe.
 */
public final class Explanation {

    /** What kind of reason it is. The list is closed. */
    public enum Kind {
        /** A node asks for more than the whole record could give it. */
        SHORT,
        /** Several nodes together ask for more than the achievements that could serve them can give. */
        TOGETHER,
        /** What a scope may use cannot meet a condition on it. */
        SCOPE,
        /** A node is not satisfied for a reason of its own: a mean, a floor, a refusal. */
        NODE,
        /** A node is undecided: a paper, a mark, a fact or a decision is missing. */
        OPEN,
        /** The search ended before the answer was certain. */
        BUDGET,
        /** Every way of using the achievements was tried; each fails for one of the reasons above. */
        CASES
    }

    private final Kind kind;
    private final List<String> nodes;
    private final @Nullable BigDecimal asked;
    private final @Nullable BigDecimal available;
    private final String unit;
    private final List<String> achievements;
    private final int cases;

    Explanation(
            Kind kind,
            List<String> nodes,
            @Nullable BigDecimal asked,
            @Nullable BigDecimal available,
            String unit,
            List<String> achievements,
            int cases) {
        this.kind = kind;
        this.nodes = List.copyOf(nodes);
        this.asked = asked;
        this.available = available;
        this.unit = unit;
        this.achievements = List.copyOf(achievements);
        this.cases = cases;
    }

    /** Returns the kind of reason. */
    public Kind kind() {
        return kind;
    }

    /** Returns the addresses of the nodes that cannot be satisfied, or not together. */
    public List<String> nodes() {
        return nodes;
    }

    /** Returns what they ask for; empty where their units differ or where it is not the sum that fails. */
    public Optional<BigDecimal> asked() {
        return Optional.ofNullable(asked);
    }

    /** Returns what there is for them, at most; present where {@link #asked()} is. */
    public Optional<BigDecimal> available() {
        return Optional.ofNullable(available);
    }

    /** Returns the unit of both, such as {@code count} or {@code credits TSH}; empty where there is none. */
    public String unit() {
        return unit;
    }

    /** Returns the achievements that could serve them. */
    public List<String> achievements() {
        return achievements;
    }

    /** Returns how many cases the proof distinguishes; one where it needs none. */
    public int cases() {
        return cases;
    }
}
