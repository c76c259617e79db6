package org.innovente.coverage;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.common.Audience;
import org.innovente.common.DeliveryMode;
import org.innovente.common.Period;
import org.innovente.common.TerritoryId;

/**
 * Where, for whom, how and when something is to be completed.
 *
 * @param territory the territory whose learners ask
 * @param audience the audience; actions and modules that name none are open to all; empty to leave audiences out
 * @param modes the delivery modes that will do; empty for any
 * @param period the days that a session has to touch; permanent entry always does; empty to leave time out
 */
public record CoverageQuery(
        TerritoryId territory, Optional<Audience> audience, Set<DeliveryMode> modes, Optional<Period> period) {

    /** Creates a query. */
    public CoverageQuery {
        modes = java.util.Collections.unmodifiableSet(new TreeSet<>(modes));
    }

    /** Returns the query about a territory, for anybody, in any mode, at any time. */
    public static CoverageQuery in(TerritoryId territory) {
        return new CoverageQuery(territory, Optional.empty(), Set.of(), Optional.empty());
    }

    /** Returns the same query for another territory. */
    public CoverageQuery at(TerritoryId other) {
        return new CoverageQuery(other, audience, modes, period);
    }

    /** Returns the same query for an audience. */
    public CoverageQuery forAudience(Audience one) {
        return new CoverageQuery(territory, Optional.of(one), modes, period);
    }

    /** Returns the same query with one more mode that will do. */
    public CoverageQuery by(DeliveryMode mode) {
        Set<DeliveryMode> more = new TreeSet<>(modes);
        more.add(mode);
        return new CoverageQuery(territory, audience, more, period);
    }

    /** Returns the same query within a period. */
    public CoverageQuery within(Period days) {
        return new CoverageQuery(territory, audience, modes, Optional.of(days));
    }
}
