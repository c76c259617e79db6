package org.innovente.internal.andor;

import java.util.Arrays;

/** A map from ints of zero or more to ints of zero or more, by open addressing. */
public final class IntTable {
    private int[] keys = new int[64];
    private int[] values = new int[64];
    private int size;

    /** Returns an empty map. */
    public IntTable() {
        Arrays.fill(keys, -1);
    }

    /** Returns the value of a key, or -1. */
    public int get(int key) {
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] >= 0; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return -1;
    }

    /** Sets the value of a key. */
    public void put(int key, int value) {
        if (size * 2 >= keys.length) {
            int[] oldKeys = keys;
            int[] oldValues = values;
            keys = new int[oldKeys.length * 2];
            values = new int[keys.length];
            Arrays.fill(keys, -1);
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] >= 0) {
                    insert(oldKeys[i], oldValues[i]);
                }
            }
        }
        size += insert(key, value);
    }

    private int insert(int key, int value) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        int added = keys[slot] < 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
        return added;
    }

    private static int slot(int key, int mask) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & mask;
    }
}
