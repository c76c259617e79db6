package org.innovente.exchange.orebut;

import java.util.ArrayList;
import java.util.List;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;

/** The modules that a prerequisite plainly asks for, one by one. */
final class PlainModules {

    private PlainModules() {}

    /** Returns their ids, in the order of the rule. */
    static List<String> of(TrainingModule module) {
        List<String> ids = new ArrayList<>();
        Requirement rule =
                module.prerequisite().flatMap(Prerequisite::requirement).orElse(null);
        if (rule instanceof ModulePassed passed) {
            ids.add(passed.module().value());
        } else if (rule instanceof NOf nof && nof.quantifier().equals(Quantifier.ALL)) {
            for (Requirement child : nof.children()) {
                if (child instanceof ModulePassed passed) {
                    ids.add(passed.module().value());
                }
            }
        }
        return ids;
    }
}
