package org.innovente.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Read;
import org.innovente.finding.Sources;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue to be checked and everything outside it that rules may know of: the places in its text, the day, the
 * catalogues that it imports, its earlier edition, and what was found out about its signature. Immutable.
 *
 * <p>Whatever is not handed over is unknown: a rule that would need it says so or has nothing to say.
 */
public final class ValidationInput {

    private final Catalogue catalogue;
    private final @Nullable Sources sources;
    private final @Nullable LocalDate asOf;
    private final List<Catalogue> imports;
    private final @Nullable Catalogue previous;
    private final List<Evidence> evidence;

    private ValidationInput(
            Catalogue catalogue,
            @Nullable Sources sources,
            @Nullable LocalDate asOf,
            List<Catalogue> imports,
            @Nullable Catalogue previous,
            List<Evidence> evidence) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.asOf = asOf;
        this.imports = List.copyOf(imports);
        this.previous = previous;
        this.evidence = List.copyOf(evidence);
    }

    /** Returns the input of a catalogue alone. */
    public static ValidationInput of(Catalogue catalogue) {
        return new ValidationInput(catalogue, null, null, List.of(), null, List.of());
    }

    /** Returns the input of a catalogue with the places of its parts, where they were recorded. */
    public static ValidationInput of(Catalogue catalogue, Optional<Sources> sources) {
        return new ValidationInput(catalogue, sources.orElse(null), null, List.of(), null, List.of());
    }

    /**
     * Returns the input of what was read, with its places.
     *
     * @throws org.innovente.finding.InvalidDocumentException if reading found an error
     */
    public static ValidationInput of(Read<Catalogue> read) {
        return of(read.orThrow(), read.sources());
    }

    /** Returns this input as of a day; without one, dated checks cannot be decided. */
    public ValidationInput asOf(LocalDate day) {
        return new ValidationInput(catalogue, sources, day, imports, previous, evidence);
    }

    /** Returns this input with the catalogues that it imports, as far as they are known. */
    public ValidationInput imports(List<Catalogue> known) {
        return new ValidationInput(catalogue, sources, asOf, known, previous, evidence);
    }

    /** Returns this input with the edition that was published before. */
    public ValidationInput previous(Catalogue edition) {
        return new ValidationInput(catalogue, sources, asOf, imports, edition, evidence);
    }

    /** Returns this input with what was found out about its signature and hash. */
    public ValidationInput evidence(List<Evidence> found) {
        return new ValidationInput(catalogue, sources, asOf, imports, previous, found);
    }

    /** Returns the catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the places of its parts; empty when they were not recorded. */
    public Optional<Sources> sources() {
        return Optional.ofNullable(sources);
    }

    /** Returns the day as of which it is checked; empty when none was given. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Returns the imported catalogues that are known. */
    public List<Catalogue> imports() {
        return imports;
    }

    /** Returns the edition that was published before; empty when none was given. */
    public Optional<Catalogue> previous() {
        return Optional.ofNullable(previous);
    }

    /** Returns what was found out about its signature and hash. */
    public List<Evidence> evidence() {
        return evidence;
    }
}
