package org.innovente.validation.rule.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.innovente.validation.facts.Words;

/** Texts as sorted rows of numbers, one a different word, in which rarer words have smaller numbers. */
final class RarestWords {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final IntList frequency = new IntList();

    /** Returns the rows of some texts, in their order; the numbers depend on nothing but the texts. */
    int[][] of(Stream<String> texts) {
        int[][] rows = texts.map(this::read).toArray(int[][]::new);
        int[] rank = ranks();
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = rank[row[i]];
            }
            Arrays.sort(row);
        }
        return rows;
    }

    private int[] read(String text) {
        String words = Words.normalised(text);
        IntList row = new IntList();
        int start = 0;
        while (start < words.length()) {
            int space = words.indexOf(' ', start);
            int end = space < 0 ? words.length() : space;
            row.add(number(words.substring(start, end)));
            start = end + 1;
        }
        int[] distinct = row.distinct();
        for (int number : distinct) {
            frequency.set(number, frequency.get(number) + 1);
        }
        return distinct;
    }

    private int number(String word) {
        Integer known = numbers.putIfAbsent(word, vocabulary.size());
        if (known != null) {
            return known;
        }
        vocabulary.add(word);
        frequency.add(0);
        return vocabulary.size() - 1;
    }

    private int[] ranks() {
        Integer[] order = new Integer[vocabulary.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.<Integer>comparingInt(frequency::get).thenComparing(vocabulary::get));
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        return rank;
    }
}
