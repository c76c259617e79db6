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
import org.innovente.path.PathTarget;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.requirement.CompetencyHeld;

/**
 * What a firm lacks, and how it gets it: the missing competencies, the cheapest path of modules to each and all of them, and where
 * each of its modules is offered for the firm's people. Immutable.
 */
public final class FirmGap {
    private final FirmProfile profile;
    private final List<CompetencyHeld> missing;
    private final PathResult path;
    private final Map<ModuleId, CoverageAnswer> places;

    private FirmGap(
            FirmProfile profile, List<CompetencyHeld> missing, PathResult path, Map<ModuleId, CoverageAnswer> places) {
        this.profile = profile;
        this.missing = List.copyOf(missing);
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
        PathResult path = graph.path(PathQuery.to(PathTarget.profile(missing, profile.name())));
        CoverageQuery query = new CoverageQuery(
                profile.territory(), profile.audience(), java.util.Set.of(), java.util.Optional.of(period));
        Map<ModuleId, CoverageAnswer> places = new LinkedHashMap<>();
        for (TrainingModule module : coverage.catalogue().modules()) {
            if (isOn(path, module.id())) {
                places.put(module.id(), coverage.answer(CoverageTarget.module(module.id()), query));
            }
        }
        return new FirmGap(profile, missing, path, places);
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

    /** Returns the cheapest path to all of them together. */
    public PathResult path() {
        return path;
    }

    /** Returns, for each module on the path, whether and how the firm's people can take it. */
    public Map<ModuleId, CoverageAnswer> places() {
        return places;
    }
}
