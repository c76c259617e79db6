package org.innovente.internal.andor;

import java.util.Arrays;

/** A growing array of ints: what a list of boxed numbers would be at a quarter of the memory. */
public final class IntList {
    private int[] items;
    private int size;

    /** Returns an empty list. */
    public IntList() {
        this(8);
    }

    /** Returns an empty list with room for so many items. */
    public IntList(int capacity) {
        items = new int[Math.max(2, capacity)];
    }

    /** Appends an item. */
    public void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(size + 1, size + (size >> 1)));
        }
        items[size++] = item;
    }

    /** Appends all items of an array. */
    public void addAll(int[] others) {
        for (int other : others) {
            add(other);
        }
    }

    /** Returns the item at an index below {@link #size()}. */
    public int get(int index) {
        return items[index];
    }

    /** Replaces the item at an index below {@link #size()}. */
    public void set(int index, int item) {
        items[index] = item;
    }

    /** Removes the last item and returns it. */
    public int pop() {
        return items[--size];
    }

    /** Returns the last item. */
    public int last() {
        return items[size - 1];
    }

    /** Returns how many items there are. */
    public int size() {
        return size;
    }

    /** Returns whether there is no item. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Forgets the items from an index on. */
    public void truncate(int newSize) {
        size = newSize;
    }

    /** Returns the items in a new array. */
    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
