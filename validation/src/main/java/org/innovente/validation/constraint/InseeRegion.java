package org.innovente.validation.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.innovente.validation.format.FrenchCodes;

/**
 * The INSEE code of a French region in force since 2016, two digits, the leading zero kept. Absent values are valid.
 *
 * <p>Source: INSEE, COG 2024.
 */
@Documented
@Constraint(validatedBy = InseeRegion.Check.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InseeRegion.List.class)
public @interface InseeRegion {

    /** Returns the key of the message. */
    String message() default "{org.innovente.validation.constraint.InseeRegion.message}";

    /** Returns the groups in which the value is checked. */
    Class<?>[] groups() default {};

    /** Returns what travels with a violation. */
    Class<? extends Payload>[] payload() default {};

    /** Several of these constraints on one element. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns the constraints. */
        InseeRegion[] value();
    }

    /** The check of this constraint. */
    final class Check extends TextCheck<InseeRegion> {

        /** Constructs the check; called by the validation provider. */
        public Check() {
            super(text -> FrenchCodes.isRegion(text));
        }
    }
}
