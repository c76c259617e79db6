package org.innovente.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a type of the model consists of, so that two of its values can be compared member by member without reflection.
 *
 * <p>Shapes are written by hand beside the model; a test compares them with the accessors of each type.
 *
 * @param <T> the type described
 */
final class Shape<T> {
    private final Function<T, String> key;
    private final List<Member<T, ?>> members = new ArrayList<>();

    private Shape(Function<T, String> key) {
        this.key = key;
    }

    /** One member: its value, and how to go into it. */
    private record Member<T, C>(
            String name,
            Function<T, ?> value,
            @Nullable Function<T, Optional<C>> single,
            @Nullable Function<T, List<C>> several,
            @Nullable Shape<C> shape) {}

    /** Returns an empty shape of values that a list tells apart by a key. */
    static <T> Shape<T> of(Function<T, String> key) {
        return new Shape<>(key);
    }

    /** Adds a member that is compared as a whole. */
    Shape<T> value(String name, Function<T, ?> get) {
        members.add(new Member<>(name, get, null, null, null));
        return this;
    }

    /** Adds a member that holds at most one value with members of its own. */
    <C> Shape<T> one(String name, Function<T, Optional<C>> get, Shape<C> shape) {
        members.add(new Member<>(name, get, get, null, shape));
        return this;
    }

    /** Adds a member that holds a list of values with members of their own. */
    <C> Shape<T> list(String name, Function<T, List<C>> get, Shape<C> shape) {
        members.add(new Member<>(name, get, null, get, shape));
        return this;
    }

    /** Returns the same shape for values that hold one of this type. */
    <C> Shape<C> under(Function<C, T> inner, Function<C, String> outerKey) {
        Shape<C> outer = new Shape<>(outerKey);
        for (Member<T, ?> member : members) {
            outer.members.add(lifted(member, inner));
        }
        return outer;
    }

    private static <C, T, N> Member<C, N> lifted(Member<T, N> member, Function<C, T> inner) {
        Function<T, Optional<N>> single = member.single();
        Function<T, List<N>> several = member.several();
        return new Member<>(
                member.name(),
                value -> member.value().apply(inner.apply(value)),
                single == null ? null : value -> single.apply(inner.apply(value)),
                several == null ? null : value -> several.apply(inner.apply(value)),
                member.shape());
    }

    /** Returns the key by which a list tells a value from others. */
    String key(T value) {
        return key.apply(value);
    }

    /** Returns the names of the members, in their order. */
    List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    /** Returns the values of all members but one, as a key under which values that differ in that one only are equal. */
    List<Object> without(String name, T value) {
        List<Object> values = new ArrayList<>(members.size());
        for (Member<T, ?> member : members) {
            if (!member.name().equals(name)) {
                values.add(member.value().apply(value));
            }
        }
        return values;
    }

    /** Returns what one member says, alone in a list; empty if it says nothing. */
    List<Object> said(String name, T value) {
        for (Member<T, ?> member : members) {
            if (member.name().equals(name)
                    && !ValueText.of(member.value().apply(value)).isEmpty()) {
                return List.of(member.value().apply(value));
            }
        }
        return List.of();
    }

    /** Returns the members in which two values differ, apart from some, in order, nested ones by path. Linear in both values. */
    List<MemberChange> compare(T before, T after, Set<String> except) {
        List<MemberChange> changes = new ArrayList<>();
        compare("", before, after, except, changes);
        return changes;
    }

    private void compare(String path, T before, T after, Set<String> except, List<MemberChange> changes) {
        if (before.equals(after)) {
            return;
        }
        for (Member<T, ?> member : members) {
            if (!except.contains(member.name())) {
                compareMember(path, member, before, after, changes);
            }
        }
    }

