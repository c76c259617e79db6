package org.innovente.exchange.curricular;

import java.io.InputStream;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.ContentSample;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.Written;

/** The CSV of CurricularAnalytics, curricula and degree plans. Immutable and thread-safe. */
public final class CurricularFormat implements Format {

    private static final int SURE = 95;

    /** The id of the format. */
    static final String ID = "curricular-analytics";

    /** Creates the format. */
    public CurricularFormat() {
        // Nothing to set: the format has no options of its own.
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int recognise(ContentSample sample) {
        String text = sample.text();
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String line = start.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        String first = line.split("[,;\t]", 2)[0].replace("\"", "").strip().toLowerCase(Locale.ROOT);
        return first.equals("curriculum") && start.contains("Course ID") ? SURE : 0;
    }

    @Override
    public Conversion read(InputStream in, ExchangeOptions options) {
        return Reading.run(ID, options, reading -> new CurricularReader(reading).read(in));
    }

    @Override
    public Written write(Catalogue catalogue, ExchangeOptions options) {
        return Writing.run(
                catalogue,
                ID,
                CurricularCode.NO_PLACE,
                options,
                writing -> new CurricularWriter(catalogue, writing).document());
    }
}
