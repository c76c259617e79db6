package org.innovente.catalogue;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint that a catalogue has no error, which every {@link Catalogue} carries on its implementation: a Jakarta validator of any
 * configuration, such as that behind {@code @Valid} in a web application, never lets an invalid catalogue pass.
 *
 * <p>It is checked by the module {@code org.innovente.validation}, which the provider finds as a service; without that
 * module, validating a catalogue fails loudly. The interface does not carry it, so that code that is compiled against the
 * model does not need the API of Jakarta Validation.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidCatalogue {

    /** Returns the key of the message. */
    String message() default "{org.innovente.catalogue.ValidCatalogue.message}";

    /** Returns the groups in which the catalogue is checked. */
    Class<?>[] groups() default {};

    /** Returns what travels with a violation. */
    Class<? extends Payload>[] payload() default {};
}
