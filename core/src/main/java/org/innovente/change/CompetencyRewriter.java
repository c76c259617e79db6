package org.innovente.change;

import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;

/** The renaming of identifiers in frameworks. */
final class CompetencyRewriter {
    private final Naming names;

    CompetencyRewriter(Naming names) {
        this.names = names;
    }

    Competency competency(Competency v) {
        return v.toBuilder()
                .lifecycle(names.lifecycle(v.lifecycle(), "competency"))
                .build();
    }

    CompetencyFramework competencyFramework(CompetencyFramework v) {
        return v.toBuilder()
                .id(names.framework(v.id()))
                .publisher(v.publisher().map(names::partner))
                .competencies(v.competencies().stream().map(this::competency).toList())
                .relations(v.relations().stream().map(this::competencyRelation).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "framework"))
                .build();
    }

    CompetencyRelation competencyRelation(CompetencyRelation v) {
        return v.toBuilder()
                .sourceFramework(v.sourceFramework().map(names::framework))
                .targetFramework(v.targetFramework().map(names::framework))
                .lifecycle(names.lifecycle(v.lifecycle(), "competency"))
                .build();
    }
}
