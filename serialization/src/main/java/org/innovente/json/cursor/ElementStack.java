package org.innovente.json.cursor;

import java.util.Arrays;
import java.util.List;

/** The elements of the arrays that are being read, those of inner arrays on top, so that each list is allocated once. */
final class ElementStack {

    private Object[] stack = new Object[64];
    private int size;

    int size() {
        return size;
    }

    void add(Object element) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, size * 2);
        }
        stack[size++] = element;
    }

    /** Returns the elements from that position on, in order, and takes them away. */
    @SuppressWarnings("unchecked") // the caller put them there
    <T> List<T> take(int from) {
        if (from == size) {
            return List.of();
        }
        Object[] elements = Arrays.copyOfRange(stack, from, size);
        Arrays.fill(stack, from, size, null);
        size = from;
        return (List<T>) Arrays.asList(elements);
    }
}
