package org.innovente.exchange.orebut;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.ExchangeCode;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonTree;
import org.innovente.exchange.source.Place;
import org.innovente.exchange.source.SourceException;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;
import org.jspecify.annotations.Nullable;

/** Tells XML and JSON apart and hands the document to the reader of its root. */
final class OrebutReader {

    /** The most that a document may have that is held as a whole; the largest known one has 28 kB. */
    private static final long MAX_BYTES = 16L << 20;

    private OrebutReader() {}

    /** Returns the catalogue that a document becomes, or null if it is none. */
    static @Nullable Catalogue read(InputStream in, Reading reading) {
        PushbackInputStream head = new PushbackInputStream(in, 4);
        return isJson(head) ? json(head, reading) : xml(head, reading);
    }

    private static boolean isJson(PushbackInputStream head) {
        try {
            byte[] start = head.readNBytes(4);
            head.unread(start);
            for (byte b : start) {
                boolean blank = b == ' ' || b == '\n' || b == '\r' || b == '\t';
                boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
                if (!blank && !mark) {
                    return b == '{';
                }
            }
            return false;
        } catch (IOException failure) {
            throw new SourceException(
                    SourceException.Reason.IO, Place.DOCUMENT, "detail", "the stream failed", "offset", "0");
        }
    }

    private static SourceLimits limits(Reading reading) {
        SourceLimits given = reading.limits();
        return new SourceLimits(Math.min(given.bytes(), MAX_BYTES), given.depth(), given.textLength(), given.nodes());
    }

    private static @Nullable Catalogue json(InputStream in, Reading reading) {
        JsonTree tree = JsonTree.open(in, limits(reading));
        JsonNode root = tree.value();
        tree.end();
        if (root.get("competences") == null || root.get("specialite") == null) {
            reading.report(
                    ExchangeCode.WRONG_FORMAT,
                    root.place(""),
                    Reading.arguments(
                            "format",
                            "orebut",
                            "found",
                            String.join(", ", root.members().keySet())));
            return null;
        }
        reading.count(root.leaves());
        Place place = root.place("");
        return reading.build(place, () -> new ButCatalogue(new ScodocReader(reading).read(root), reading).build());
    }

    private static @Nullable Catalogue xml(InputStream in, Reading reading) {
        reading.sourceIsXml();
        XmlCursor cursor = XmlCursor.open(in, reading.limits());
        XmlElement root = cursor.root();
        Catalogue catalogue = switch (root.name()) {
            case "referentiel_formation" ->
                reading.build(root.place(), () -> ButProgrammes.read(cursor, root, reading));
            case "referentiel_competence" -> {
                ButSource source = new ButXmlReader(reading).read(cursor, root);
                yield reading.build(root.place(), () -> new ButCatalogue(source, reading).build());
            }
            default -> whole(cursor, root, reading);
        };
        cursor.end();
        reading.count(cursor.comments());
        reading.ledger().dropped("/", ExchangeCode.COMMENT, Map.of(), cursor.comments());
        return catalogue;
    }

    /** The skeleton of a diploma describes one speciality and is a few thousand bytes long, so it is held as a whole. */
    private static @Nullable Catalogue whole(XmlCursor cursor, XmlElement root, Reading reading) {
        cursor.tighten(MAX_BYTES);
        cursor.complete();
        reading.count(XmlMemory.count(root));
        return switch (root.name()) {
            case "diplome" -> reading.build(root.place(), () -> ButDegrees.read(root, reading));
            default -> {
                reading.report(
                        ExchangeCode.WRONG_FORMAT,
                        root.place(),
                        Reading.arguments("format", "orebut", "found", root.name()));
                yield null;
            }
        };
    }
}
