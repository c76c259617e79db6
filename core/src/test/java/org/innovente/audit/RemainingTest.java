package org.innovente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innovente.audit.AuditFixtures.catalogue;
import static org.innovente.audit.AuditFixtures.diploma;
import static org.innovente.audit.AuditFixtures.module;
import static org.innovente.audit.AuditFixtures.passed;
import static org.innovente.audit.AuditFixtures.record;

import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.path.OfferFilter;
import org.innovente.path.PathCost;
import org.innovente.path.PathStatus;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;

class RemainingTest {

    private static final Catalogue CATALOGUE = catalogue(diploma(Requirement.allOf(
                            Requirement.module("A"),
                            Requirement.anyOf(Requirement.module("B"), Requirement.module("C"))))
                    .build())
            .addModule(module("A").build())
            .addModule(module("B")
                    .prerequisite(Prerequisite.builder()
                            .requirement(Requirement.module("D"))
                            .build())
                    .build())
            .addModule(module("C").build())
            .addModule(module("D").build())
            .build();

    @Test
    void the_cheapest_way_to_finish_takes_prerequisites_into_account_and_satisfies_the_audit() {
        DiplomaAudit audit = DiplomaAudit.of(CATALOGUE, AuditFixtures.DIPLOMA);
        Remaining remaining = audit.remaining(
                        record(passed("A").build()).build(),
                        AuditOptions.DEFAULT,
                        PrerequisiteGraph.of(CATALOGUE),
                        OfferFilter.NONE,
                        PathCost.MODULES)
                .orElseThrow();
        assertThat(remaining.path().status()).isEqualTo(PathStatus.OPTIMAL);
        assertThat(remaining.modules()).isEqualTo(List.of(new ModuleId("C")));
        assertThat(remaining.afterwards()).isEqualTo(Verdict.SATISFIED);
        Audit report = audit.audit(record(passed("A").build()).build());
        assertThat(report.nextChoices()).extracting(NextChoice::module).contains(new ModuleId("B"), new ModuleId("C"));
    }
}
