/**
 * The model of competency frameworks, training modules, prerequisites, diploma rules and the network that shares them,
 * and the engines that compute on it. Needs nothing but the Java platform at run time.
 */
module org.innovente.core {
    requires static jakarta.validation;
    requires static org.immutables.annotate;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.innovente.common;
    exports org.innovente.finding;
    exports org.innovente.competency;
    exports org.innovente.requirement;
    exports org.innovente.module;
    exports org.innovente.diploma;
    exports org.innovente.network;
    exports org.innovente.learner;
    exports org.innovente.catalogue;
    exports org.innovente.change;
    exports org.innovente.path;
    exports org.innovente.metrics;
    exports org.innovente.audit;
    exports org.innovente.coverage;
}
