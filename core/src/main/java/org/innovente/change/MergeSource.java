package org.innovente.change;

import java.util.Optional;
import org.innovente.catalogue.Catalogue;

/**
 * One catalogue to be merged.
 *
 * @param catalogue the catalogue
 * @param namespace the prefix that its identifiers get where they must be told apart; its own identifier is a good one
 * @param contentHash the hash of its canonical form, {@code sha-256:…}, against which imports are checked; empty if not computed
 */
public record MergeSource(Catalogue catalogue, String namespace, Optional<String> contentHash) {

    /** Returns a source whose namespace is the identifier of the catalogue and whose hash is not known. */
    public static MergeSource of(Catalogue catalogue) {
        return new MergeSource(catalogue, catalogue.id().value(), Optional.empty());
    }

    /** Returns a source whose namespace is the identifier of the catalogue. */
    public static MergeSource of(Catalogue catalogue, String contentHash) {
        return new MergeSource(catalogue, catalogue.id().value(), Optional.of(contentHash));
    }
}
