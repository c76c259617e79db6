package org.innovente.exchange.lheo;

import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;

/** Writes what a formation says of its module: its identifier, its sub-modules and the modules it presupposes. */
final class LheoStructureWriter {

    private final Writing writing;
    private final LheoBuilder builder;

    LheoStructureWriter(Writing writing, LheoBuilder builder) {
        this.writing = writing;
        this.builder = builder;
    }

    void write(XmlElement formation, JsonNode memory, TrainingModule module, String at) {
        if (!module.id().value().equals(LheoFormationWriter.text(memory.take("!module")))) {
            builder.bounded(formation, "identifiant-module", module.id().value(), at + "/id");
        }
        writing.ledger().kept(at + "/id", "identifiant-module");
        if (!module.parts().isEmpty()) {
            XmlElement list = formation.add(new XmlElement("sous-modules"));
            for (int i = 0; i < module.parts().size(); i++) {
                XmlElement part = list.add(new XmlElement("sous-module"));
                part.add("reference-module", module.parts().get(i).module().value());
                writing.ledger().kept(at + "/parts/" + i + "/module", "sous-module");
                module.parts()
                        .get(i)
                        .obligation()
                        .ifPresent(obligation -> part.add(
                                "type-module",
                                switch (obligation) {
                                    case UNKNOWN -> "0";
                                    case MANDATORY -> "1";
                                    case CUSTOMISABLE -> "2";
                                }));
                writing.ledger().kept(at + "/parts/" + i + "/obligation", "type-module");
            }
        }
        if (module.prerequisite().filter(Prerequisite::isNone).isPresent()) {
            writing.ledger()
                    .dropped(
                            at + "/prerequisite",
                            LheoCode.NO_PREREQUISITE,
                            Reading.arguments("module", module.id().value()));
        }
        module.prerequisite()
                .flatMap(Prerequisite::requirement)
                .ifPresent(rule -> prerequisite(formation, rule, module, at));
    }

    /** What is plainly required, module by module, goes out; alternatives, counts and competencies cannot. */
    private void prerequisite(XmlElement formation, Requirement rule, TrainingModule module, String at) {
        String root = at + "/prerequisite"
                + (module.prerequisite().orElseThrow().prose().isEmpty() ? "" : "/requirement");
        writing.ledger()
                .dropped(
                        root,
                        LheoCode.PREREQUISITE,
                        Reading.arguments("module", module.id().value()));
        XmlElement list = new XmlElement("modules-prerequis");
        if (rule instanceof ModulePassed passed) {
            list.add("reference-module", passed.module().value());
            writing.ledger().kept(root + "/module", "modules-prerequis");
        } else if (rule instanceof NOf nof && nof.quantifier().equals(Quantifier.ALL)) {
            for (int i = 0; i < nof.children().size(); i++) {
                if (nof.children().get(i) instanceof ModulePassed passed) {
                    list.add("reference-module", passed.module().value());
                    writing.ledger().kept(root + "/all-of/" + i + "/module", "modules-prerequis");
                }
            }
        }
        if (!list.elements().isEmpty()) {
            formation.add(list);
        }
    }
}
