package org.innovente.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Audience;
import org.innovente.common.CompetencyId;
import org.innovente.common.DeliveryMode;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.Period;
import org.innovente.common.TerritoryId;
import org.innovente.coverage.Coverage;
import org.innovente.coverage.CoverageAnswer;
import org.innovente.coverage.CoverageMatrix;
import org.innovente.coverage.CoverageQuery;
import org.innovente.coverage.CoverageTarget;
import org.innovente.coverage.CoverageVerdict;
import org.innovente.coverage.FirmGap;
import org.innovente.coverage.FirmProfile;
import org.innovente.coverage.Gap;
import org.innovente.coverage.SteeringReport;
import org.innovente.json.FirmProfileJson;
import org.innovente.network.Territory;
import org.innovente.network.TerritoryKind;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.picture.CoverageSvg;
import org.innovente.report.NetworkReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code innovente coverage}: where a diploma, module or competency can be completed, and what is missing elsewhere; what a firm lacks;
 * what a steering board has to look at.
 */
@Command(name = "coverage")
final class CoverageCommand extends CommandSupport {

    @Parameters(paramLabel = "CATALOGUE", descriptionKey = "catalogue")
    String file = "";

    @Option(names = "--diploma", paramLabel = "ID")
    List<String> diplomas = new ArrayList<>();

    @Option(names = "--module", paramLabel = "ID")
    List<String> modules = new ArrayList<>();

    @Option(names = "--competency", paramLabel = "ID")
    @Nullable
    String competency;

    @Option(names = "--framework", paramLabel = "ID")
    @Nullable
    String framework;

    @Option(names = "--level", paramLabel = "LEVEL")
    @Nullable
    String level;

    @Option(names = "--territory", paramLabel = "ID")
    List<String> territories = new ArrayList<>();

    @Option(names = "--audience", paramLabel = "NAME")
    @Nullable
    String audience;

    @Option(names = "--mode", paramLabel = "NAME")
    List<String> modes = new ArrayList<>();

    @Option(names = "--firm", paramLabel = "FILE")
    @Nullable
    String firm;

    @Option(names = "--board")
    boolean board;

    @Option(names = "--until", paramLabel = "DAY")
    @Nullable
    String until;

    @Option(names = "--any-time")
    boolean anyTime;

    @Option(names = "--as-of", paramLabel = "DAY")
    @Nullable
    String asOf;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    String format = "text";

    @Override
    public Integer call() {
        oneOf("--format", format, "text", "markdown", "json", "html", "svg", "map");
        Catalogue catalogue = catalogue(file, null);
        if (firm != null) {
            return firm(catalogue, firm);
        }
        if (board) {
            return board(catalogue);
        }
        List<CoverageTarget> targets = targets(catalogue);
        List<TerritoryId> places = places(catalogue);
        LocalDate day = day(asOf);
        CoverageQuery query = new CoverageQuery(
                places.get(0),
                Optional.ofNullable(audience).map(Audience::parse),
                modes(),
                anyTime ? Optional.empty() : Optional.of(Period.since(day)));
        CoverageMatrix matrix = Coverage.of(catalogue).matrix(targets, places, query);
        switch (format) {
            case "svg" -> out().print(CoverageSvg.matrix(matrix, catalogue, locale()));
            case "map" -> out().print(CoverageSvg.map(matrix.answers().subList(0, places.size()), catalogue, locale()));
            case "text" -> text(catalogue, matrix, day);
            default ->
                print(
                        NetworkReport.coverage(
                                matrix, catalogue, anyTime ? Optional.empty() : Optional.of(day), locale()),
                        format);
        }
        return code(matrix);
    }

    /** What a firm lacks, by which modules it gets it, and where its people can take them. */
    private int firm(Catalogue catalogue, String profile) {
        oneOf("--format", format, "text", "markdown", "json", "html");
        InputFile input = InputFile.read(profile, environment().in());
        FirmProfile wanted = FirmProfileJson.standard()
                .read(input.bytes())
                .inFile(input.name())
                .orThrow();
        LocalDate day = day(asOf);
        FirmGap gap = FirmGap.of(Coverage.of(catalogue), PrerequisiteGraph.of(catalogue), wanted, Period.since(day));
        print(NetworkReport.firm(gap, catalogue, day, locale()), format);
        if (!gap.untaught().isEmpty()) {
            return ExitCode.NO;
        }
        return switch (gap.path().status()) {
            case UNREACHABLE -> ExitCode.NO;
            case UNDETERMINED -> ExitCode.UNDETERMINED;
            default -> ExitCode.OK;
        };
    }

    /** What a steering board has to look at. */
    private int board(Catalogue catalogue) {
        oneOf("--format", format, "text", "markdown", "json", "html");
        LocalDate day = day(asOf);
        LocalDate horizon = until == null ? day : day(until);
        print(NetworkReport.steering(SteeringReport.of(catalogue, day, horizon), catalogue, locale()), format);
        return ExitCode.OK;
    }

