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
 * The declaration number of a training organisation (NDA): 11 characters. Absent values are valid.
 *
 * <p>Source: LHEO, numero-activite.
 */
@Documented
@Constraint(validatedBy = Nda.Check.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Nda.List.class)
public @interface Nda {

    /** Returns the key of the message. */
    String message() default "{org.innovente.validation.constraint.Nda.message}";

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
        Nda[] value();
    }

    /** The check of this constraint. */
    final class Check extends TextCheck<Nda> {

        /** Constructs the check; called by the validation provider. */
        public Check() {
            super(text -> FrenchCodes.isNda(text));
        }
    }
}
