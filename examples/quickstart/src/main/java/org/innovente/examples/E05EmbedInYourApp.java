package org.innovente.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.json.CatalogueJson;
import org.innovente.module.TrainingModule;
import org.innovente.path.LearnerState;
import org.innovente.path.PathCost;
import org.innovente.path.PathQuery;
import org.innovente.path.PathResult;
import org.innovente.path.PathStep;
import org.innovente.path.PrerequisiteGraph;

/** Keeps a catalogue in a service of an application: read once, then asked by any number of threads. */
public final class E05EmbedInYourApp {

    private E05EmbedInYourApp() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        try (InputStream in = E05EmbedInYourApp.class.getResourceAsStream("/catalogues/innovente.json")) {
            if (in == null) {
                throw new IllegalStateException("The examples have lost their catalogue");
            }
            // snippet: embed
            Catalogue catalogue = CatalogueJson.standard().read(in).orThrow();
            PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
            LearnerState learner = LearnerState.passed(List.of(new ModuleId("EXP-1"), new ModuleId("COM-2")));

            out.println("May be taken now: " + graph.eligible(learner).size() + " modules");
            PathResult answer = graph.path(PathQuery.to(new ModuleId("EXP-5")).from(learner));
            for (PathStep step : answer.path().orElseThrow().steps()) {
                String users = String.join(
                        ", ", step.neededBy().stream().map(ModuleId::value).toList());
                out.println(step.module() + " in term " + step.term() + (users.isEmpty() ? "" : ", for " + users));
            }
            out.println(answer.status().wire() + ", cost " + answer.cost().orElseThrow());
            // end snippet
        }
        Curriculum curriculum = new Curriculum(Bundled.catalogue());
        out.println(curriculum.card(new ModuleId("GE37"), Locale.FRENCH));
        out.println("Credits to GE37: " + curriculum.creditsTo(new ModuleId("GE37"), List.of()));
    }

    /** What a controller or a batch would call. It has no lock, because nothing in it changes. */
    static final class Curriculum {

        private final Catalogue catalogue;
        private final PrerequisiteGraph graph;

        Curriculum(Catalogue catalogue) {
            this.catalogue = catalogue;
            this.graph = PrerequisiteGraph.of(catalogue);
        }

        /** Returns a line about a module in the language of the reader. */
        String card(ModuleId id, Locale locale) {
            TrainingModule module = catalogue.module(id);
            return module.title().best(locale).orElse(id.value()) + " - "
                    + module.objectives().best(locale).orElse("");
        }

        /** Returns what the cheapest path costs in credits, or why there is no such number. */
        String creditsTo(ModuleId goal, Collection<ModuleId> passed) {
            PathResult result = graph.path(
                    PathQuery.to(goal).from(LearnerState.passed(passed)).minimising(PathCost.CREDITS));
            return result.cost().map(Object::toString).orElse(result.status().wire());
        }
    }
}
