package org.innovente.module;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.innovente.common.AssessmentId;
import org.innovente.common.Extensions;
import org.innovente.common.GradeScaleId;
import org.innovente.common.LocalizedText;
import org.innovente.internal.Decimals;
import org.innovente.internal.DomainValue;

/**
 * One way in which a module or block is assessed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface Assessment permits ImmutableAssessment {
    /** Returns the identifier, unique in its module. */
    Optional<AssessmentId> id();

    /** Returns the title. */
    LocalizedText title();

    /** Returns the mode: oral, written, project, quiz, portfolio... */
    Optional<AssessmentMode> mode();

    /** Returns whether it is continuous or final. */
    Optional<AssessmentTiming> timing();

    /** Returns the number of the session, 1 or 2; absent where there is only one. */
    OptionalInt session();

    /** Returns whether a failed result may be made up for. */
    Optional<Boolean> secondChance();

    /** Returns the weight in percent of the module's result. */
    Optional<BigDecimal> weight();

    /** Returns the coefficient, where the school weighs by coefficients. */
    Optional<BigDecimal> coefficient();

    /** Returns the scale on which the result is given. */
    Optional<GradeScaleId> scale();

    /** Returns the competencies and levels that the assessment gives evidence of. */
    List<Outcome> evidences();

    /** Returns the assessment situation, authentic where the framework asks for it. */
    LocalizedText situation();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns this value with its decimals in normal form; every built value has them so. */
    @Value.Check
    default Assessment normalized() {
        return Decimals.isNormal(weight()) && Decimals.isNormal(coefficient())
                ? this
                : toBuilder()
                        .weight(Decimals.normal(weight()))
                        .coefficient(Decimals.normal(coefficient()))
                        .build();
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableAssessment.builder()
                .title(LocalizedText.EMPTY)
                .situation(LocalizedText.EMPTY)
                .extensions(Extensions.EMPTY);
    }

    /** A builder of {@link Assessment} values; not thread-safe. */
    sealed interface Builder permits ImmutableAssessment.Builder {
        /** Sets {@link Assessment#id()}. */
        Builder id(AssessmentId value);
        /** Sets or clears {@link Assessment#id()}. */
        Builder id(Optional<? extends AssessmentId> value);
        /** Sets {@link Assessment#title()}. */
        Builder title(LocalizedText value);
        /** Sets {@link Assessment#mode()}. */
        Builder mode(AssessmentMode value);
        /** Sets or clears {@link Assessment#mode()}. */
        Builder mode(Optional<? extends AssessmentMode> value);
        /** Sets {@link Assessment#timing()}. */
        Builder timing(AssessmentTiming value);
        /** Sets or clears {@link Assessment#timing()}. */
        Builder timing(Optional<? extends AssessmentTiming> value);
        /** Sets {@link Assessment#session()}. */
        Builder session(int value);
        /** Sets or clears {@link Assessment#session()}. */
        Builder session(OptionalInt value);
        /** Sets {@link Assessment#secondChance()}. */
        Builder secondChance(boolean value);
        /** Sets or clears {@link Assessment#secondChance()}. */
        Builder secondChance(Optional<Boolean> value);
        /** Sets {@link Assessment#weight()}. */
        Builder weight(BigDecimal value);
        /** Sets or clears {@link Assessment#weight()}. */
        Builder weight(Optional<? extends BigDecimal> value);
        /** Sets {@link Assessment#coefficient()}. */
        Builder coefficient(BigDecimal value);
        /** Sets or clears {@link Assessment#coefficient()}. */
        Builder coefficient(Optional<? extends BigDecimal> value);
        /** Sets {@link Assessment#scale()}. */
        Builder scale(GradeScaleId value);
        /** Sets or clears {@link Assessment#scale()}. */
        Builder scale(Optional<? extends GradeScaleId> value);
        /** Adds one element to {@link Assessment#evidences()}. */
        Builder addEvidence(Outcome element);
        /** Adds elements to {@link Assessment#evidences()}. */
        Builder addAllEvidences(Iterable<? extends Outcome> elements);
        /** Replaces the elements of {@link Assessment#evidences()}. */
        Builder evidences(Iterable<? extends Outcome> elements);
        /** Sets {@link Assessment#situation()}. */
        Builder situation(LocalizedText value);
        /** Sets {@link Assessment#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        Assessment build();
    }
}
