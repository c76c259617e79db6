package org.innovente.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Ledger;
import org.innovente.exchange.Reading;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCode;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.innovente.finding.Sources;
import org.innovente.json.CatalogueJson;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue from the sheets of a file: the sheets become native JSON, the reader of the native format has the last word,
 * and what it finds is told at the cell.
 */
final class TableReader {

    private static final CatalogueJson JSON = CatalogueJson.standard().withoutSources();

    private TableReader() {}

    /** Returns the catalogue of the sheets, or null when there is none, which an error explains; the sheets are used up. */
    static @Nullable Catalogue read(List<Grid> grids, TableMapping mapping, Reading reading) {
        GridReader reader = new GridReader(Layout.standard(), reading, mapping);
        Optional<RowStore> rows = reader.read(grids);
        if (rows.isEmpty()) {
            return null;
        }
        CatalogueStream stream = new CatalogueStream(rows.get());
        Read<Catalogue> read = read(stream);
        Sources sources = stream.places(grids.stream().map(Grid::name).toList());
        TreeMap<String, Finding> errors = new TreeMap<>();
        for (Finding finding : read.report().findings()) {
            if (finding.severity() == Severity.ERROR) {
                errors.putIfAbsent(finding.pointer(), finding);
            }
            reading.report(finding.withLocation(sources.nearest(finding.pointer())));
        }
        reading.count(reader.cells());
        account(rows.get(), errors, reading.ledger());
        reading.sources(sources);
        return read.partial().orElse(null);
    }

    private static Read<Catalogue> read(CatalogueStream stream) {
        try {
            return JSON.read(stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a stream from memory does not fail", impossible);
        }
    }

    /** Writes the account; a value inside of what the catalogue refused has not arrived. */
    private static void account(RowStore rows, TreeMap<String, Finding> errors, Ledger ledger) {
        for (int row = 0; row < rows.size(); row++) {
            RowStore.Shape shape = rows.shape(row);
            String value = null;
            for (RowStore.Mark mark : shape.marks()) {
                boolean isTold = !ledger.isFull(mark.fate()) || !errors.isEmpty();
                if (isTold && value == null) {
                    value = Objects.requireNonNullElse(rows.pointer(row), "");
                }
                String target = isTold && mark.target() != null ? value + mark.target() : "";
                Finding refused = errors.isEmpty() || target.isEmpty() ? null : refusal(target, errors);
                String place = refused != null || isTold ? shape.grid().place(rows.number(row), mark.column()) : "";
                if (refused != null) {
                    ledger.dropped(
                            place,
                            TableCode.REFUSED,
                            Reading.arguments("code", refused.code().id()),
                            1);
                } else {
                    account(mark, place, target, ledger);
                }
            }
        }
    }

    private static void account(RowStore.Mark mark, String place, String target, Ledger ledger) {
        switch (mark.fate()) {
            case KEPT -> ledger.kept(place, target, 1);
            case REMEMBERED -> ledger.remembered(place, target, 1);
            case APPROXIMATED -> ledger.approximated(place, target, reason(mark), mark.arguments(), 1);
            case DROPPED -> ledger.dropped(place, reason(mark), mark.arguments(), 1);
        }
    }

    private static FindingCode reason(RowStore.Mark mark) {
        return Objects.requireNonNull(mark.reason(), "a loss has its reason");
    }

    /** The error at a pointer or at what encloses it. */
    private static @Nullable Finding refusal(String pointer, TreeMap<String, Finding> errors) {
        String at = pointer;
        while (!at.isEmpty()) {
            Finding error = errors.get(at);
            if (error != null) {
                return error;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return null;
    }
}
