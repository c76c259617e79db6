package org.innovente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.DiplomaPath;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.LearnerRecord;
import org.innovente.path.LearnerState;
import org.innovente.path.PathCost;
import org.innovente.path.PathQuery;
import org.innovente.path.PathReason;
import org.innovente.path.PathResult;
import org.innovente.path.PathStatus;
import org.innovente.path.PathTarget;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.picture.Picture;
import org.innovente.picture.PictureFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente path}: the cheapest way to a module, a competency or a diploma, proven, with its reasons. */
@Command(name = "path")
final class PathCommand extends CommandSupport {

    @Parameters(paramLabel = "CATALOGUE", descriptionKey = "catalogue")
    String file = "";

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

    @Option(names = "--format-in", paramLabel = "FORMAT")
    @Nullable
    String formatIn;

    @Option(names = "--as-of", paramLabel = "DAY")
    @Nullable
    String asOf;

    @Override
    public Integer call() {
        PathCost cost = cost(oneOf("--minimise", minimise, "modules", "credits", "hours"));
        oneOf("--format", format, "text", "json", "mermaid", "dot", "svg");
        if (alternatives < 1) {
            throw UsageException.of("path.alternatives", "number", String.valueOf(alternatives));
        }
        Catalogue catalogue = catalogue(file, formatIn);
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        if (queries != null) {
            return batch(catalogue, graph, cost, queries);
        }
        PathQuery query =
                PathQuery.to(target(catalogue)).from(state()).minimising(cost).alternatives(alternatives);
        PathResult result = answer(catalogue, graph, query);
        print(catalogue, graph, result);
        return code(result.status());
    }

    private int batch(Catalogue catalogue, PrerequisiteGraph graph, PathCost cost, String from) {
        return JsonLines.run(from, environment(), progress("path.progress"), line -> {
            QueryLine asked = QueryLine.parse(line);
            PathTarget target = find(catalogue, asked.to())
                    .orElseThrow(() -> new JsonLines.BadLine(texts().text("path.unknown", "id", asked.to())));
            PathQuery query = PathQuery.to(target)
                    .from(LearnerState.nobody().and(asked.have()))
                    .minimising(cost)
                    .alternatives(alternatives);
            PathResult result = answer(catalogue, graph, query);
            return new PathJson(result, List.of(), Optional.empty()).write(JsonText.line());
        });
    }

    /** A path to a diploma is put before its audit, which reads more of the rule than a path follows. */
    private PathResult answer(Catalogue catalogue, PrerequisiteGraph graph, PathQuery query) {
        if (query.target().outcome().isEmpty()) {
            return graph.path(query);
        }
        DiplomaAudit audit =
                DiplomaAudit.of(catalogue, new DiplomaId(query.target().name()));
        AuditOptions options = AuditOptions.builder().asOf(day(asOf)).build();
        return DiplomaPath.find(audit, graph, query, options).orElseGet(() -> graph.path(query));
    }

    private void print(Catalogue catalogue, PrerequisiteGraph graph, PathResult result) {
        Optional<PictureFormat> picture = PictureFormat.find(format);
        if (picture.isPresent()) {
            out().print(picture.get().write(picture(catalogue, result)));
            return;
        }
        List<PathReason> why = graph.why(result);
        if ("json".equals(format)) {
            print(new PathJson(result, why, Optional.of(day(asOf)))
                    .write(JsonText.indented())
                    .toString());
        } else {
            new PathPrinter(texts(), catalogue, result, why, this::print).print(day(asOf));
        }
    }

    private Picture picture(Catalogue catalogue, PathResult result) {
        String name = result.query().target().name();
        return result.path()
                .map(path -> Picture.of(catalogue, path, name, locale()))
                .orElseGet(() -> new Picture(
                        name + ": "
                                + texts().text("path.status." + result.status().wire()),
                        List.of(),
                        List.of()));
    }

    private PathTarget target(Catalogue catalogue) {
        if ((to == null) == (toCompetency == null)) {
            throw UsageException.of("path.target");
        }
        if (toCompetency != null) {
            CompetencyId id = new CompetencyId(toCompetency);
            Optional<FrameworkId> of = Optional.ofNullable(framework).map(FrameworkId::new);
            if (catalogue.index().resolveFramework(of, id).isEmpty()) {
                throw UsageException.of("path.unknown", "id", toCompetency);
            }
            return PathTarget.competency(of, id, Optional.ofNullable(level).map(LevelId::new));
        }
        String wanted = String.valueOf(to);
        return find(catalogue, wanted).orElseThrow(() -> UsageException.of("path.unknown", "id", wanted));
    }

    /** A module, or else a diploma by the rule of its award. */
    private static Optional<PathTarget> find(Catalogue catalogue, String id) {
        if (id.isBlank()) {
            return Optional.empty();
        }
        Optional<PathTarget> module =
                catalogue.findModule(new ModuleId(id)).map(found -> PathTarget.module(found.id()));
        if (module.isPresent()) {
            return module;
        }
        return catalogue
                .findDiploma(new DiplomaId(id))
                .flatMap(diploma -> diploma.outcomes().stream()
                        .filter(outcome -> outcome.kind() == OutcomeKind.AWARD)
                        .findFirst())
                .filter(outcome -> outcome.requirement().isPresent())
                .map(outcome -> PathTarget.outcome(outcome, id));
    }

    private LearnerState state() {
        LearnerState state = LearnerState.nobody();
        if (haveFile != null) {
            String text = readText(haveFile);
            if (text.stripLeading().startsWith("{")) {
                InputFile record =
                        InputFile.read(haveFile.toString(), environment().in());
                LearnerRecord read = Documents.learner(record).orThrow();
                state = LearnerState.of(read, Optional.of(day(asOf)));
            } else {
                state = state.and(readIds(haveFile));
            }
        }
        return state.and(have);
    }

    static PathCost cost(String name) {
        return Map.of("modules", PathCost.MODULES, "credits", PathCost.CREDITS, "hours", PathCost.HOURS)
                .getOrDefault(name, PathCost.MODULES);
    }

    private static int code(PathStatus status) {
        return switch (status) {
            case UNREACHABLE -> ExitCode.NO;
            case UNDETERMINED -> ExitCode.UNDETERMINED;
            default -> ExitCode.OK;
        };
    }
}
