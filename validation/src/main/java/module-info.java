/** Rules about curricula, constraint annotations, profiles and messages. */
module org.innovente.validation {
    requires transitive org.innovente.core;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.innovente.validation;
    exports org.innovente.validation.constraint;

    provides jakarta.validation.ConstraintValidator with
            org.innovente.validation.bean.CatalogueConstraint,
            org.innovente.validation.bean.LearnerRecordConstraint;

    uses org.innovente.validation.CatalogueRule;
}
