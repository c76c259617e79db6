package org.innovente.path;

import java.util.List;
import org.innovente.common.ModuleId;

/**
 * What a module opens.
 *
 * @param direct the modules whose rules mention it
 * @param indirect the modules whose rules mention it through others, without the direct ones
 * @param newlyEligible the modules that the learner may take once it is passed and could not before
 * @param newlyDerivable the modules that the learner can reach once it is passed and could not before
 */
public record Unlocks(
        List<ModuleId> direct, List<ModuleId> indirect, List<ModuleId> newlyEligible, List<ModuleId> newlyDerivable) {
    /** Copies the lists. */
    public Unlocks {
        direct = List.copyOf(direct);
        indirect = List.copyOf(indirect);
        newlyEligible = List.copyOf(newlyEligible);
        newlyDerivable = List.copyOf(newlyDerivable);
    }
}
