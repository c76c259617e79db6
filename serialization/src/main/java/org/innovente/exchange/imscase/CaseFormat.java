package org.innovente.exchange.imscase;

import java.io.InputStream;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.ContentSample;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.Written;

/**
 * 1EdTech CASE packages. Both versions read the same documents, leniently; they differ in what they write: CASE 1.1 strictly
 * as the official schema has it, CASE 1.0 as OpenSALT and its kin accept it. Immutable and thread-safe.
 */
public final class CaseFormat implements Format {

    private static final int SURE = 90;
    private static final int LIKELY = 80;

    private final CaseVersion version;

    private CaseFormat(CaseVersion version) {
        this.version = version;
    }

    /**
     * Returns the format CASE 1.0.
     *
     * @return the format
     */
    public static CaseFormat version10() {
        return new CaseFormat(CaseVersion.V1_0);
    }

    /**
     * Returns the format CASE 1.1.
     *
     * @return the format
     */
    public static CaseFormat version11() {
        return new CaseFormat(CaseVersion.V1_1);
    }

    @Override
    public String id() {
        return version.formatId();
    }

    @Override
    public int recognise(ContentSample sample) {
        boolean document = sample.hasMember("/CFDocument")
                || sample.hasMember("/CFPackage/CFDocument")
                || sample.hasMember("/CFItems")
                || sample.hasMember("/CFAssociations");
        if (!document) {
            return 0;
        }
        boolean newer = sample.hasMember("/CFDocument/caseVersion")
                || sample.hasMember("/CFDocument/frameworkType")
                || sample.hasMember("/CFDocument/extensions")
                || sample.hasMember("/extensions");
        return newer == (version == CaseVersion.V1_1) ? SURE : LIKELY;
    }

    @Override
    public Conversion read(InputStream in, ExchangeOptions options) {
        return Reading.run(id(), options, reading -> CaseReader.read(in, reading));
    }

    @Override
    public Written write(Catalogue catalogue, ExchangeOptions options) {
        return Writing.run(
                catalogue, id(), CaseCode.NO_PLACE, options, writing -> CaseWriter.write(catalogue, writing, version));
    }
}
