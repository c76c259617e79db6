package org.innovente.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Read;
import org.innovente.json.CatalogueJson;
import org.innovente.json.LearnerRecordJson;
import org.innovente.learner.LearnerRecord;

/** The catalogue and the learner records that come with the examples. */
final class Bundled {

    private static final String CATALOGUE = "/catalogues/innovente.json";

    private Bundled() {}

    /** Returns the catalogue. */
    static Catalogue catalogue() {
        return read().orThrow();
    }

    /** Returns the catalogue with what reading found and the places of its parts. */
    static Read<Catalogue> read() {
        try (InputStream in = open(CATALOGUE)) {
            return CatalogueJson.standard().read(in).inFile("innovente.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a learner record by its name, such as {@code innove-ut-satisfied}. */
    static LearnerRecord learner(String name) {
        try (InputStream in = open("/records/" + name + ".json")) {
            return LearnerRecordJson.standard().read(in).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Bundled.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The examples have lost the resource '" + name + "'");
        }
        return in;
    }
}
