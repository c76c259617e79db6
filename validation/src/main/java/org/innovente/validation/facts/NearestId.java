package org.innovente.validation.facts;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.innovente.validation.CatalogueFacts;

/** The id that somebody probably meant: one that differs in case, spaces and marks only, or else in few letters. */
public final class NearestId {

    private static final int LONGEST = 64;
    private static final int CANDIDATES = 1_000;
    private static final int LOOKUPS = 200;
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]|\\p{M}");

    private final ItemIndex index;
    private final Map<Target, Map<String, String>> folded = new EnumMap<>(Target.class);
    private int lookups;

    private NearestId(ItemIndex index) {
        this.index = index;
    }

    /** Returns the suggestions for a run. */
    public static NearestId of(CatalogueFacts facts) {
        return new NearestId(facts.derived(ItemIndex.class, ItemIndex::of));
    }

    /** Returns the id as people read it: without case, accents, spaces and signs. Longer ids are cut. */
    public static String folded(String id) {
        String cut = id.length() > LONGEST ? id.substring(0, LONGEST) : id;
        return MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the id of that kind that is nearest; empty when none is near. Costs at most 1,000 comparisons, 200 times. */
    public synchronized Optional<String> find(Target target, String id) {
        Map<String, String> known = folded.computeIfAbsent(target, this::fold);
        String wanted = folded(id);
        String same = known.get(wanted);
        if (same != null) {
            return Optional.of(same);
        }
        if (known.size() > CANDIDATES || lookups >= LOOKUPS || id.length() > LONGEST) {
            return Optional.empty();
        }
        lookups++;
        String best = null;
        int least = wanted.length() < 4 ? 1 : 2;
        for (Map.Entry<String, String> entry : known.entrySet()) {
            int distance = distance(wanted, entry.getKey(), least);
            if (distance <= least && (distance < least || best == null)) {
                best = entry.getValue();
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private Map<String, String> fold(Target target) {
        Map<String, String> map = new TreeMap<>();
        for (String id : new TreeSet<>(index.ids(target))) {
            map.putIfAbsent(folded(id), id);
        }
        return map;
    }

    /** Returns the edit distance of two short texts, or more than the limit. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
