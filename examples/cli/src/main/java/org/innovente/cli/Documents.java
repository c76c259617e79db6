package org.innovente.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Formats;
import org.innovente.exchange.table.TableFormat;
import org.innovente.exchange.table.TableMapping;
import org.innovente.finding.Read;
import org.innovente.json.CatalogueJson;
import org.innovente.json.LearnerRecordJson;
import org.innovente.learner.LearnerRecord;
import org.jspecify.annotations.Nullable;

/** Reads documents in whatever format they are. */
final class Documents {

    private static final Formats FORMATS = Formats.builtIn();

    private Documents() {}

    /**
     * Returns a document read as a catalogue.
     *
     * @param file the document
     * @param format the format, or null to find it from the content
     * @throws UsageException if the format is unknown
     */
    static Read<Catalogue> catalogue(InputFile file, @Nullable String format) {
        return conversion(file, format).read();
    }

    /**
     * Returns a document read as a catalogue, with the account of the conversion where there was one.
     *
     * @param file the document
     * @param format the format, or null to find it from the content
     * @throws UsageException if the format is unknown
     */
    static Conversion conversion(InputFile file, @Nullable String format) {
        String known = format == null ? found(file) : format;
        return switch (known) {
            case "native" -> new Conversion(CatalogueJson.standard().read(file.bytes()), Optional.empty());
            case "yaml" -> new Conversion(yaml(file), Optional.empty());
            default -> format(known).read(new ByteArrayInputStream(file.bytes()), ExchangeOptions.DEFAULT);
        };
    }

    /**
     * Returns a document read as a catalogue, its sheets and columns named by a mapping file.
     *
     * @param file the document
     * @param format the format, or null to find it from the content
     * @param mapping the mapping file, or null for none
     * @throws UsageException if the format is unknown, or has no sheets, or the mapping file cannot be used
     */
    static Conversion conversion(InputFile file, @Nullable String format, @Nullable Path mapping) {
        if (mapping == null) {
            return conversion(file, format);
        }
        TableMapping names;
        try {
            names = TableMapping.parse(Files.readAllBytes(mapping));
        } catch (IllegalArgumentException wrong) {
            throw UsageException.of("error.mapping", "reason", String.valueOf(wrong.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String known = format == null ? found(file) : format;
        TableFormat table = known.equals("xlsx") ? TableFormat.xlsx() : TableFormat.csv();
        if (!known.equals(table.id()) && format != null) {
            throw UsageException.of("error.format", "format", known);
        }
        return table.withMapping(names).read(new ByteArrayInputStream(file.bytes()), ExchangeOptions.DEFAULT);
    }

    /**
     * Returns an exchange format.
     *
     * @throws UsageException if it is unknown
     */
    static Format format(String id) {
        return FORMATS.find(id).orElseThrow(() -> UsageException.of("error.format", "format", id));
    }

    /** Returns a document read as a learner record, its findings placed in it. */
    static Read<LearnerRecord> learner(InputFile file) {
        return LearnerRecordJson.standard().read(file.bytes()).inFile(file.name());
    }

    private static Read<Catalogue> yaml(InputFile file) {
        try {
            return CatalogueJson.standard().readYaml(new ByteArrayInputStream(file.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** YAML looks like anything, so it goes by its name; what no exchange format recognises is the native format. */
    private static String found(InputFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return "yaml";
        }
        return FORMATS.detect(file.bytes()).map(Format::id).orElse("native");
    }
}
