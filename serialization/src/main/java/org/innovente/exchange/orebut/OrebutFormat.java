package org.innovente.exchange.orebut;

import java.io.InputStream;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.ContentSample;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.Written;

/** ORéBUT XML of all generations and ScoDoc JSON, read; the current ORéBUT XML, written. Immutable and thread-safe. */
public final class OrebutFormat implements Format {

    private static final int SURE = 95;
    private static final int LIKELY = 85;

    /** Creates the format. */
    public OrebutFormat() {
        // Nothing to set: the format has no options of its own.
    }

    @Override
    public String id() {
        return "orebut";
    }

    @Override
    public int recognise(ContentSample sample) {
        switch (sample.rootName()) {
            case "referentiel_competence", "referentiel_formation":
                return SURE;
            case "diplome":
                return LIKELY;
            default:
                return sample.hasMember("/specialite") && sample.hasMember("/competences") ? LIKELY : 0;
        }
    }

    @Override
    public Conversion read(InputStream in, ExchangeOptions options) {
        return Reading.run(id(), options, reading -> OrebutReader.read(in, reading));
    }

    @Override
    public Written write(Catalogue catalogue, ExchangeOptions options) {
        return Writing.run(
                catalogue,
                id(),
                OrebutCode.NO_PLACE,
                options,
                writing -> new OrebutWriter(catalogue, writing).document());
    }
}
