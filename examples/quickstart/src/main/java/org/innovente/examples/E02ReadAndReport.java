package org.innovente.examples;

import java.io.PrintStream;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Finding;
import org.innovente.finding.Read;
import org.innovente.json.CatalogueJson;

/** Reads a document with several mistakes and tells each of them, at its place, in English and in French. */
public final class E02ReadAndReport {

    private static final String DOCUMENT = """
            {
              "format-version": 1,
              "id": "demo",
              "title": {"fr": "Catalogue avec des fautes"},
              "modules": [
                {"id": "EI04", "credits": {"ects": 6}, "prerequisite": "none"},
                {"id": "DI06", "eqf-level": 9, "prerequisit": "none"},
                {"title": {"fr": "Sans identifiant"}},
                {"id": "GE37", "prerequisite": {"all-of": [{"module": "EI04"}]}}
              ]
            }
            """;

    private E02ReadAndReport() {}

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // snippet: read
        Read<Catalogue> read = CatalogueJson.standard().read(DOCUMENT).inFile("demo.json");
        for (Finding finding : read.report().findings()) {
            out.println(finding.location() + " " + finding.code().id() + ": " + finding.message(Locale.ENGLISH));
            out.println("    " + finding.message(Locale.FRENCH));
        }
        // end snippet
        out.println(read.value().isPresent() ? "The document is usable." : "The document has to be mended first.");
        read.partial()
                .ifPresent(part ->
                        out.println("Understood so far: " + part.modules().size() + " modules"));
    }
}
