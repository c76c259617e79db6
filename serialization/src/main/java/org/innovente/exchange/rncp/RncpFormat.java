package org.innovente.exchange.rncp;

import java.io.InputStream;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.ContentSample;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeCode;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.Written;

/**
 * Fiches of the RNCP and of the Répertoire spécifique, read only: the XML of version 4.1, the pack of CSV tables, single
 * tables of it, and the zip archives in which both are published. Immutable and thread-safe.
 */
public final class RncpFormat implements Format {

    private static final int SURE = 95;

    /** The header of a file in an archive, its name included. */
    private static final int ARCHIVE_HEAD = 300;

    /** Creates the format. */
    public RncpFormat() {
        // Nothing to set: the format has no options of its own.
    }

    @Override
    public String id() {
        return "rncp";
    }

    @Override
    public int recognise(ContentSample sample) {
        if (sample.rootName().equals("FICHES")) {
            return SURE;
        }
        String text = sample.text();
        if (sample.startsWith((byte) 'P', (byte) 'K')) {
            String name =
                    text.substring(0, Math.min(ARCHIVE_HEAD, text.length())).toLowerCase(Locale.ROOT);
            return name.contains("export_fiches") || name.contains("export-fiches") ? SURE : 0;
        }
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        return header.contains(FicheTable.NUMBER) ? SURE : 0;
    }

    @Override
    public Conversion read(InputStream in, ExchangeOptions options) {
        return Reading.run(id(), options, reading -> new RncpReader(reading).read(in));
    }

    /** Returns a refusal: France compétences alone publishes fiches. */
    @Override
    public Written write(Catalogue catalogue, ExchangeOptions options) {
        return Writing.run(catalogue, id(), ExchangeCode.NO_PLACE, options, writing -> {
            writing.report(ExchangeCode.READ_ONLY, "", "", Reading.arguments("format", id()));
            return null;
        });
    }
}
