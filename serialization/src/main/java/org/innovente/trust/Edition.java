package org.innovente.trust;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identity of one edition of a catalogue.
 *
 * @param catalogue the identifier of the catalogue
 * @param version the version, as the catalogue states it
 * @param hash the hash of its canonical form without a proof
 */
public record Edition(String catalogue, String version, ContentHash hash) {

    /** Returns the edition that a document is; empty if it does not state its id and {@code lifecycle/version}. */
    static Optional<Edition> find(Json.Obj unsecured) {
        String id = unsecured.text("id");
        String version = version(unsecured);
        return id == null || version == null
                ? Optional.empty()
                : Optional.of(new Edition(id, version, ContentHash.of(unsecured)));
    }

    private static @Nullable String version(Json.Obj document) {
        return document.members().get("lifecycle") instanceof Json.Obj lifecycle ? lifecycle.text("version") : null;
    }
}
