/**
 * Every byte that goes in or out: the native JSON and YAML format, exchange formats, pictures, reports, the canonical
 * form and signatures. Needs jackson-core; whatever else it can use is optional.
 */
module org.innovente.serialization {
    exports org.innovente.exchange;
    exports org.innovente.exchange.curricular;
    exports org.innovente.exchange.imscase;
    exports org.innovente.exchange.learners;
    exports org.innovente.exchange.lheo;
    exports org.innovente.exchange.orebut;
    exports org.innovente.exchange.rncp;
    exports org.innovente.exchange.table;
    exports org.innovente.trust;

    uses org.innovente.exchange.Format;

    requires transitive org.innovente.core;
    requires com.fasterxml.jackson.core;
    requires java.xml;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static org.snakeyaml.engine;
    requires static tools.jackson.databind;

    exports org.innovente.json;
    exports org.innovente.picture;
    exports org.innovente.report;
    exports org.innovente.json.jackson2;
    exports org.innovente.json.jackson3;

    provides com.fasterxml.jackson.databind.Module with
            org.innovente.json.jackson2.CurriculumModule;
    provides tools.jackson.databind.JacksonModule with
            org.innovente.json.jackson3.CurriculumModule;
}
