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
import org.jspecify.annotations.Nullable;

/**
 * A level of the European Qualifications Framework, from 1 to 8, as a number or a digit. Absent values are valid.
 *
 * <p>Source: Council recommendation of 22 May 2017.
 */
@Documented
@Constraint(validatedBy = {EqfLevel.OfNumber.class, EqfLevel.OfText.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface EqfLevel {

    /** Returns the key of the message. */
    String message() default "{org.innovente.validation.constraint.EqfLevel.message}";

    /** Returns the groups in which the value is checked. */
    Class<?>[] groups() default {};

    /** Returns what travels with a violation. */
    Class<? extends Payload>[] payload() default {};

    /** The check of numbers. */
    final class OfNumber implements ConstraintValidator<EqfLevel, Number> {

        /** Constructs the check; called by the validation provider. */
        public OfNumber() {}

        @Override
        public boolean isValid(@Nullable Number value, ConstraintValidatorContext context) {
            return value == null
                    || (value.doubleValue() == value.intValue() && value.intValue() >= 1 && value.intValue() <= 8);
        }
    }

    /** The check of digits. */
    final class OfText extends TextCheck<EqfLevel> {

        /** Constructs the check; called by the validation provider. */
        public OfText() {
            super(text -> text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '8');
        }
    }
}
