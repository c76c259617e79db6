package org.innovente.validation.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * European credits: a decimal, not negative, in steps of half a credit unless stated otherwise. Absent values are valid.
 *
 * <p>Source: ECTS users' guide; the step is a habit of French schools.
 */
@Documented
@Constraint(validatedBy = {EctsCredits.OfDecimal.class, EctsCredits.OfText.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface EctsCredits {

    /** Returns the step in which credits are given, a decimal above zero. */
    String step() default "0.5";

    /** Returns the greatest number of credits. */
    String max() default "600";

    /** Returns the key of the message. */
    String message() default "{org.innovente.validation.constraint.EctsCredits.message}";

    /** Returns the groups in which the value is checked. */
    Class<?>[] groups() default {};

    /** Returns what travels with a violation. */
    Class<? extends Payload>[] payload() default {};

    /** The check of decimals. */
    final class OfDecimal implements ConstraintValidator<EctsCredits, BigDecimal> {
        private BigDecimal step = BigDecimal.ONE;
        private BigDecimal most = BigDecimal.ONE;

        /** Constructs the check; called by the validation provider. */
        public OfDecimal() {}

        @Override
        public void initialize(EctsCredits constraint) {
            step = new BigDecimal(constraint.step());
            most = new BigDecimal(constraint.max());
        }

        @Override
        public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
            return value == null || isCredits(value, step, most);
        }

        /** A scale far from zero would make the remainder a number of millions of digits. */
        static boolean isCredits(BigDecimal value, BigDecimal step, BigDecimal most) {
            return Math.abs(value.scale()) <= 20
                    && value.precision() <= 30
                    && value.signum() >= 0
                    && value.compareTo(most) <= 0
                    && value.remainder(step).signum() == 0;
        }
    }

    /** The check of decimals written as text. */
    final class OfText implements ConstraintValidator<EctsCredits, CharSequence> {
        private BigDecimal step = BigDecimal.ONE;
        private BigDecimal most = BigDecimal.ONE;

        /** Constructs the check; called by the validation provider. */
        public OfText() {}

        @Override
        public void initialize(EctsCredits constraint) {
            step = new BigDecimal(constraint.step());
            most = new BigDecimal(constraint.max());
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            if (value.length() > 40) {
                return false;
            }
            try {
                return OfDecimal.isCredits(new BigDecimal(value.toString()), step, most);
            } catch (NumberFormatException e) {
                return false;
            }
        }
    }
}
