package org.innovente.validation.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.innovente.validation.format.LanguageTags;

/**
 * A well-formed language tag, such as {@code fr} or {@code fr-CA}. Absent values are valid.
 *
 * <p>Source: BCP 47, RFC 5646.
 */
@Documented
@Constraint(validatedBy = Bcp47.Check.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Bcp47.List.class)
public @interface Bcp47 {

    /** Returns the key of the message. */
    String message() default "{org.innovente.validation.constraint.Bcp47.message}";

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
        Bcp47[] value();
    }

    /** The check of this constraint. */
    final class Check extends TextCheck<Bcp47> {

        /** Constructs the check; called by the validation provider. */
        public Check() {
            super(text -> LanguageTags.isWellFormed(text));
        }
    }
}
