package org.innovente.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link PathQuery}, with its reasons.
 *
 * @param query the question
 * @param status what is known
 * @param paths the paths found, the cheapest first; empty unless one was found
 * @param lowerBound a cost that no path is under; empty where no path was found
 * @param certificate landmarks whose charges prove a lower bound, which may lie under the one that the search proved
 * @param blockers why there is no path: the conditions that nothing can meet, or the modules that stand in each other's way
 * @param unlockers the papers that, brought together, would open a path where there is none
 * @param undetermined conditions nobody can decide, on which the answer depends
 * @param unknownMeasures modules of the first path whose cost is not stated
 * @param unknownIds ids that were given and mean nothing in the catalogue
 * @param steps the steps that the search took
 */
public record PathResult(
        PathQuery query,
        PathStatus status,
        List<StudyPath> paths,
        Optional<BigDecimal> lowerBound,
        List<Landmark> certificate,
        List<Blocker> blockers,
        List<ConditionRef> unlockers,
        List<ConditionRef> undetermined,
        List<org.innovente.common.ModuleId> unknownMeasures,
        List<String> unknownIds,
        long steps) {
    /** Copies the lists. */
    public PathResult {
        paths = List.copyOf(paths);
        certificate = List.copyOf(certificate);
        blockers = List.copyOf(blockers);
        unlockers = List.copyOf(unlockers);
        undetermined = List.copyOf(undetermined);
        unknownMeasures = List.copyOf(unknownMeasures);
        unknownIds = List.copyOf(unknownIds);
    }

    /** Returns the cheapest path found. */
    public Optional<StudyPath> path() {
        return paths.isEmpty() ? Optional.empty() : Optional.of(paths.get(0));
    }

    /** Returns the cost of the cheapest path found: zero where nothing needs to be taken, empty where there is none. */
    public Optional<BigDecimal> cost() {
        return status == PathStatus.SATISFIED ? Optional.of(BigDecimal.ZERO) : path().map(StudyPath::cost);
    }
}