    private static int code(CoverageMatrix matrix) {
        boolean uncovered = matrix.answers().stream().anyMatch(answer -> answer.verdict() == CoverageVerdict.UNCOVERED);
        boolean open = matrix.answers().stream().anyMatch(answer -> answer.verdict() == CoverageVerdict.UNDETERMINED);
        return uncovered ? ExitCode.NO : open ? ExitCode.UNDETERMINED : ExitCode.OK;
    }

    private List<CoverageTarget> targets(Catalogue catalogue) {
        List<CoverageTarget> targets = new ArrayList<>();
        try {
            for (String id : diplomas) {
                targets.add(CoverageTarget.diploma(catalogue, new DiplomaId(id)));
            }
            for (String id : modules) {
                targets.add(
                        CoverageTarget.module(catalogue.module(new ModuleId(id)).id()));
            }
            if (competency != null) {
                targets.add(CoverageTarget.competency(
                        Optional.ofNullable(framework).map(FrameworkId::new),
                        new CompetencyId(competency),
                        Optional.ofNullable(level).map(LevelId::new)));
            }
        } catch (NoSuchElementException | IllegalArgumentException e) {
            List<String> named = new ArrayList<>(diplomas);
            named.addAll(modules);
            throw UsageException.of(
                    "error.unknown-id", "id", named.isEmpty() ? String.valueOf(competency) : String.join(", ", named));
        }
        if (targets.isEmpty()) {
            throw UsageException.of("error.coverage");
        }
        return targets;
    }

    /** The territories asked for; the regions of the catalogue, or all its territories, where none is named. */
    private List<TerritoryId> places(Catalogue catalogue) {
        List<TerritoryId> places = new ArrayList<>();
        for (String id : territories) {
            try {
                places.add(catalogue
                        .index()
                        .findTerritory(new TerritoryId(id))
                        .map(Territory::id)
                        .orElseThrow(() -> UsageException.of("error.unknown-id", "id", id)));
            } catch (IllegalArgumentException e) {
                throw UsageException.of("error.unknown-id", "id", id);
            }
        }
        if (places.isEmpty()) {
            catalogue.territories().stream()
                    .filter(one ->
                            one.kind().filter(TerritoryKind.REGION::equals).isPresent())
                    .forEach(one -> places.add(one.id()));
        }
        if (places.isEmpty()) {
            catalogue.territories().forEach(one -> places.add(one.id()));
        }
        if (places.isEmpty()) {
            throw UsageException.of("error.no-territory");
        }
        return places;
    }

    private Set<DeliveryMode> modes() {
        Set<DeliveryMode> found = new TreeSet<>();
        modes.forEach(mode -> found.add(DeliveryMode.parse(mode)));
        return found;
    }

    private void text(Catalogue catalogue, CoverageMatrix matrix, LocalDate day) {
        for (int row = 0; row < matrix.targets().size(); row++) {
            CoverageTarget target = matrix.targets().get(row);
            print(texts().text(
                            "coverage.head",
                            Map.of(
                                    "target", target.id(),
                                    "covered", Integer.toString(matrix.covered(row)),
                                    "all", Integer.toString(matrix.territories().size()))));
            Set<String> assumed = new TreeSet<>();
            for (int column = 0; column < matrix.territories().size(); column++) {
                CoverageAnswer answer = matrix.at(row, column);
                assumed.addAll(answer.assumptions());
                print("  " + name(catalogue, answer.territory()) + ": " + verdict(answer));
            }
            if (!assumed.isEmpty()) {
                print(texts().text("coverage.assumed", "what", String.join(", ", assumed)));
            }
        }
        if (!anyTime) {
            print(texts().text("coverage.as-of", "day", day));
        }
    }

    private String name(Catalogue catalogue, TerritoryId id) {
        return catalogue
                .index()
                .findTerritory(id)
                .map(one -> text(one.name(), id.value()))
                .orElse(id.value());
    }

    private String verdict(CoverageAnswer answer) {
        String text = texts().text("coverage." + answer.verdict().wire());
        if (!answer.modules().isEmpty()) {
            text += " (" + texts().count("coverage.modules", answer.modules().size()) + ": "
                    + texts().text(
                                    "coverage.shares",
                                    Map.of(
                                            "local", Long.toString(answer.count(org.innovente.coverage.Access.LOCAL)),
                                            "remote", Long.toString(answer.count(org.innovente.coverage.Access.REMOTE)),
                                            "travel",
                                                    Long.toString(answer.count(org.innovente.coverage.Access.TRAVEL))))
                    + ")";
        }
        return text + answer.gap().map(this::gap).orElse("");
    }

    private String gap(Gap gap) {
        if (!gap.closes()) {
            return "; " + texts().text("coverage.hopeless");
        }
        String ids =
                String.join(", ", gap.modules().stream().map(Object::toString).toList());
        String key = gap.isProven() ? "coverage.missing" : "coverage.missing-at-most";
        return "; " + texts().text(key, Map.of("modules", ids, "bound", Integer.toString(gap.lowerBound())));
    }
}
