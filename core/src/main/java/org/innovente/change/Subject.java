package org.innovente.change;

/**
 * A thing of a catalogue, by kind and identifier.
 *
 * @param kind the kind, in the words of the wire format: {@code module}, {@code diploma}, {@code competency}, {@code offer}…
 * @param id the identifier; of a competency, with its framework before a slash
 */
public record Subject(String kind, String id) implements Comparable<Subject> {

    /** Returns the order by kind, then identifier. */
    @Override
    public int compareTo(Subject other) {
        int order = kind.compareTo(other.kind);
        return order != 0 ? order : id.compareTo(other.id);
    }

    /** Returns kind and identifier, separated by a space. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
