package org.innovente.change;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.finding.Report;

/**
 * Catalogues of several partners in one view.
 *
 * <p>Things are merged by kind and identifier, in the order of the catalogues. What two catalogues define alike is there once; what
 * they define otherwise is a conflict, which is reported and settled by {@link Namespacing}. Imports are checked against the catalogues
 * that are there: version, hash, circles. Every thing knows where it came from. Immutable; time and memory are linear.
 */
public final class CatalogueMerge {
    private final Catalogue catalogue;
    private final Report report;
    private final Map<Subject, List<String>> origins;

    CatalogueMerge(Catalogue catalogue, Report report, Map<Subject, List<String>> origins) {
        this.catalogue = catalogue;
        this.report = report;
        this.origins = Collections.unmodifiableMap(origins);
    }

    /**
     * Returns the view of several catalogues.
     *
     * @param id the identifier of the merged catalogue
     * @param sources the catalogues, in the order of precedence
     * @param namespacing what to do with identifiers
     * @throws IllegalArgumentException if there is no source
     */
    public static CatalogueMerge of(CatalogueId id, List<MergeSource> sources, Namespacing namespacing) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Merge of no catalogue: expected one at least");
        }
        return new MergeRun(id, List.copyOf(sources), namespacing).result();
    }

    /** Returns the merged catalogue. It can be used whatever the report says. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the conflicts and the faults of imports. */
    public Report report() {
        return report;
    }

    /**
     * Returns the catalogues that define a thing, as {@code id} or {@code id version}, the one whose definition counts first; empty if
     * there is no such thing.
     */
    public List<String> originsOf(Subject subject) {
        return origins.getOrDefault(subject, List.of());
    }

    /** Returns the first catalogue that defines a thing; empty if there is no such thing. */
    public Optional<String> originOf(Subject subject) {
        return originsOf(subject).stream().findFirst();
    }

    /** Returns the things of the merged catalogue with the catalogues that define them, in the order of the catalogue. */
    public Map<Subject, List<String>> origins() {
        return origins;
    }
}
