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
 * The code of a block of a certification of the RNCP, such as {@code RNCP35340BC01}. Absent values are valid.
 *
 * <p>Source: LHEO, code-bloc.
 */
@Documented
@Constraint(validatedBy = RncpBlockCode.Check.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RncpBlockCode.List.class)
public @interface RncpBlockCode {

    /** Returns the key of the message. */
    String message() default "{org.innovente.validation.constraint.RncpBlockCode.message}";

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
        RncpBlockCode[] value();
    }

    /** The check of this constraint. */
    final class Check extends TextCheck<RncpBlockCode> {

        /** Constructs the check; called by the validation provider. */
        public Check() {
            super(text -> FrenchCodes.isRncpBlock(text));
        }
    }
}
