package org.innovente.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.common.ModuleId;
import org.innovente.common.Period;
import org.innovente.module.TrainingModule;
import org.innovente.path.PathQuery;
import org.innovente.path.PathResult;
import org.innovente.path.PathStatus;
import org.innovente.path.PathTarget;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.requirement.CompetencyHeld;

/**
 * What a firm lacks, and how it gets it: the missing competencies, the cheapest path of modules to all of them that can be reached, and where
 * each of its modules is offered for the firm's people. Immutable.
 */
public final class FirmGap {
    private final FirmProfile profile;
    private final List<CompetencyHeld> missing;
    private final List<CompetencyHeld> untaught;
    private final PathResult path;
    private final Map<ModuleId, CoverageAnswer> places;

    private FirmGap(
            FirmProfile profile,
            List<CompetencyHeld> missing,
            List<CompetencyHeld> untaught,
            PathResult path,
            Map<ModuleId, CoverageAnswer> places) {
        this.profile = profile;
        this.missing = List.copyOf(missing);
        this.untaught = List.copyOf(untaught);
        this.path = path;
        this.places = java.util.Collections.unmodifiableMap(places);
    }

    /**
     * Returns the gap of a firm.
     *
     * @param coverage the offers
     * @param graph the prerequisites of the same catalogue
     * @param profile the firm
     * @param period the days in which sessions have to lie
     */
    public static FirmGap of(Coverage coverage, PrerequisiteGraph graph, FirmProfile profile, Period period) {
        List<CompetencyHeld> missing = new ArrayList<>();
        for (CompetencyHeld need : profile.needs()) {
            if (profile.held().stream().noneMatch(held -> coverage.reaches(held, need))) {
                missing.add(need);
            }
        }
        List<CompetencyHeld> taught = new ArrayList<>();
        List<CompetencyHeld> untaught = new ArrayList<>();
        for (CompetencyHeld need : missing) {
            PathResult alone = graph.path(PathQuery.to(PathTarget.profile(List.of(need), profile.name())));
            (alone.status() == PathStatus.UNREACHABLE ? untaught : taught).add(need);
        }
        PathResult path = graph.path(PathQuery.to(PathTarget.profile(taught, profile.name())));
        CoverageQuery query = new CoverageQuery(
                profile.territory(), profile.audience(), java.util.Set.of(), java.util.Optional.of(period));
        Map<ModuleId, CoverageAnswer> places = new LinkedHashMap<>();
        for (TrainingModule module : coverage.catalogue().modules()) {
            if (isOn(path, module.id())) {
                places.put(module.id(), coverage.answer(CoverageTarget.module(module.id()), query));
            }
        }
        return new FirmGap(profile, missing, untaught, path, places);
    }

    private static boolean isOn(PathResult path, ModuleId module) {
        return path.path().map(found -> found.modules().contains(module)).orElse(false);
    }

    /** Returns the firm. */
    public FirmProfile profile() {
        return profile;
    }

    /** Returns the competencies that the firm needs and does not have, in the order of its needs. */
    public List<CompetencyHeld> missing() {
        return missing;
    }

    /** Returns those among them to which the modules of the catalogue do not lead at all. */
    public List<CompetencyHeld> untaught() {
        return untaught;
    }

    /** Returns the cheapest path to all the others together. */
    public PathResult path() {
        return path;
    }

    /** Returns, for each module on the path, whether and how the firm's people can take it. */
    public Map<ModuleId, CoverageAnswer> places() {
        return places;
    }
}
