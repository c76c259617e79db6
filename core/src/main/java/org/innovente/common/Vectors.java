package org.innovente.common;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.innovente.internal.Decimals;

/** What credits and hours have in common: sorted vectors of exact decimals and their text form. */
final class Vectors {

    private static final String SEPARATOR = " + ";

    private Vectors() {}

    static <K extends Comparable<K>> SortedMap<K, BigDecimal> copy(Map<K, BigDecimal> amounts) {
        SortedMap<K, BigDecimal> copy = new TreeMap<>();
        amounts.forEach((key, amount) -> copy.put(key, Decimals.normal(amount)));
        return copy;
    }

    static <K extends Comparable<K>> SortedMap<K, BigDecimal> plus(Map<K, BigDecimal> one, Map<K, BigDecimal> other) {
        SortedMap<K, BigDecimal> sum = new TreeMap<>(one);
        other.forEach((key, amount) -> sum.merge(key, amount, BigDecimal::add));
        return sum;
    }

    static BigDecimal total(Map<?, BigDecimal> amounts) {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal amount : amounts.values()) {
            total = total.add(amount);
        }
        return Decimals.normal(total);
    }

    static String text(Map<?, BigDecimal> amounts) {
        StringBuilder text = new StringBuilder();
        amounts.forEach((key, amount) -> {
            text.append(text.length() == 0 ? "" : SEPARATOR)
                    .append(Decimals.text(amount))
                    .append(' ');
            appendName(text, key.toString());
        });
        return text.toString();
    }

    private static void appendName(StringBuilder text, String name) {
        if (name.indexOf('+') < 0 && name.indexOf('"') < 0) {
            text.append(name);
            return;
        }
        text.append('"');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
    }

    static <K extends Comparable<K>> SortedMap<K, BigDecimal> parse(String text, Function<String, K> key) {
        SortedMap<K, BigDecimal> amounts = new TreeMap<>();
        int at = 0;
        while (at < text.length()) {
            int space = text.indexOf(' ', at);
            if (space < 0) {
                throw new IllegalArgumentException(
                        "Cannot parse '" + text + "': expected an amount and a name, such as '6 ects'");
            }
            BigDecimal amount = Decimals.parse(text.substring(at, space));
            StringBuilder name = new StringBuilder();
            at = readName(text, space + 1, name);
            if (amounts.put(key.apply(name.toString()), amount) != null) {
                throw new IllegalArgumentException("Cannot parse '" + text + "': '" + name + "' is there twice");
            }
            if (at < text.length()) {
                if (!text.startsWith(SEPARATOR, at)) {
                    throw new IllegalArgumentException(
                            "Cannot parse '" + text + "': expected '" + SEPARATOR + "' at position " + (at + 1));
                }
                at += SEPARATOR.length();
                if (at == text.length()) {
                    throw new IllegalArgumentException(
                            "Cannot parse '" + text + "': it ends after '" + SEPARATOR + "'");
                }
            }
        }
        return amounts;
    }

    private static int readName(String text, int start, StringBuilder name) {
        if (start >= text.length() || text.charAt(start) != '"') {
            int end = text.indexOf(SEPARATOR, start);
            int stop = end < 0 ? text.length() : end;
            name.append(text, start, stop);
            return stop;
        }
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            name.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new IllegalArgumentException("Cannot parse '" + text + "': a quotation mark is missing");
        }
        return at + 1;
    }
}
