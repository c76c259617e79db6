package org.innovente.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Codes, numbered in the order in which they come, each with a value. Takes the bytes of the codes and about 20 more for
 * each. Not thread-safe.
 */
final class CodeIndex {

    private static final int AMBIGUOUS = -1;

    private final ByteText texts = new ByteText();
    private int[] ends = new int[16];
    private int[] values = new int[16];
    private int[] slots = new int[32];
    private int count;
    private @Nullable CodeIndex digits;
    private int digitsOf;

    /** Returns an index of these codes, their values being their positions. */
    static CodeIndex of(Iterable<String> codes) {
        CodeIndex index = new CodeIndex();
        codes.forEach(code -> index.add(code, index.count));
        return index;
    }

    /** Returns whether there is no code. */
    boolean isEmpty() {
        return count == 0;
    }

    /** Returns whether a code is there. */
    boolean contains(String code) {
        return value(code, AMBIGUOUS) != AMBIGUOUS;
    }

    /** Returns the value of a code. */
    int value(String code, int absent) {
        byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
        int number = slots[slot(bytes)] - 1;
        return number < 0 ? absent : values[number];
    }

    /** Adds a code; one that is there keeps its value. */
    void add(String code, int value) {
        byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes);
        if (slots[slot] > 0) {
            return;
        }
        texts.add(bytes, 0, bytes.length);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        ends[count] = texts.size();
        values[count] = value;
        slots[slot] = ++count;
        if (2 * count > slots.length) {
            grow();
        }
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < count; i++) {
            slots[slot(Arrays.copyOfRange(texts.array(), start(i), ends[i]))] = i + 1;
        }
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** The slot that holds a code or would take it: open addressing, the next slot when one is taken. */
    private int slot(byte[] code) {
        long hash = code.length;
        for (byte b : code) {
            hash = (hash ^ b) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] > 0 && !is(slots[slot] - 1, code)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean is(int number, byte[] code) {
        return Arrays.equals(texts.array(), start(number), ends[number], code, 0, code.length);
    }

    private String code(int number) {
        return new String(texts.array(), start(number), ends[number] - start(number), StandardCharsets.UTF_8);
    }

    /** Returns the only code of digits that is the same number as these digits; null when there is none or several. */
    @Nullable
    String sameNumber(String number) {
        CodeIndex known = digits;
        if (known == null || digitsOf != count) {
            known = new CodeIndex();
            for (int i = 0; i < count; i++) {
                String code = code(i);
                if (Parse.isDigits(code)) {
                    String plain = Parse.withoutZeros(code);
                    if (known.contains(plain)) {
                        known.values[known.slots[known.slot(plain.getBytes(StandardCharsets.UTF_8))] - 1] =
                                Integer.MAX_VALUE;
                    } else {
                        known.add(plain, i);
                    }
                }
            }
            digits = known;
            digitsOf = count;
        }
        int found = known.value(Parse.withoutZeros(number), AMBIGUOUS);
        return found == AMBIGUOUS || found == Integer.MAX_VALUE ? null : code(found);
    }
}
