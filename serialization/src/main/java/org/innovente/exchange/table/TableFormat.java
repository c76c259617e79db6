package org.innovente.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.LanguageTag;
import org.innovente.exchange.ContentSample;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.Written;
import org.innovente.exchange.source.GuardedInput;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Catalogues as workbooks and as CSV files. Reading is lenient, and every repair is a finding at its cell; writing loses
 * nothing, so that what is written is read back as an equal catalogue. Immutable and thread-safe.
 *
 * <p>CSV is one file, or a ZIP container with one file a sheet ({@link CsvFolder} makes one of a folder). Headers are in the
 * language of the options, French for {@code fr} and English otherwise. Rows are read one by one into a
 * compact form and let go as the catalogue grows, see docs/tables.md for the bound; at most 20 million cells are read.
 * Writing XLSX needs the optional library org.dhatim:fastexcel, reading needs nothing.
 */
public final class TableFormat implements Format {

    private static final int SURE = 90;
    private static final int LIKELY = 55;
    private static final int HOPELESS = 5;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** The most that a file may have before and after inflation. */
    private static final long MAX_BYTES = 1L << 30;

    private static final int ENOUGH_HEADERS = 2;

    private final boolean isWorkbook;
    private final TableMapping mapping;

    private TableFormat(boolean isWorkbook, TableMapping mapping) {
        this.isWorkbook = isWorkbook;
        this.mapping = mapping;
    }

    /**
     * Returns the format of XLSX workbooks.
     *
     * @return the format {@code xlsx}
     */
    public static TableFormat xlsx() {
        return new TableFormat(true, TableMapping.NONE);
    }

    /**
     * Returns the format of CSV files, one alone or several in a ZIP container.
     *
     * @return the format {@code csv}
     */
    public static TableFormat csv() {
        return new TableFormat(false, TableMapping.NONE);
    }

    /**
     * Returns this format for the sheets and columns of a partner.
     *
     * @param other how they are called
     * @return the format
     */
    public TableFormat withMapping(TableMapping other) {
        return new TableFormat(isWorkbook, other);
    }

    @Override
    public String id() {
        return isWorkbook ? "xlsx" : "csv";
    }

    @Override
    public int recognise(ContentSample sample) {
        if (isWorkbook && sample.startsWith(OLD)) {
            return HOPELESS;
        }
        if (sample.startsWith(ZIP)) {
            String names = new String(sample.bytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            boolean book = names.contains("[content_types].xml") || names.contains("xl/");
            boolean files = names.contains(".csv");
            return book == isWorkbook && (book || files) ? SURE : 0;
        }
        return isWorkbook ? 0 : headers(sample);
    }

    /** A text whose first lines have headers of ours between separators. */
    private static int headers(ContentSample sample) {
        String start = sample.text().stripLeading();
        if (start.startsWith("{") || start.startsWith("<") || start.startsWith("[")) {
            return 0;
        }
        try {
            byte[] bytes = sample.bytes();
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            // A sample may end in the middle of a character, which would be taken for another encoding.
            InputStream lines = new ByteArrayInputStream(bytes, 0, end == 0 ? bytes.length : end);
            Grid grid = CsvSource.read("", lines, SourceLimits.UNTRUSTED, new long[1]);
            return SheetMatcher.mostHeaders(Layout.standard(), grid) >= ENOUGH_HEADERS ? LIKELY : 0;
        } catch (SourceException tooMuch) {
            // Whatever exceeds the limits of a table on its first page is no table.
            return 0;
        }
    }

    @Override
    public Conversion read(InputStream in, ExchangeOptions options) {
        return Reading.run(id(), options, reading -> {
            try {
                return TableReader.read(grids(in, reading), mapping, reading);
            } catch (TableRefusal refusal) {
                reading.report(Finding.builder(refusal.code())
                        .putAllArguments(refusal.arguments())
                        .build());
                return null;
            }
        });
    }

    private List<Grid> grids(InputStream in, Reading reading) {
        SourceLimits given = reading.limits();
        SourceLimits limits =
                new SourceLimits(Math.min(given.bytes(), MAX_BYTES), given.depth(), given.textLength(), given.nodes());
        // Whoever reads the document watches its tokens; here only its bytes count.
        SourceLimits bytesOnly = new SourceLimits(limits.bytes(), limits.depth(), Integer.MAX_VALUE, limits.nodes());
        PushbackInputStream document = new PushbackInputStream(GuardedInput.of(in, bytesOnly), ZIP.length);
        byte[] head = head(document);
        if (starts(head, OLD)) {
            throw new TableRefusal(TableCode.OLD_EXCEL);
        }
        if (isWorkbook) {
            reading.sourceIsXml();
            return XlsxSource.read(ZipParts.of(ZipParts.all(document, limits), limits), limits);
        }
        List<Grid> grids = new ArrayList<>();
        long[] cells = {0};
        if (!starts(head, ZIP)) {
            grids.add(CsvSource.read("", document, limits, cells));
            return grids;
        }
        ZipParts zip = ZipParts.of(ZipParts.all(document, limits), limits);
        for (String name : zip.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv")) {
                grids.add(CsvSource.read(name, zip.open(name), limits, cells));
            }
        }
        return grids;
    }

    private static byte[] head(PushbackInputStream document) {
        try {
            byte[] head = document.readNBytes(ZIP.length);
            document.unread(head);
            return head;
        } catch (IOException failure) {
            throw new UncheckedIOException("a guarded stream fails with refusals of its own", failure);
        }
    }

    private static boolean starts(byte[] bytes, byte... prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    @Override
    public Written write(Catalogue catalogue, ExchangeOptions options) {
        return Writing.runBinary(catalogue, id(), TableCode.NO_PLACE, options, writing -> document(writing));
    }

    private byte @Nullable [] document(Writing writing) {
        boolean french = writing.options().language().equals(LanguageTag.FR);
        List<Page> pages = new ArrayList<>();
        pages.add(TableTemplate.notes(french, isWorkbook));
        pages.addAll(new GridWriter(Layout.standard(), french, isWorkbook)
                .write(writing.ledger().source(), writing.ledger()));
        pages.add(TableTemplate.codes(french, isWorkbook));
        if (!isWorkbook) {
            return CsvSink.write(pages, french);
        }
        Optional<Page> tooLong =
                pages.stream().filter(p -> p.lastRow() > XlsxSheet.MAX_ROWS).findFirst();
        if (tooLong.isPresent()) {
            writing.report(
                    TableCode.TOO_LONG,
                    "",
                    "",
                    Map.of(
                            "sheet",
                            tooLong.get().name(),
                            "rows",
                            "" + tooLong.get().lastRow()));
            return null;
        }
        try {
            return XlsxSink.write(pages, TableTemplate.lists(french));
        } catch (NoClassDefFoundError absent) {
            writing.report(TableCode.MISSING_LIBRARY, "", "", Map.of("library", "org.dhatim:fastexcel"));
            return null;
        }
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id();
    }
}
