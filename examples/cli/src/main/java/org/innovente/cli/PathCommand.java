package org.innovente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.path.LearnerState;
import org.innovente.path.PathCost;
import org.innovente.path.PathQuery;
import org.innovente.path.PathResult;
import org.innovente.path.PathTarget;
import org.innovente.path.PrerequisiteGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente path}: the cheapest path to a module or a competency, with its reasons; one question or many. */
@Command(name = "path")
final class PathCommand extends CommandSupport {

    @Parameters(paramLabel = "CATALOGUE", descriptionKey = "catalogue")
    String file = "";

    @Option(names = "--format-in", paramLabel = "FORMAT")
    @Nullable
    String formatIn;

    @Option(names = "--to", paramLabel = "ID")
    @Nullable
    String to;

    @Option(names = "--to-competency", paramLabel = "ID")
    @Nullable
    String toCompetency;

    @Option(names = "--framework", paramLabel = "ID")
    @Nullable
    String framework;

    @Option(names = "--level", paramLabel = "LEVEL")
    @Nullable
    String level;

    @Option(names = "--have", paramLabel = "ID")
    List<String> have = new ArrayList<>();

    @Option(names = "--have-file", paramLabel = "FILE")
    @Nullable
    Path haveFile;

    @Option(names = "--minimise", paramLabel = "MEASURE", defaultValue = "modules")
    String minimise = "modules";

    @Option(names = "--alternatives", paramLabel = "K", defaultValue = "1")
    int alternatives = 1;

    @Option(names = "--queries", paramLabel = "FILE")
    @Nullable
    String queries;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    String format = "text";

    @Option(names = "--as-of", paramLabel = "DAY")
    @Nullable
    String asOf;

    @Override
    public Integer call() {
        oneOf("--format", format, "text", "json");
        PathCost cost = cost();
        if (alternatives < 1) {
            throw UsageException.of("error.choice", "option", "--alternatives " + alternatives, "allowed", "1, 2, 3…");
        }
        if (queries != null) {
            if (to != null || toCompetency != null) {
                throw UsageException.of("error.target");
            }
            return new PathBatch(PrerequisiteGraph.of(catalogue(file, formatIn)), cost, this).run(queries);
        }
        if ((to == null) == (toCompetency == null)) {
            throw UsageException.of("error.target");
        }
        Catalogue catalogue = catalogue(file, formatIn);
        LearnerState from = from();
        PathQuery query =
                PathQuery.to(target(catalogue)).from(from).minimising(cost).alternatives(alternatives);
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        PathResult result;
        try {
            result = graph.path(query);
        } catch (NoSuchElementException unknown) {
            throw UsageException.of("error.unknown-id", "id", query.target().name());
        }
        if (!result.unknownIds().isEmpty()) {
            err().println(texts().text("path.unknown-ids", "ids", String.join(", ", result.unknownIds())));
        }
        PathPrinter printer = new PathPrinter(texts(), graph, result);
        out().print("json".equals(format) ? printer.json(JsonText.indented()) + "\n" : printer.text(day(asOf)));
        return exit(result);
    }

    private PathCost cost() {
        return switch (oneOf("--minimise", minimise, "modules", "credits", "hours")) {
            case "credits" -> PathCost.CREDITS;
            case "hours" -> PathCost.HOURS;
            default -> PathCost.MODULES;
        };
    }

    private PathTarget target(Catalogue catalogue) {
        if (to != null) {
            return PathTarget.module(id(to));
        }
        CompetencyId competency = new CompetencyId(toCompetency == null ? "" : toCompetency);
        Optional<FrameworkId> named = framework == null ? Optional.empty() : Optional.of(new FrameworkId(framework));
        if (named.isEmpty() && catalogue.index().frameworksOf(competency).isEmpty()) {
            throw UsageException.of("error.unknown-id", "id", competency.value());
        }
        return PathTarget.competency(
                named, competency, level == null ? Optional.empty() : Optional.of(new LevelId(level)));
    }

    private static ModuleId id(String text) {
        try {
            return new ModuleId(text);
        } catch (IllegalArgumentException e) {
            throw UsageException.of("error.unknown-id", "id", text);
        }
    }

    private LearnerState from() {
        if (haveFile == null) {
            return LearnerState.nobody().and(have);
        }
        if (readText(haveFile).stripLeading().startsWith("{")) {
            InputFile input = InputFile.read(haveFile.toString(), environment().in());
            return LearnerState.of(Documents.learner(input).orThrow(), Optional.of(day(asOf)))
                    .and(have);
        }
        List<String> ids = new ArrayList<>(have);
        ids.addAll(readIds(haveFile));
        return LearnerState.nobody().and(ids);
    }

    private static int exit(PathResult result) {
        return switch (result.status()) {
            case OPTIMAL, FEASIBLE, SATISFIED -> ExitCode.OK;
            case UNREACHABLE -> ExitCode.NO;
            case UNDETERMINED -> ExitCode.UNDETERMINED;
        };
    }
}
