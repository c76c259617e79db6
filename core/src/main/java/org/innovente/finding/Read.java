package org.innovente.finding;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value together with everything that was found while it was read, and where its parts stood. Immutable.
 *
 * <p>{@link #value} is there exactly when nothing was wrong: a document with an error never yields half a value by
 * accident. Those who want to go on with what could be read ask for {@link #partial}.
 *
 * @param <T> the type of the value
 */
public final class Read<T> {

    private final @Nullable T value;
    private final Report report;
    private final @Nullable Sources sources;

    private Read(@Nullable T value, Report report, @Nullable Sources sources) {
        this.value = value;
        this.report = Objects.requireNonNull(report, "report");
        this.sources = sources;
    }

    /** Returns a result without a recorded source. */
    public static <T> Read<T> of(T value, Report report) {
        return new Read<>(Objects.requireNonNull(value, "value"), report, null);
    }

    /** Returns a result with the places of its parts. */
    public static <T> Read<T> of(T value, Report report, Sources sources) {
        return new Read<>(Objects.requireNonNull(value, "value"), report, Objects.requireNonNull(sources, "sources"));
    }

    /**
     * Returns a result without a value.
     *
     * @throws IllegalArgumentException if the report has no error that would explain it
     */
    public static <T> Read<T> failed(Report report) {
        if (!report.hasErrors()) {
            throw new IllegalArgumentException("A read without a value needs a report with an error");
        }
        return new Read<>(null, report, null);
    }

    /** Returns the value; empty when the report has an error. */
    public Optional<T> value() {
        return report.hasErrors() ? Optional.empty() : Optional.ofNullable(value);
    }

    /**
     * Returns what could be read: the parts with an error are left out, and the report names each of them. Empty when
     * nothing could be read at all. The same as {@link #value} when nothing was wrong.
     */
    public Optional<T> partial() {
        return Optional.ofNullable(value);
    }

    /** Returns everything that was found, in the order of the text. */
    public Report report() {
        return report;
    }

    /** Returns where the parts of the value stood; empty when that was not recorded. */
    public Optional<Sources> sources() {
        return Optional.ofNullable(sources);
    }

    /**
     * Returns the value.
     *
     * @throws InvalidDocumentException if the report has an error; it carries the report
     */
    public T orThrow() {
        report.orThrow();
        return Objects.requireNonNull(value, "a report without errors comes with a value");
    }

    /** Returns this result with its value converted. */
    public <U> Read<U> map(Function<? super T, ? extends U> convert) {
        return new Read<>(value == null ? null : convert.apply(value), report, sources);
    }

    /** Returns this result with all its findings placed in the file of that name. */
    public Read<T> inFile(String file) {
        return new Read<>(value, report.inFile(file), sources == null ? null : sources.inFile(file));
    }

    /** Returns the report, in words. */
    @Override
    public String toString() {
        return "Read[" + (value == null ? "nothing" : "value") + ", " + report + "]";
    }
}
