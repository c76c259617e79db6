package org.innovente.validation;

import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.innovente.validation.bean.FluentAccessors;
import org.innovente.validation.bean.ModelConstraints;

/**
 * The way in for those who work with Jakarta Validation.
 *
 * <p>A factory in its standard configuration does not look at accessors like {@code title()}, so it only checks that a
 * catalogue as a whole is {@link org.innovente.catalogue.ValidCatalogue}. The {@link #factory} of this class looks at them,
 * and reports each violation at its own path; it needs no expression language.
 */
public final class CurriculumValidation {

    private CurriculumValidation() {}

    /**
     * Returns a factory for the values of the model. Make one and keep it: it takes a fraction of a second; its validators
     * are safe for use by several threads. Close it when the application ends.
     */
    public static ValidatorFactory factory() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .getterPropertySelectionStrategy(new FluentAccessors());
        return configuration.addMapping(ModelConstraints.of(configuration)).buildValidatorFactory();
    }

    /**
     * Returns the JSON Pointer (RFC 6901) of the path of a violation: the names of accessors in the form that the native
     * format writes, and positions in lists as numbers. Container elements, such as the value of an optional, add nothing.
     */
    public static String pointer(Path path) {
        StringBuilder out = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                out.append('/').append(node.getIndex().intValue());
            }
            String name = node.getName();
            if (name != null && !name.isEmpty() && !name.startsWith("<")) {
                out.append('/').append(wire(name).replace("~", "~0").replace("/", "~1"));
            }
        }
        return out.toString();
    }

    /** Writes {@code deliveryModes} as {@code delivery-modes}; names that are written so already stay as they are. */
    private static String wire(String accessor) {
        StringBuilder out = new StringBuilder(accessor.length() + 4);
        boolean written = accessor.indexOf('-') >= 0;
        for (int i = 0; i < accessor.length(); i++) {
            char c = accessor.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && !written) {
                out.append('-').append(String.valueOf(c).toLowerCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
