package org.innovente.change;

import org.innovente.diploma.AuthorisedPartner;
import org.innovente.diploma.Block;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Implication;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;

/** The renaming of identifiers in diplomas, certifications and programmes. */
final class DiplomaRewriter {
    private final Naming names;
    private final RuleRewriter rules;
    private final ModuleRewriter modules;

    DiplomaRewriter(Naming names) {
        this.names = names;
        this.rules = new RuleRewriter(names);
        this.modules = new ModuleRewriter(names);
    }

    AuthorisedPartner authorisedPartner(AuthorisedPartner v) {
        return v.toBuilder().partner(names.partner(v.partner())).build();
    }

    Block block(Block v) {
        return v.toBuilder()
                .id(names.block(v.id()))
                .competencies(v.competencies().stream().map(modules::outcome).toList())
                .requirement(v.requirement().map(rules::rule))
                .assessments(v.assessments().stream().map(modules::assessment).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "block"))
                .build();
    }

    Certification certification(Certification v) {
        return v.toBuilder()
                .id(names.certification(v.id()))
                .certifiers(v.certifiers().stream().map(names::partner).toList())
                .authorised(v.authorised().stream().map(this::authorisedPartner).toList())
                .successors(v.successors().stream().map(names::certification).toList())
                .predecessors(
                        v.predecessors().stream().map(names::certification).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "certification"))
                .build();
    }

    Diploma diploma(Diploma v) {
        return v.toBuilder()
                .id(names.diploma(v.id()))
                .awardedBy(v.awardedBy().stream().map(names::partner).toList())
                .certification(v.certification().map(names::certification))
                .competencies(v.competencies().stream().map(modules::outcome).toList())
                .blocks(v.blocks().stream().map(this::block).toList())
                .outcomes(v.outcomes().stream().map(this::namedOutcome).toList())
                .implications(v.implications().stream().map(this::implication).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "diploma"))
                .build();
    }

    Implication implication(Implication v) {
        return v.toBuilder()
                .given(v.given().stream().map(names::item).toList())
                .implied(v.implied().stream().map(names::item).toList())
                .build();
    }

    NamedOutcome namedOutcome(NamedOutcome v) {
        return v.toBuilder()
                .requirement(v.requirement().map(rules::rule))
                .constraints(v.constraints().stream().map(rules::constraint).toList())
                .build();
    }

    Placement placement(Placement v) {
        return v.toBuilder().module(names.module(v.module())).build();
    }

    Programme programme(Programme v) {
        return v.toBuilder()
                .id(names.programme(v.id()))
                .diploma(v.diploma().map(names::diploma))
                .placements(v.placements().stream().map(this::placement).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "programme"))
                .build();
    }

    Recognition recognition(Recognition v) {
        return v.toBuilder()
                .id(names.recognition(v.id()))
                .source(names.item(v.source()))
                .target(names.item(v.target()))
                .partners(v.partners().stream().map(names::partner).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "recognition"))
                .build();
    }
}
