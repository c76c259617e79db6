package org.innovente.path;

import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;

/** A competency with the framework that defines it. */
record CompetencyKey(FrameworkId framework, CompetencyId competency) {
    @Override
    public String toString() {
        return framework + "/" + competency;
    }
}
