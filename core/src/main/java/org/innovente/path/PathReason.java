package org.innovente.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;

/**
 * Why a module is in a path.
 *
 * @param module the module
 * @param forced whether no path exists without it
 * @param neededBy the modules of the path that need it; empty if the target itself does
 * @param alternatives what could have been taken in its place, as far as it was asked for
 * @param notListed how many further alternatives there are whose price was not asked for, because of the limit of the question
 */
public record PathReason(
        ModuleId module, boolean forced, List<ModuleId> neededBy, List<Alternative> alternatives, int notListed) {
    /** Copies the lists. */
    public PathReason {
        neededBy = List.copyOf(neededBy);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Something that could have been taken in place of a module.
     *
     * @param option the modules and other conditions that it asks for, all together; of a choice inside it, what the cheapest path
     *     that meets it uses, where one was found
     * @param extraCost how much more the cheapest path that also meets this option costs, zero where it is as good; empty where no
     *     path does, or where the search was cut off
     * @param possible whether a path exists that meets the option
     */
    public record Alternative(List<String> option, Optional<BigDecimal> extraCost, boolean possible) {
        /** Copies the list. */
        public Alternative {
            option = List.copyOf(option);
        }
    }
}
