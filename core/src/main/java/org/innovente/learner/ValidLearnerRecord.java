package org.innovente.learner;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint that a learner record contradicts nothing that every record keeps to: ids of achievements are unique,
 * attempts are counted from one, and quantities are not negative. Every {@link LearnerRecord} carries it on its
 * implementation, so that a Jakarta validator of any configuration sees it.
 *
 * <p>It is checked by the module {@code org.innovente.validation}, which the provider finds as a service; without that
 * module, validating a record fails loudly.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidLearnerRecord {

    /** Returns the key of the message. */
    String message() default "{org.innovente.learner.ValidLearnerRecord.message}";

    /** Returns the groups in which the record is checked. */
    Class<?>[] groups() default {};

    /** Returns what travels with a violation. */
    Class<? extends Payload>[] payload() default {};
}
