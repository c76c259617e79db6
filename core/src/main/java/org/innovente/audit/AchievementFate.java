package org.innovente.audit;

import java.util.List;
import java.util.Optional;
import org.innovente.diploma.ItemRef;
import org.jspecify.annotations.Nullable;

/** What became of one achievement: where it is used, and where and why it is not. Immutable and thread-safe. */
public final class AchievementFate {

    /**
     * A node that uses the achievement, or does not.
     *
     * @param node the address of the node
     * @param reason why it is not used there; empty where it is used
     */
    public record Place(String node, Optional<Reason> reason) {}

    private final String id;
    private final ItemRef item;
    private final boolean derived;
    private final @Nullable Reason reason;
    private final List<Place> places;

    AchievementFate(String id, ItemRef item, boolean derived, @Nullable Reason reason, List<Place> places) {
        this.id = id;
        this.item = item;
        this.derived = derived;
        this.reason = reason;
        this.places = List.copyOf(places);
    }

    /** Returns the identifier of the achievement. */
    public String id() {
        return id;
    }

    /** Returns what the achievement is about. */
    public ItemRef item() {
        return item;
    }

    /** Returns whether it was derived from others by an implied validation. */
    public boolean isDerived() {
        return derived;
    }

    /** Returns why it does not count at all; empty where it counts, or may count. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** Returns the nodes that use it, then those that could and do not; if none could, why each does not select it. */
    public List<Place> places() {
        return places;
    }

    /** Returns whether some node uses it. */
    public boolean isUsed() {
        return places.stream().anyMatch(place -> place.reason().isEmpty());
    }
}
