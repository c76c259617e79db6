package org.innovente.coverage;

import java.util.List;
import org.innovente.common.TerritoryId;

/**
 * Answers for several targets in several territories.
 *
 * @param targets the rows
 * @param territories the columns
 * @param answers the answers, row by row
 */
public record CoverageMatrix(
        List<CoverageTarget> targets, List<TerritoryId> territories, List<CoverageAnswer> answers) {

    /**
     * Creates a matrix.
     *
     * @throws IllegalArgumentException if there is not one answer for each target in each territory
     */
    public CoverageMatrix {
        targets = List.copyOf(targets);
        territories = List.copyOf(territories);
        answers = List.copyOf(answers);
        if (answers.size() != targets.size() * territories.size()) {
            throw new IllegalArgumentException("Answers '" + answers.size() + "': expected "
                    + targets.size() * territories.size() + ", one for each target in each territory");
        }
    }

    /** Returns the answer in a row and column, counted from 0. */
    public CoverageAnswer at(int target, int territory) {
        return answers.get(target * territories.size() + territory);
    }

    /** Returns the number of territories in which a target, counted from 0, can be completed. */
    public int covered(int target) {
        return (int) answers.subList(target * territories.size(), (target + 1) * territories.size()).stream()
                .filter(answer -> answer.verdict().isCovered())
                .count();
    }
}
