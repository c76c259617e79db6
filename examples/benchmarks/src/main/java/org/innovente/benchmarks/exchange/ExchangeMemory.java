package org.innovente.benchmarks.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Formats;

/**
 * Reads documents of 100 MB that are made while they are read, and prints the heap that the catalogue holds. Run
 * with ever less heap ({@code -Xmx}) to find what reading needs beside the catalogue.
 */
public final class ExchangeMemory {

    private static final int ITEMS = 140_000;
    private static final int FORMATIONS = 45_000;
    private static final int RESOURCES = 400_000;
    private static final int FICHES = 40_000;

    private ExchangeMemory() {}

    /**
     * Runs the measurement.
     *
     * @param args the ids of the formats; all when empty
     */
    public static void main(String[] args) {
        for (String id : args.length == 0 ? List.of("case-1.1", "lheo", "orebut", "rncp") : List.of(args)) {
            long start = System.nanoTime();
            Conversion conversion =
                    Formats.builtIn().find(id).orElseThrow().read(document(id), ExchangeOptions.DEFAULT);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d ms, catalogue holds %d MiB, %s%n",
                    id,
                    millis,
                    used >> 20,
                    conversion.account().map(Object::toString).orElse("refused"));
        }
    }

    private static InputStream document(String id) {
        return switch (id) {
            case "lheo" -> ExchangeDocuments.lheo(FORMATIONS);
            case "orebut" -> ExchangeDocuments.orebut(RESOURCES);
            case "rncp" -> ExchangeDocuments.rncp(FICHES);
            default -> ExchangeDocuments.casePackage(ITEMS);
        };
    }
}
