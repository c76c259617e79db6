package org.innovente.exchange;

import java.util.Objects;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Read;

/**
 * A document of another format, read: the catalogue, what was found, and what became of each element.
 *
 * @param read the catalogue with its findings; without a value when something is wrong with the document
 * @param account the account of the conversion; empty when the document could not be read to its end
 */
public record Conversion(Read<Catalogue> read, Optional<ConversionReport> account) {

    /** Checks that nothing is missing. */
    public Conversion {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(account, "account");
    }
}
