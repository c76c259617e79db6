package org.innovente.exchange.rncp;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.ExchangeCode;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.CsvCursor;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.innovente.exchange.source.ZipPack;
import org.innovente.finding.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * Tells XML, tables and archives of either apart. XML is read fiche by fiche, so that memory holds one fiche as a tree beside
 * the catalogue; what tables say of one fiche is put together until the last table has been read.
 */
final class RncpReader {

    private final Reading reading;
    private final RncpCatalogue catalogue;
    private final FicheTables tables;

    RncpReader(Reading reading) {
        this.reading = reading;
        this.catalogue = new RncpCatalogue(reading);
        this.tables = new FicheTables(reading);
    }

    /** Returns the catalogue that a document becomes, or null if it is none. */
    @Nullable
    Catalogue read(InputStream in) {
        PushbackInputStream head = new PushbackInputStream(in, 4);
        byte[] start = start(head);
        boolean zip = start.length > 1 && start[0] == 'P' && start[1] == 'K';
        boolean gzip = start.length > 1 && start[0] == 0x1F && start[1] == (byte) 0x8B;
        boolean known;
        if (zip) {
            known = archive(head);
        } else if (gzip || isXml(start)) {
            known = xml(head, reading.limits());
        } else {
            known = table("", head, reading.limits());
        }
        if (!known) {
            return null;
        }
        tables.drain(catalogue::add);
        return catalogue.build();
    }

    private static byte[] start(PushbackInputStream head) {
        try {
            byte[] start = head.readNBytes(4);
            head.unread(start);
            return start;
        } catch (IOException failure) {
            throw new SourceException(
                    SourceException.Reason.IO, Place.DOCUMENT, "detail", "the stream failed", "offset", "0");
        }
    }

    /** XML begins with its first tag, after white space, a byte order mark, or one of the zeros of UTF-16. */
    private static boolean isXml(byte[] start) {
        for (byte b : start) {
            if (b == '<') {
                return true;
            }
            boolean before = b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0 || b < -16;
            if (!before && b != (byte) 0xFE && b != (byte) 0xFF && b != (byte) 0xBB && b != (byte) 0xBF) {
                return false;
            }
        }
        return start.length == 0;
    }

    private boolean archive(InputStream in) {
        ZipPack pack = ZipPack.open(in, reading.limits());
        List<String> names = new ArrayList<>();
        boolean known = false;
        for (String name = pack.next(); name != null; name = pack.next()) {
            names.add(name);
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".csv") && !name.startsWith(".")) {
                known |= table(name, pack.content(), pack.rest());
            } else if (lower.endsWith(".xml") && !name.startsWith(".")) {
                known |= xml(pack.content(), pack.rest());
            } else {
                reading.report(RncpCode.UNKNOWN_TABLE, "", TableCell.of(name, "1"), Reading.arguments("table", name));
            }
        }
        if (!known) {
            wrong(Place.DOCUMENT, names.isEmpty() ? "zip" : String.join(", ", names));
        }
        return known;
    }

    private void wrong(Place place, String found) {
        reading.report(
                ExchangeCode.WRONG_FORMAT,
                place,
                Reading.arguments("format", "rncp", "found", found.length() > 200 ? found.substring(0, 200) : found));
    }

    private boolean table(String name, InputStream in, SourceLimits limits) {
        CsvCursor cursor = CsvCursor.open(name, in, limits);
        List<String> header = cursor.next();
        if (header == null) {
            throw new SourceException(SourceException.Reason.EMPTY, new Place(name, 1, 1));
        }
        if (tables.read(cursor, header)) {
            return true;
        }
        if (name.isEmpty()) {
            wrong(new Place("", 1, 1), String.join(", ", header));
        }
        return false;
    }

    private boolean xml(InputStream in, SourceLimits limits) {
        reading.sourceIsXml();
        XmlCursor cursor = XmlCursor.open(in, limits);
        XmlElement root = cursor.root();
        if (!root.name().equals("FICHES")) {
            wrong(root.place(), root.name());
            return false;
        }
        long around = root.attributes().size();
        for (XmlElement child = cursor.nextChild(); child != null; child = cursor.nextChild()) {
            XmlElement element = cursor.complete();
            if (element.name().equals("FICHE")) {
                fiche(element);
            } else {
                around += XmlMemory.count(element);
                version(element);
            }
        }
        cursor.end();
        reading.count(around + cursor.comments());
        reading.ledger().remembered(root.place().path(), "/x-rncp", around);
        reading.ledger().dropped("/", ExchangeCode.COMMENT, Map.of(), cursor.comments());
        return true;
    }

    private void version(XmlElement element) {
        String version = element.text().strip();
        catalogue.around(element.name(), version);
        if (element.name().equals("VERSION_FLUX") && !version.equals("4.1")) {
            reading.report(RncpCode.VERSION, element.place(), Reading.arguments("version", version));
        }
    }

    private void fiche(XmlElement element) {
        long leaves = XmlMemory.count(element);
        reading.count(leaves);
        FicheSource fiche = FicheElement.read(element, reading);
        if (fiche == null) {
            reading.ledger()
                    .dropped(element.place().path(), RncpCode.NO_NUMBER, Reading.arguments("value", ""), leaves);
            return;
        }
        catalogue.add(fiche);
    }
}
