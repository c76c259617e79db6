package org.innovente.validation.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.ValidCatalogue;
import org.innovente.finding.Finding;
import org.innovente.finding.Severity;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.Profile;
import org.innovente.validation.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The check behind {@link ValidCatalogue}: every error at the stage of review is a violation whose path leads to the
 * value, whose message begins with the code, and whose dynamic payload, with Hibernate Validator, is the finding.
 */
public final class CatalogueConstraint implements ConstraintValidator<ValidCatalogue, Catalogue> {

    private static final int MOST = 100;

    /** Constructs the check; called by the validation provider. */
    public CatalogueConstraint() {}

    /** Made on first use: most applications never validate a catalogue in this way. */
    private static final class Holder {
        static final CatalogueValidator VALIDATOR = CatalogueValidator.of(Profile.of(Stage.REVIEW));
    }

    @Override
    public boolean isValid(@Nullable Catalogue catalogue, ConstraintValidatorContext context) {
        if (catalogue == null) {
            return true;
        }
        int violations = 0;
        for (Finding finding : Holder.VALIDATOR.validate(catalogue).report().findings()) {
            if (finding.severity() == Severity.ERROR && violations < MOST) {
                violations++;
                add(finding, context);
            }
        }
        if (violations > 0) {
            context.disableDefaultConstraintViolation();
        }
        return violations == 0;
    }

    private static void add(Finding finding, ConstraintValidatorContext context) {
        if (context instanceof HibernateConstraintValidatorContext hibernate) {
            hibernate.withDynamicPayload(finding);
        }
        ViolationPaths.add(
                context.buildConstraintViolationWithTemplate(ViolationPaths.template(finding)), finding.pointer());
    }
}
