package org.innovente.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.innovente.exchange.curricular.CurricularFormat;
import org.innovente.exchange.imscase.CaseFormat;
import org.innovente.exchange.lheo.LheoFormat;
import org.innovente.exchange.orebut.OrebutFormat;
import org.innovente.exchange.rncp.RncpFormat;
import org.innovente.exchange.table.TableFormat;

/** The exchange formats of this library and of its embedders. Immutable and thread-safe. */
public final class Formats {

    private static final int CERTAIN = 100;

    private final List<Format> all;

    private Formats(List<Format> all) {
        this.all = Collections.unmodifiableList(all);
    }

    /**
     * Returns the formats that this library brings.
     *
     * @return the formats in a fixed order
     */
    public static Formats builtIn() {
        List<Format> formats = new ArrayList<>();
        formats.add(CaseFormat.version10());
        formats.add(CaseFormat.version11());
        formats.add(new LheoFormat());
        formats.add(new OrebutFormat());
        formats.add(new RncpFormat());
        formats.add(new CurricularFormat());
        formats.add(TableFormat.xlsx());
        formats.add(TableFormat.csv());
        return new Formats(formats);
    }

    /**
     * Returns these formats and those that providers on a class loader add; a provider that cannot be loaded is left out,
     * and so is one whose id is taken.
     *
     * @param loader the class loader
     * @return the formats
     */
    public Formats withProviders(ClassLoader loader) {
        List<Format> formats = new ArrayList<>(all);
        for (ServiceLoader.Provider<Format> provider :
                ServiceLoader.load(Format.class, loader).stream().toList()) {
            try {
                Format format = provider.get();
                if (formats.stream().noneMatch(known -> known.id().equals(format.id()))) {
                    formats.add(format);
                }
            } catch (ServiceConfigurationError broken) {
                continue;
            }
        }
        return new Formats(formats);
    }

    /**
     * Returns these formats and one more, which comes last.
     *
     * @param format the format
     * @return the formats
     */
    public Formats with(Format format) {
        List<Format> formats = new ArrayList<>(all);
        formats.add(format);
        return new Formats(formats);
    }

    /**
     * Returns all formats.
     *
     * @return the formats in a fixed order
     */
    public List<Format> all() {
        return all;
    }

    /**
     * Returns a format.
     *
     * @param id the id
     * @return the format, if it is known
     */
    public Optional<Format> find(String id) {
        return all.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * Returns the format of a document, found from its content.
     *
     * @param beginning the beginning of the document, at least {@link ContentSample#SIZE} bytes where it has them
     * @return the format that recognises it most surely, the first of equals; empty when none does
     */
    public Optional<Format> detect(byte[] beginning) {
        ContentSample sample = ContentSample.of(beginning);
        Format best = null;
        int confidence = 0;
        for (Format format : all) {
            int mine = Math.min(CERTAIN, format.recognise(sample));
            if (mine > confidence) {
                confidence = mine;
                best = format;
            }
        }
        return Optional.ofNullable(best);
    }
}
