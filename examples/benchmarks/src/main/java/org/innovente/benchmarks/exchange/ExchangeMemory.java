package org.innovente.benchmarks.exchange;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Formats;

/**
 * Reads documents of 100 MB that are made while they are read, and prints the heap that the catalogue holds. Run
 * with ever less heap ({@code -Xmx}) to find what reading needs beside the catalogue.
 */
public final class ExchangeMemory {

    private static final Map<String, Supplier<InputStream>> DOCUMENTS = documents();

    private ExchangeMemory() {}

    private static Map<String, Supplier<InputStream>> documents() {
        Map<String, Supplier<InputStream>> all = new LinkedHashMap<>();
        all.put("case-1.1", () -> ExchangeDocuments.casePackage(140_000));
        all.put("case-backwards", () -> ExchangeDocuments.casePackageBackwards(140_000));
        all.put("lheo", () -> ExchangeDocuments.lheo(45_000));
        all.put("orebut", () -> ExchangeDocuments.orebut(400_000));
        all.put("orebut-levels", () -> ExchangeDocuments.referential(60_000));
        all.put("rncp", () -> ExchangeDocuments.rncp(40_000));
        all.put("rncp-pack", () -> TableDocuments.pack(45_000));
        all.put("csv", () -> TableDocuments.csv(400_000));
        all.put("xlsx", () -> TableDocuments.xlsx(140_000));
        return all;
    }

    /**
     * Runs the measurement.
     *
     * @param args the names of the documents; all when empty
     */
    public static void main(String[] args) {
        for (String name : args.length == 0 ? DOCUMENTS.keySet() : List.of(args)) {
            Format format = Formats.builtIn().find(format(name)).orElseThrow();
            long start = System.nanoTime();
            Conversion conversion = format.read(document(name), ExchangeOptions.DEFAULT);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d ms, catalogue holds %d MiB, %s%n",
                    name,
                    millis,
                    used >> 20,
                    conversion
                            .account()
                            .map(Object::toString)
                            .orElse("refused " + conversion.read().report().findings()));
        }
    }

    private static InputStream document(String name) {
        Supplier<InputStream> made = DOCUMENTS.get(name);
        if (made == null) {
            throw new IllegalArgumentException(
                    "Unknown document '" + name + "': expected one of " + DOCUMENTS.keySet());
        }
        return made.get();
    }

    private static String format(String name) {
        return name.startsWith("case") ? "case-1.1" : name.replaceAll("-.*", "");
    }
}
