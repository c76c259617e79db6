package org.innovente.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.json.Limits;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.ReadOptions;
import org.innovente.json.v1.CatalogueCodec;
import org.jspecify.annotations.Nullable;

/** Reads documents in whatever format they are. */
final class Documents {

    private Documents() {}

    /**
     * Returns a document read as a catalogue.
     *
     * @param file the document
     * @param format the format, or null to find it from the content
     * @throws UsageException if the format is unknown
     */
    static Read<Catalogue> catalogue(InputFile file, @Nullable String format) {
        if (format != null && !"native".equals(format)) {
            throw UsageException.of("error.format", "format", format);
        }
        try {
            return new DocumentReader(new ReadOptions(Limits.standard(), Severity.NOTE, true))
                    .readJson(new ByteArrayInputStream(file.bytes()), CatalogueCodec::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
