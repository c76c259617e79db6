package org.innovente.catalogue;

import java.util.Optional;
import org.immutables.value.Value;
import org.innovente.common.CatalogueId;
import org.innovente.common.Extensions;
import org.innovente.internal.DomainValue;

/**
 * Another catalogue on which this one builds, pinned by version and hash.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public sealed interface CatalogueImport permits ImmutableCatalogueImport {
    /** Returns the imported catalogue. */
    CatalogueId catalogue();

    /** Returns the version. */
    Optional<String> version();

    /** Returns the content hash, written {@code sha-256:<hex>}. */
    Optional<String> contentHash();

    /** Returns where it is published; never fetched. */
    Optional<String> address();

    /** Returns the prefix under which its ids appear here. */
    Optional<String> namespace();

    /** Returns the members that this library does not know, kept for whoever does. */
    Extensions extensions();

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableCatalogueImport.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link CatalogueImport} values; not thread-safe. */
    sealed interface Builder permits ImmutableCatalogueImport.Builder {
        /** Sets {@link CatalogueImport#catalogue()}. */
        Builder catalogue(CatalogueId value);
        /** Sets {@link CatalogueImport#version()}. */
        Builder version(String value);
        /** Sets or clears {@link CatalogueImport#version()}. */
        Builder version(Optional<String> value);
        /** Sets {@link CatalogueImport#contentHash()}. */
        Builder contentHash(String value);
        /** Sets or clears {@link CatalogueImport#contentHash()}. */
        Builder contentHash(Optional<String> value);
        /** Sets {@link CatalogueImport#address()}. */
        Builder address(String value);
        /** Sets or clears {@link CatalogueImport#address()}. */
        Builder address(Optional<String> value);
        /** Sets {@link CatalogueImport#namespace()}. */
        Builder namespace(String value);
        /** Sets or clears {@link CatalogueImport#namespace()}. */
        Builder namespace(Optional<String> value);
        /** Sets {@link CatalogueImport#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         *
         * @throws IllegalStateException if {@code catalogue} is missing
         */
        CatalogueImport build();
    }
}
