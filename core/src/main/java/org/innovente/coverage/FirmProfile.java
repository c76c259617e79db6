package org.innovente.coverage;

import java.util.List;
import java.util.Optional;
import org.innovente.common.Audience;
import org.innovente.common.Identifier;
import org.innovente.common.TerritoryId;
import org.innovente.requirement.CompetencyHeld;

/**
 * What a firm needs and where it is; no personal data.
 *
 * @param name a name for reports
 * @param needs the competencies that it needs, at levels
 * @param held the competencies that it has already, at levels
 * @param sector its sector, such as a NAF code
 * @param territory where its people are
 * @param audience who is to be trained; empty for anybody
 */
public record FirmProfile(
        String name,
        List<CompetencyHeld> needs,
        List<CompetencyHeld> held,
        Optional<Identifier> sector,
        TerritoryId territory,
        Optional<Audience> audience) {

    /** Creates a profile. */
    public FirmProfile {
        needs = List.copyOf(needs);
        held = List.copyOf(held);
    }
}