    private static <T, C> void compareMember(
            String path, Member<T, C> member, T before, T after, List<MemberChange> changes) {
        Object left = member.value().apply(before);
        Object right = member.value().apply(after);
        if (left.equals(right)) {
            return;
        }
        String at = path + member.name();
        Shape<C> shape = member.shape();
        if (shape != null && member.single() != null) {
            Optional<C> one = member.single().apply(before);
            Optional<C> other = member.single().apply(after);
            if (one.isPresent() && other.isPresent()) {
                shape.compare(at + "/", one.get(), other.get(), Set.of(), changes);
            } else {
                changes.add(new MemberChange(
                        at,
                        one.map(shape::describe).orElse(""),
                        other.map(shape::describe).orElse("")));
            }
        } else if (shape != null && member.several() != null) {
            compareLists(
                    at, shape, member.several().apply(before), member.several().apply(after), changes);
        } else {
            changes.add(new MemberChange(at, ValueText.of(left), ValueText.of(right)));
        }
    }

    private static <C> void compareLists(
            String at, Shape<C> shape, List<C> before, List<C> after, List<MemberChange> changes) {
        Map<String, C> old = shape.keyed(before);
        Map<String, C> now = shape.keyed(after);
        old.forEach((key, value) -> {
            if (!now.containsKey(key)) {
                changes.add(new MemberChange(at + "[" + key + "]", shape.describe(value), ""));
            }
        });
        now.forEach((key, value) -> {
            C was = old.get(key);
            if (was == null) {
                changes.add(new MemberChange(at + "[" + key + "]", "", shape.describe(value)));
            } else {
                shape.compare(at + "[" + key + "]/", was, value, Set.of(), changes);
            }
        });
        List<String> order = old.keySet().stream().filter(now::containsKey).toList();
        List<String> newOrder = now.keySet().stream().filter(old::containsKey).toList();
        if (!order.equals(newOrder)) {
            changes.add(new MemberChange(at + " (order)", String.join(", ", order), String.join(", ", newOrder)));
        }
    }

    /** Returns values by key, in order; the second value of one key gets {@code #2} and so on. */
    private Map<String, T> keyed(List<T> values) {
        Map<String, T> keyed = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (T value : values) {
            String name = key(value);
            int count = counts.merge(name, 1, Integer::sum);
            keyed.put(count == 1 ? name : name + "#" + count, value);
        }
        return keyed;
    }

    /** Returns a value in one line: its members that say anything. */
    String describe(T value) {
        StringBuilder text = new StringBuilder();
        for (Member<T, ?> member : members) {
            describe(member, value, text);
        }
        return text.toString();
    }

    private static <T, C> void describe(Member<T, C> member, T value, StringBuilder text) {
        Shape<C> shape = member.shape();
        String said;
        if (shape != null && member.single() != null) {
            said = member.single()
                    .apply(value)
                    .map(one -> "(" + shape.describe(one) + ")")
                    .orElse("");
        } else if (shape != null && member.several() != null) {
            List<String> parts = new ArrayList<>();
            member.several().apply(value).forEach(one -> parts.add("(" + shape.describe(one) + ")"));
            said = String.join(", ", parts);
        } else {
            said = ValueText.of(member.value().apply(value));
        }
        if (!said.isEmpty()) {
            text.append(text.length() == 0 ? "" : "; ")
                    .append(member.name())
                    .append(' ')
                    .append(said);
        }
    }

    /** Returns the part of the members that two values have alike, among those that say anything in either, from 0 to 1. */
    double likeness(T one, T other, Set<String> except) {
        int said = 0;
        int alike = 0;
        Set<Object> silent = new HashSet<>(List.of(Optional.empty(), List.of(), ""));
        for (Member<T, ?> member : members) {
            Object left = member.value().apply(one);
            Object right = member.value().apply(other);
            boolean says = !(silent.contains(left) || ValueText.of(left).isEmpty())
                    || !(silent.contains(right) || ValueText.of(right).isEmpty());
            if (says && !except.contains(member.name())) {
                said++;
                alike += left.equals(right) ? 1 : 0;
            }
        }
        return said == 0 ? 0 : (double) alike / said;
    }
}
