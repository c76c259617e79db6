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
 * A Formacode: 5 digits. Absent values are valid.
 *
 * <p>Source: LHEO, code-FORMACODE.
 */
@Documented
@Constraint(validatedBy = Formacode.Check.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Formacode.List.class)
public @interface Formacode {

    /** Returns the key of the message. */
    String message() default "{org.innovente.validation.constraint.Formacode.message}";

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
        Formacode[] value();
    }

    /** The check of this constraint. */
    final class Check extends TextCheck<Formacode> {

        /** Constructs the check; called by the validation provider. */
        public Check() {
            super(text -> FrenchCodes.isFormacode(text));
        }
    }
}
