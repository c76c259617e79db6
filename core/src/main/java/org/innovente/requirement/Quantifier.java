package org.innovente.requirement;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How many children of an {@link NOf} must be satisfied.
 *
 * <p>Any number can be represented; a rule of validation reports what no learner can meet. Immutable and thread-safe.
 */
public final class Quantifier {

    /** The forms of a quantifier. */
    public enum Form {
        /** Every child. */
        ALL,
        /** At least one child. */
        ANY,
        /** No child. */
        NONE,
        /** At least so many children; more do no harm. */
        AT_LEAST,
        /** Exactly so many children; more are a violation. */
        EXACTLY,
        /** At least so many children, of which at most so many count; more do no harm. */
        BETWEEN
    }

    /** Every child. */
    public static final Quantifier ALL = new Quantifier(Form.ALL, 0, OptionalInt.empty());

    /** At least one child. */
    public static final Quantifier ANY = new Quantifier(Form.ANY, 1, OptionalInt.empty());

    /** No child. */
    public static final Quantifier NONE = new Quantifier(Form.NONE, 0, OptionalInt.of(0));

    private final Form form;
    private final int min;
    private final OptionalInt max;

    private Quantifier(Form form, int min, OptionalInt max) {
        this.form = form;
        this.min = min;
        this.max = max;
    }

    /** Returns the quantifier that asks for at least {@code n} children. */
    public static Quantifier atLeast(int n) {
        return new Quantifier(Form.AT_LEAST, n, OptionalInt.empty());
    }

    /** Returns the quantifier that asks for exactly {@code n} children and is violated by more. */
    public static Quantifier exactly(int n) {
        return new Quantifier(Form.EXACTLY, n, OptionalInt.of(n));
    }

    /** Returns the quantifier that asks for at least {@code min} children and lets at most {@code max} count. */
    public static Quantifier between(int min, int max) {
        return new Quantifier(Form.BETWEEN, min, OptionalInt.of(max));
    }

    /** Returns the form. */
    public Form form() {
        return form;
    }

    /** Returns the number of children that must be satisfied, among so many. */
    public int minimum(int children) {
        return form == Form.ALL ? children : min;
    }

    /** Returns the greatest number of children that may count, where there is one. */
    public OptionalInt maximum() {
        return max;
    }

    /** Returns whether more satisfied children than the maximum are a violation. */
    public boolean isExact() {
        return form == Form.EXACTLY || form == Form.NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantifier
                && form == ((Quantifier) other).form
                && min == ((Quantifier) other).min
                && max.equals(((Quantifier) other).max);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form.name(), min, max);
    }

    /** Returns the form with its numbers, for people. */
    @Override
    public String toString() {
        return form
                + (form.ordinal() < Form.AT_LEAST.ordinal() ? "" : " " + min)
                + (form == Form.BETWEEN ? ".." + max.getAsInt() : "");
    }
}
