package org.innovente.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.IntList;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The modules that selectors match, without looking at all of them for each: lists of modules and values of attributes are looked up, and
 * only what is left is looked at; each selector is answered once. Belongs to one thread at a time.
 */
final class SelectorIndex {
    /**
     * The modules that a selector matches.
     *
     * @param sure those that it matches, ascending
     * @param possible these and those of which nobody knows, ascending
     */
    record Matched(int[] sure, int[] possible) {}

    private final ModuleNumbers numbers;
    private final Subjects subjects;
    private final Map<Selector, Matched> answers = new HashMap<>();
    private final Map<String, Values> attributes = new HashMap<>();
    private final Map<List<ModuleId>, int[]> lists = new IdentityHashMap<>();
    private @Nullable Map<ModuleId, IntList> namedAsEquivalent;
    private long looks;

    /** The modules by the values of an attribute, and those whose values are not known. */
    private record Values(SortedMap<String, IntList> by, IntList unknown) {}

    SelectorIndex(ModuleNumbers numbers, Subjects subjects) {
        this.numbers = numbers;
        this.subjects = subjects;
    }

    /** Returns how often a selector was put to a module so far. */
    long looks() {
        return looks;
    }

    /** Returns the modules that a selector matches. */
    Matched of(Selector selector) {
        Matched found = answers.get(selector);
        if (found == null) {
            found = match(selector);
            answers.put(selector, found);
        }
        return found;
    }

    private Matched match(Selector selector) {
        IntList sure = new IntList();
        IntList possible = new IntList();
        int[] some = candidates(selector);
        int count = some == null ? numbers.modules().size() : some.length;
        for (int i = 0; i < count; i++) {
            int module = some == null ? i : some[i];
            Tri match = Selection.matches(selector, new Subject(module));
            looks++;
            if (match == Tri.YES) {
                sure.add(module);
            }
            if (match != Tri.NO) {
                possible.add(module);
            }
        }
        return new Matched(sure.toArray(), possible.toArray());
    }

    /** Returns modules among which are all that a selector may match, ascending; null for all. */
    private int @Nullable [] candidates(Selector selector) {
        if (selector instanceof ModuleIn in) {
            return listed(in.modules());
        }
        if (selector instanceof AttributeIn in) {
            Values values = values(in.attribute());
            IntList found = new IntList();
            found.addAll(values.unknown().toArray());
            for (String value : in.values()) {
                add(values.by().get(value), found);
            }
            return sorted(found);
        }
        if (selector instanceof AttributeMatches matches) {
            return starting(matches);
        }
        if (selector instanceof LevelAtLeast) {
            Values values = values("level");
            IntList found = new IntList();
            found.addAll(values.unknown().toArray());
            values.by().values().forEach(modules -> add(modules, found));
            return sorted(found);
        }
        if (selector instanceof AllSelectors all) {
            int[] fewest = null;
            for (Selector child : all.children()) {
                int[] own = candidates(child);
                if (own != null && (fewest == null || own.length < fewest.length)) {
                    fewest = own;
                }
            }
            return fewest;
        }
        if (selector instanceof AnySelector any) {
            IntList found = new IntList();
            for (Selector child : any.children()) {
                int[] own = candidates(child);
                if (own == null) {
                    return null;
                }
                found.addAll(own);
            }
            return sorted(found);
        }
        return null;
    }

    /** Those with a value that starts as the pattern does, up to its first wildcard. */
    private int[] starting(AttributeMatches matches) {
        String pattern = matches.pattern();
        int end = 0;
        while (end < pattern.length() && pattern.charAt(end) != '*' && pattern.charAt(end) != '?') {
            end++;
        }
        String start = pattern.substring(0, end);
        Values values = values(matches.attribute());
        IntList found = new IntList();
        found.addAll(values.unknown().toArray());
        for (Map.Entry<String, IntList> each : values.by().tailMap(start).entrySet()) {
            if (!each.getKey().startsWith(start)) {
                break;
            }
            add(each.getValue(), found);
        }
        return sorted(found);
    }

    private static void add(@Nullable IntList modules, IntList into) {
        for (int i = 0; modules != null && i < modules.size(); i++) {
            into.add(modules.get(i));
        }
    }

    private static int[] sorted(IntList modules) {
        return Arrays.stream(modules.toArray()).sorted().distinct().toArray();
    }

    private Values values(String attribute) {
        Values found = attributes.get(attribute);
        if (found == null) {
            found = new Values(new TreeMap<>(), new IntList());
            for (int module = 0; module < numbers.modules().size(); module++) {
                Optional<List<String>> own =
                        subjects.module(numbers.modules().get(module)).values(attribute);
                if (own.isEmpty()) {
                    found.unknown().add(module);
                    continue;
                }
                for (String value : own.get()) {
                    found.by().computeIfAbsent(value, v -> new IntList(2)).add(module);
                }
            }
            attributes.put(attribute, found);
        }
        return found;
    }

    /** Returns the modules that count as one of a list: themselves, those that they name as equivalents, and those that name them. */
    private int[] listed(List<ModuleId> ids) {
        int[] known = lists.get(ids);
        if (known == null) {
            IntList found = new IntList();
            for (ModuleId id : ids) {
                int module = numbers.of(id);
                if (module >= 0) {
                    found.add(module);
                    for (ModuleId other : numbers.modules().get(module).equivalents()) {
                        int same = numbers.of(other);
                        if (same >= 0) {
                            found.add(same);
                        }
                    }
                }
                add(naming().get(id), found);
            }
            known = sorted(found);
            lists.put(ids, known);
        }
        return known;
    }

    private Map<ModuleId, IntList> naming() {
        Map<ModuleId, IntList> found = namedAsEquivalent;
        if (found == null) {
            found = new HashMap<>();
            for (int module = 0; module < numbers.modules().size(); module++) {
                for (ModuleId other : numbers.modules().get(module).equivalents()) {
                    found.computeIfAbsent(other, k -> new IntList(2)).add(module);
                }
            }
            namedAsEquivalent = found;
        }
        return found;
    }

    /** A module that may be taken, which knows without a search whether it is on a list. */
    private final class Subject implements Selection.Subject {
        private final int number;
        private final Selection.Subject module;

        Subject(int number) {
            this.number = number;
            module = subjects.module(numbers.modules().get(number));
        }

        @Override
        public Optional<List<String>> values(String attribute) {
            return module.values(attribute);
        }

        @Override
        public boolean isOneOf(List<ModuleId> modules) {
            return Arrays.binarySearch(listed(modules), number) >= 0;
        }

        @Override
        public Tri obtained(Selector selector) {
            return module.obtained(selector);
        }
    }
}
