package org.innovente.path;

import java.util.List;
import org.innovente.common.ModuleId;

/**
 * Whether a learner may take a module, and why.
 *
 * @param module the module
 * @param verdict the answer
 * @param before the rule on what must be met before, with its values for the learner
 * @param together the rule on what must be met before or in the same term
 * @param unlockedBy the smallest sets of modules that open it, the smallest first, at most three; empty unless it is blocked
 * @param excludedBy the modules that the learner holds and that rule it out
 * @param blockers why it can never be reached, or which papers are missing
 */
public record Eligibility(
        ModuleId module,
        Verdict verdict,
        Explanation before,
        Explanation together,
        List<StudyPath> unlockedBy,
        List<ModuleId> excludedBy,
        List<Blocker> blockers) {
    /** Copies the lists. */
    public Eligibility {
        unlockedBy = List.copyOf(unlockedBy);
        excludedBy = List.copyOf(excludedBy);
        blockers = List.copyOf(blockers);
    }
}
