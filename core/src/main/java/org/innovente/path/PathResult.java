package org.innovente.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;

/**
 * The answer to a {@link PathQuery}, with its reasons.
 *
 * <p>Of a diploma's rule a path follows what can only be gained by taking more: that one achievement may serve only one requirement, caps,
 * limits, overlaps and orders are not followed. Where there are such nodes, {@link #status()} is {@link PathStatus#UNDETERMINED} and
 * {@link #part()} says what is known of the part that was followed; its cost is a lower bound for the whole. An audit confirms it:
 * {@code org.innovente.audit.DiplomaPath}.
 *
 * @param query the question
 * @param status what is known of the target as a whole
 * @param part what is known of the part of the target that was followed; the same as the status where everything was
 * @param paths the paths found to that part, the cheapest first; empty unless one was found
 * @param lowerBound a cost that no path is under; empty where no path was found
 * @param certificate landmarks whose charges prove a lower bound, which may lie under the one that the search proved
 * @param blockers why there is no path: the conditions that nothing can meet, or the modules that stand in each other's way
 * @param unlockers the papers that, brought together, would open a path where there is none
 * @param undetermined conditions nobody can decide, on which the answer depends
 * @param notFollowed the nodes of rules that were not followed
 * @param unknownMeasures modules of the first path whose cost is not stated
 * @param unknownIds ids that were given and mean nothing in the catalogue
 * @param steps the steps that the search took
 */
public record PathResult(
        PathQuery query,
        PathStatus status,
        PathStatus part,
        List<StudyPath> paths,
        Optional<BigDecimal> lowerBound,
        List<Landmark> certificate,
        List<Blocker> blockers,
        List<ConditionRef> unlockers,
        List<ConditionRef> undetermined,
        List<ConditionRef> notFollowed,
        List<ModuleId> unknownMeasures,
        List<String> unknownIds,
        long steps) {
    /** Copies the lists. */
    public PathResult {
        paths = List.copyOf(paths);
        certificate = List.copyOf(certificate);
        blockers = List.copyOf(blockers);
        unlockers = List.copyOf(unlockers);
        undetermined = List.copyOf(undetermined);
        notFollowed = List.copyOf(notFollowed);
        unknownMeasures = List.copyOf(unknownMeasures);
        unknownIds = List.copyOf(unknownIds);
    }

    /** Returns the cheapest path found, to the part that was followed. */
    public Optional<StudyPath> path() {
        return paths.isEmpty() ? Optional.empty() : Optional.of(paths.get(0));
    }

    /**
     * Returns the cost of the cheapest path found: zero where nothing needs to be taken, empty where there is none or where parts of
     * the target were not followed.
     */
    public Optional<BigDecimal> cost() {
        return status == part ? partCost() : Optional.empty();
    }

    /** Returns the cost of the cheapest path to the part that was followed; zero where nothing needs to be taken for it. */
    public Optional<BigDecimal> partCost() {
        return part == PathStatus.SATISFIED ? Optional.of(BigDecimal.ZERO) : path().map(StudyPath::cost);
    }

    /** Returns this answer with nodes that were not followed: what was found is then a bound and not an answer. */
    PathResult notFollowing(List<ConditionRef> nodes) {
        return nodes.isEmpty() || status == PathStatus.UNREACHABLE ? this : with(PathStatus.UNDETERMINED, paths, nodes);
    }

    /**
     * Returns this answer once somebody has shown that a path does for the whole target, such as an audit of the record with it.
     *
     * @param shown the path; empty where nothing needs to be taken
     * @return the answer for the whole: optimal if the path costs what the lower bound says
     * @throws IllegalArgumentException if the path is not one of this answer
     */
    public PathResult confirmed(Optional<StudyPath> shown) {
        if (shown.isEmpty() && part != PathStatus.SATISFIED || shown.isPresent() && !paths.contains(shown.get())) {
            throw new IllegalArgumentException("The path confirmed is not one of the answer");
        }
        if (shown.isEmpty()) {
            return with(PathStatus.SATISFIED, List.of(), List.of());
        }
        boolean proven = part == PathStatus.OPTIMAL
                && lowerBound.isPresent()
                && lowerBound.get().compareTo(shown.get().cost()) == 0;
        List<StudyPath> kept = paths.subList(paths.indexOf(shown.get()), paths.size());
        PathStatus known = proven ? PathStatus.OPTIMAL : PathStatus.FEASIBLE;
        return new PathResult(
                query,
                known,
                known,
                kept,
                lowerBound,
                certificate,
                blockers,
                unlockers,
                undetermined,
                List.of(),
                unknownMeasures,
                unknownIds,
                steps);
    }

    private PathResult with(PathStatus whole, List<StudyPath> found, List<ConditionRef> nodes) {
        return new PathResult(
                query,
                whole,
                part,
                found,
                lowerBound,
                certificate,
                blockers,
                unlockers,
                undetermined,
                nodes,
                unknownMeasures,
                unknownIds,
                steps);
    }
}
