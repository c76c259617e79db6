package org.innovente.requirement;

import org.innovente.common.Extensions;

/**
 * A predicate over achievements: pure data, evaluated by the engines.
 *
 * <p>Closed: every kind is here, and {@link Visitor} has one method a kind. Immutable and thread-safe.
 */
public sealed interface Selector
        permits EveryAchievement,
                AllSelectors,
                AnySelector,
                NotSelector,
                AttributeIn,
                AttributeRange,
                AttributeMatches,
                AttributePresent,
                ModuleIn,
                GradeAtLeast,
                LevelAtLeast,
                SourceIn,
                PeriodWithin,
                OpaqueSelector {
    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /**
     * Returns what a visitor makes of this value.
     *
     * @param <R> the type of the result
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One answer a kind of {@link Selector}.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        /** Returns the answer for this kind. */
        R visit(EveryAchievement value);

        /** Returns the answer for this kind. */
        R visit(AllSelectors value);

        /** Returns the answer for this kind. */
        R visit(AnySelector value);

        /** Returns the answer for this kind. */
        R visit(NotSelector value);

        /** Returns the answer for this kind. */
        R visit(AttributeIn value);

        /** Returns the answer for this kind. */
        R visit(AttributeRange value);

        /** Returns the answer for this kind. */
        R visit(AttributeMatches value);

        /** Returns the answer for this kind. */
        R visit(AttributePresent value);

        /** Returns the answer for this kind. */
        R visit(ModuleIn value);

        /** Returns the answer for this kind. */
        R visit(GradeAtLeast value);

        /** Returns the answer for this kind. */
        R visit(LevelAtLeast value);

        /** Returns the answer for this kind. */
        R visit(SourceIn value);

        /** Returns the answer for this kind. */
        R visit(PeriodWithin value);

        /** Returns the answer for this kind. */
        R visit(OpaqueSelector value);
    }
}
