package org.innovente.examples;

import static org.innovente.requirement.Requirement.allOf;
import static org.innovente.requirement.Requirement.anyOf;
import static org.innovente.requirement.Requirement.competency;
import static org.innovente.requirement.Requirement.module;

import java.io.PrintStream;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.LanguageTag;
import org.innovente.common.LevelId;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.json.CatalogueJson;
import org.innovente.module.Outcome;
import org.innovente.module.OutcomeRole;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;

/** Builds a catalogue of three modules, writes it as JSON, and reads it back. */
public final class E01BuildCatalogue {

    private E01BuildCatalogue() {}

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // snippet: build
        TrainingModule needs = TrainingModule.builder()
                .id(new ModuleId("USA-1"))
                .title(LocalizedText.fr("Écouter l'usager").with(LanguageTag.EN, "Listening to the user"))
                .credits(Credits.ects("3"))
                .prerequisite(Prerequisite.none())
                .addOutcome(Outcome.builder()
                        .competency(new CompetencyId("C1.3"))
                        .level(new LevelId("1"))
                        .addRole(OutcomeRole.ASSESSED)
                        .build())
                .build();
        TrainingModule watch = TrainingModule.builder()
                .id(new ModuleId("VEI-1"))
                .title(LocalizedText.fr("S'informer pour décider"))
                .credits(Credits.ects("3"))
                .prerequisite(Prerequisite.none())
                .build();
        TrainingModule design = TrainingModule.builder()
                .id(new ModuleId("CONC-1"))
                .title(LocalizedText.fr("Concevoir un produit"))
                .credits(Credits.ects("4"))
                .prerequisite(Prerequisite.of(allOf(module("VEI-1"), anyOf(module("USA-1"), competency("C1.3", "1")))))
                .build();
        Catalogue catalogue = Catalogue.builder()
                .id(new CatalogueId("demo"))
                .title(LocalizedText.fr("Mon premier catalogue"))
                .addModule(needs)
                .addModule(watch)
                .addModule(design)
                .build();
        String json = CatalogueJson.standard().toJson(catalogue);
        // end snippet
        out.println(json);
        Catalogue again = CatalogueJson.standard().read(json).orThrow();
        out.println("Read back: " + again.modules().size() + " modules, equal: " + again.equals(catalogue));
    }
}
