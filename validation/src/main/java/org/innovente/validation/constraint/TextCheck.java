package org.innovente.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The check of a text that has to be of some form. Absent texts are valid, so that the constraint composes with others.
 *
 * @param <A> the constraint
 */
abstract class TextCheck<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    private final Predicate<String> form;

    TextCheck(Predicate<String> form) {
        this.form = form;
    }

    @Override
    public final boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || form.test(value.toString());
    }
}
