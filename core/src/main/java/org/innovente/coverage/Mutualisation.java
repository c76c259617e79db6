package org.innovente.coverage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;

/**
 * Modules of different partners that are so alike that one could serve both: the same competencies at the same levels, and similar
 * words. Suggestions for pooling, the most alike first. Pairs that already count as one another or were derived from one another are
 * left out.
 *
 * <p>Candidates share a competency at a level, or two rare words of their title; the number of pairs looked at is bounded, so the time
 * is near-linear. Immutable.
 */
public final class Mutualisation {
    private static final double ENOUGH = 0.6;

    /** How many modules may share one competency or word for it to bring pairs together. */
    private static final int COMMON = 60;

    private final List<Pair> pairs;

    private Mutualisation(List<Pair> pairs) {
        this.pairs = Collections.unmodifiableList(pairs);
    }

    /**
     * Two modules that could be pooled.
     *
     * @param one the module with the lesser identifier
     * @param other the other one
     * @param outcomes how much their competencies and levels have in common, from 0 to 1
     * @param words how much their titles and objectives have in common, from 0 to 1
     */
    public record Pair(ModuleId one, ModuleId other, double outcomes, double words) {
        /** Returns how alike the two are, from 0 to 1. */
        public double likeness() {
            return (outcomes + words) / 2;
        }
    }

    /** Returns the suggestions for a catalogue. */
    public static Mutualisation of(Catalogue catalogue) {
        List<TrainingModule> modules = catalogue.modules();
        List<Set<String>> outcomes = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        Map<String, List<Integer>> sharing = new HashMap<>();
        for (int i = 0; i < modules.size(); i++) {
            outcomes.add(outcomes(modules.get(i)));
            words.add(words(modules.get(i)));
            for (String key : outcomes.get(i)) {
                sharing.computeIfAbsent(key, any -> new ArrayList<>(2)).add(i);
            }
            for (String key : words.get(i)) {
                sharing.computeIfAbsent(" " + key, any -> new ArrayList<>(2)).add(i);
            }
        }
        Set<Long> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (String key : new TreeSet<>(sharing.keySet())) {
            List<Integer> group = sharing.getOrDefault(key, List.of());
            for (int a = 0; group.size() <= COMMON && a < group.size(); a++) {
                for (int b = a + 1; b < group.size(); b++) {
                    int i = group.get(a);
                    int j = group.get(b);
                    if (seen.add((long) i * modules.size() + j) && isCandidate(modules.get(i), modules.get(j))) {
                        pair(modules, outcomes, words, i, j, pairs);
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        return new Mutualisation(pairs);
    }

    private static boolean isCandidate(TrainingModule one, TrainingModule other) {
        return one.provider().isPresent()
                && other.provider().isPresent()
                && !one.provider().equals(other.provider())
                && !one.id().equals(other.id())
                && !one.equivalents().contains(other.id())
                && !other.equivalents().contains(one.id())
                && one.derivedFrom().filter(other.id()::equals).isEmpty()
                && other.derivedFrom().filter(one.id()::equals).isEmpty();
    }

    private static void pair(
            List<TrainingModule> modules,
            List<Set<String>> outcomes,
            List<Set<String>> words,
            int i,
            int j,
            List<Pair> pairs) {
        double same = likeness(outcomes.get(i), outcomes.get(j));
        double said = likeness(words.get(i), words.get(j));
        if ((same + said) / 2 >= ENOUGH) {
            ModuleId one = modules.get(i).id();
            ModuleId other = modules.get(j).id();
            boolean inOrder = one.compareTo(other) < 0;
            pairs.add(new Pair(inOrder ? one : other, inOrder ? other : one, same, said));
        }
    }

    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }

    private static Set<String> outcomes(TrainingModule module) {
        Set<String> keys = new TreeSet<>();
        module.outcomes()
                .forEach(outcome ->
                        keys.add(outcome.framework().map(Object::toString).orElse("") + "/" + outcome.competency() + "@"
                                + outcome.level().map(Object::toString).orElse("")));
        return keys;
    }

    private static Set<String> words(TrainingModule module) {
        Set<String> words = new TreeSet<>();
        module.title().texts().values().forEach(text -> split(text, words));
        return words;
    }

    private static void split(String text, Set<String> words) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder word = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        word.appendCodePoint(c);
                    } else {
                        if (word.length() > 3) {
                            words.add(word.toString());
                        }
                        word.setLength(0);
                    }
                });
        if (word.length() > 3) {
            words.add(word.toString());
        }
    }

    /** Returns the suggestions, the most alike first. */
    public List<Pair> pairs() {
        return pairs;
    }
}
