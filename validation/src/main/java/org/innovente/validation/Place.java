package org.innovente.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a catalogue: a JSON Pointer and the thing that the place belongs to. Immutable; both texts are made only
 * when asked for, so that rules can name places freely.
 */
public final class Place {

    private static final Place ROOT = new Place(null, "", -1, "", "");

    private final @Nullable Place parent;
    private final String member;
    private final int index;
    private final String kind;
    private final Object id;

    private Place(@Nullable Place parent, String member, int index, String kind, Object id) {
        this.parent = parent;
        this.member = member;
        this.index = index;
        this.kind = kind;
        this.id = id;
    }

    /** Returns the place of the whole catalogue. */
    public static Place root() {
        return ROOT;
    }

    /** Returns the place of a member of what stands here. */
    public Place at(String name) {
        return new Place(this, name, -1, "", "");
    }

    /** Returns the place of an element of a member that is a list, counted from 0. */
    public Place at(String name, int position) {
        return new Place(this, name, position, "", "");
    }

    /**
     * Returns the place of an element of a list that is a thing of its own: findings below it are about that thing.
     *
     * @param name the member that holds the list
     * @param position the position, from 0
     * @param itemKind the kind of the thing, such as {@code module}
     * @param itemId its identifier
     */
    public Place item(String name, int position, String itemKind, Object itemId) {
        return new Place(this, name, position, itemKind, itemId);
    }

    /** Returns this place as one that belongs to another thing. */
    public Place about(String itemKind, Object itemId) {
        return new Place(parent, member, index, itemKind, itemId);
    }

    /** Returns the JSON Pointer (RFC 6901); empty text for the whole catalogue. Linear in its depth. */
    public String pointer() {
        Deque<Place> steps = new ArrayDeque<>();
        for (Place step = this; step.parent != null; step = step.parent) {
            steps.push(step);
        }
        StringBuilder out = new StringBuilder(16 * steps.size());
        for (Place step : steps) {
            if (!step.member.isEmpty()) {
                out.append('/').append(escaped(step.member));
            }
            if (step.index >= 0) {
                out.append('/').append(step.index);
            }
        }
        return out.toString();
    }

    /** Returns the thing that this place belongs to, as kind and id, such as {@code module GE37}. */
    public String subject() {
        for (Place step = this; step != null; step = step.parent) {
            if (!step.kind.isEmpty()) {
                return step.kind + " " + step.id;
            }
        }
        return "";
    }

    /** Returns the kind of the thing that this place belongs to, such as {@code module}; empty text when there is none. */
    public String kind() {
        for (Place step = this; step != null; step = step.parent) {
            if (!step.kind.isEmpty()) {
                return step.kind;
            }
        }
        return "";
    }

    /** Returns whether both name the same pointer and subject. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place that
                && (hasSameSteps(that)
                        || (pointer().equals(that.pointer()) && subject().equals(that.subject())));
    }

    /** Places that were made step by step in the same way need no texts to be found equal. */
    @SuppressWarnings("ReferenceEquality")
    private boolean hasSameSteps(Place that) {
        Place one = this;
        Place other = that;
        while (one != other) {
            if (one == null || other == null || !one.isSameStep(other)) {
                return false;
            }
            one = one.parent;
            other = other.parent;
        }
        return true;
    }

    private boolean isSameStep(Place other) {
        return index == other.index && member.equals(other.member) && kind.equals(other.kind) && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer(), subject());
    }

    /** Returns the pointer. */
    @Override
    public String toString() {
        return pointer();
    }

    private static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }
}
