package org.innovente.exchange.lheo;

import java.io.InputStream;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.ContentSample;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.Written;

/** LHEO: 2.2 and 2.3 read, 2.3 written. Immutable and thread-safe. */
public final class LheoFormat implements Format {

    private static final int SURE = 95;

    private final CodeLists codes;

    /** Creates the format without lists of codes. */
    public LheoFormat() {
        this(CodeLists.NONE);
    }

    private LheoFormat(CodeLists codes) {
        this.codes = codes;
    }

    /**
     * Returns this format with lists against which codes are checked.
     *
     * @param lists the lists
     * @return the format
     */
    public LheoFormat withCodes(CodeLists lists) {
        return new LheoFormat(lists);
    }

    @Override
    public String id() {
        return "lheo";
    }

    @Override
    public int recognise(ContentSample sample) {
        return sample.rootName().equals("lheo") ? SURE : 0;
    }

    @Override
    public Conversion read(InputStream in, ExchangeOptions options) {
        return Reading.run(id(), options, reading -> LheoReader.read(in, reading, codes));
    }

    @Override
    public Written write(Catalogue catalogue, ExchangeOptions options) {
        return Writing.run(
                catalogue, id(), LheoCode.NO_PLACE, options, writing -> LheoWriter.write(catalogue, writing));
    }
}
