package org.innovente.exchange;

import java.io.InputStream;
import org.innovente.catalogue.Catalogue;

/**
 * A format that partners use to exchange catalogues: how to recognise it, read it and write it, with an account of every
 * element on the way. The service interface of this package; implementations are immutable and thread-safe, and open
 * nothing that they were not handed.
 */
public interface Format {

    /**
     * Returns the id by which the format is chosen, such as {@code case-1.1}.
     *
     * @return the id
     */
    String id();

    /**
     * Returns how surely a document is of this format, judged by its beginning.
     *
     * @param sample the beginning of the document
     * @return 0 for no, 1 to 100 for more and more surely
     */
    int recognise(ContentSample sample);

    /**
     * Reads a document.
     *
     * @param in the document; the caller closes it
     * @param options the options
     * @return the catalogue with the findings, and the account of the conversion
     */
    Conversion read(InputStream in, ExchangeOptions options);

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @param options the options
     * @return the document, or the findings that say why there is none
     */
    Written write(Catalogue catalogue, ExchangeOptions options);
}
