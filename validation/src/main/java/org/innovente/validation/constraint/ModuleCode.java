package org.innovente.validation.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.innovente.common.ModuleId;

/**
 * The identifier of a module: any text of at most 512 characters without control or invisible characters, and without space at its ends. Absent values are valid.
 *
 * <p>Source: the native format of this library.
 */
@Documented
@Constraint(validatedBy = {ModuleCode.Check.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ModuleCode {

    /** Returns the key of the message. */
    String message() default "{org.innovente.validation.constraint.ModuleCode.message}";

    /** Returns the groups in which the value is checked. */
    Class<?>[] groups() default {};

    /** Returns what travels with a violation. */
    Class<? extends Payload>[] payload() default {};

    /** The check of this constraint. */
    final class Check extends TextCheck<ModuleCode> {

        /** Constructs the check; called by the validation provider. */
        public Check() {
            super(Check::isIdentifier);
        }

        private static boolean isIdentifier(String text) {
            try {
                ModuleId.parse(text);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
