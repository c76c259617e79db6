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
 * A SIRET: 14 digits with the check digit of Luhn; establishments of La Poste have a rule of their own. Absent values are valid.
 *
 * <p>Source: SIRENE register.
 */
@Documented
@Constraint(validatedBy = Siret.Check.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Siret.List.class)
public @interface Siret {

    /** Returns the key of the message. */
    String message() default "{org.innovente.validation.constraint.Siret.message}";

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
        Siret[] value();
    }

    /** The check of this constraint. */
    final class Check extends TextCheck<Siret> {

        /** Constructs the check; called by the validation provider. */
        public Check() {
            super(text -> FrenchCodes.isSiret(text));
        }
    }
}
