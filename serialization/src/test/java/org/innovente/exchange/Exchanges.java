package org.innovente.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Finding;
import org.innovente.finding.Report;

/** What the tests of all formats do: read bytes, write catalogues, look for findings. */
public final class Exchanges {

    private Exchanges() {}

    /** Returns what a format makes of bytes. */
    public static Conversion read(Format format, byte[] bytes) {
        return read(format, bytes, ExchangeOptions.DEFAULT);
    }

    /** Returns what a format makes of bytes. */
    public static Conversion read(Format format, byte[] bytes, ExchangeOptions options) {
        return format.read(new ByteArrayInputStream(bytes), options);
    }

    /** Returns what a format makes of a text. */
    public static Conversion read(Format format, String text) {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the catalogue, whatever was found besides. */
    public static Catalogue catalogue(Conversion conversion) {
        return conversion
                .read()
                .partial()
                .orElseThrow(() -> new AssertionError(describe(conversion.read().report())));
    }

    /** Returns the document that a format writes. */
    public static byte[] write(Format format, Catalogue catalogue, ExchangeOptions options) {
        Written written = format.write(catalogue, options);
        if (!written.isWritten()) {
            throw new AssertionError(describe(written.report()));
        }
        return written.document();
    }

    /** Returns the lines {@code line code} of the findings of a report, in order. */
    public static List<String> found(Report report) {
        List<String> found = new ArrayList<>();
        for (Finding finding : report.findings()) {
            found.add(finding.location().line().orElse(0) + " " + finding.code().id());
        }
        return found;
    }

    /** Returns the findings in words. */
    public static String describe(Report report) {
        StringBuilder out = new StringBuilder();
        report.findings()
                .forEach(finding -> out.append(finding.location())
                        .append(' ')
                        .append(finding.pointer())
                        .append(' ')
                        .append(finding.message(Locale.ENGLISH))
                        .append('\n'));
        return out.toString();
    }

    /** Returns a resource beside a class. */
    public static byte[] resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the bytes of a file. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
