package org.innovente.benchmarks.reading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.json.CatalogueJson;

/**
 * Shows that reading needs at most 64 MiB of heap beyond the model, whatever the size of the document: measures what the
 * model takes, then reads the document again in a virtual machine that has 64 MiB more than that and no more.
 *
 * <p>Arguments: the number of modules, 100,000 (about 100 MB) by default.
 */
public final class ReadMemory {

    private static final int MODULES = 100_000;
    private static final int ALLOWANCE = 64;
    private static final double MEBIBYTE = 1 << 20;
    /** Room for the garbage of the reading; together with survivors and slack it stays below the allowance. */
    private static final String YOUNG = "-Xmn24m";

    private ReadMemory() {}

    /** Runs the measurement, or, with a file, the reading in the small heap. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2 && args[0].equals("--read")) {
            report(args[1], "read in");
            return;
        }
        if (args.length == 2 && args[0].equals("--measure")) {
            report(args[1], "");
            return;
        }
        int modules = args.length == 0 ? MODULES : Integer.parseInt(args[0]);
        Path file = Files.createTempFile("large-catalogue", ".json");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                LargeCatalogue.write(modules, 1, out);
            }
            System.out.printf("document: %,d modules, %,d bytes%n", modules, Files.size(file));
            long model = measure(file);
            System.out.printf("model: %.1f MiB%n", model / MEBIBYTE);
            long heap = (long) Math.ceil(model / MEBIBYTE) + ALLOWANCE;
            int exit = run(List.of("-Xmx" + heap + "m", "-Xms" + heap + "m", YOUNG), "--read", file)
                    .inheritIO()
                    .start()
                    .waitFor();
            System.out.println(
                    exit == 0
                            ? "reading needs at most " + ALLOWANCE + " MiB beyond the model"
                            : "reading needs more than " + ALLOWANCE + " MiB beyond the model");
            System.exit(exit);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long measure(Path file) throws IOException {
        Process process = run(List.of("-Xmx2g"), "--measure", file)
                .redirectErrorStream(true)
                .start();
        try (InputStream in = process.getInputStream()) {
            return Long.parseLong(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }

    private static ProcessBuilder run(List<String> options, String mode, Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadMemory.class.getName(), mode));
        command.add(file.toString());
        return new ProcessBuilder(command);
    }

    /** Reads the document and keeps the model until it has been weighed: all that is alive but what was alive before. */
    private static void report(String file, String words) throws IOException {
        // The first document loads the classes, which are not part of the model.
        CatalogueJson.standard().withoutSources().read("{\"format-version\": 1, \"id\": \"warm\"}");
        long before = used();
        long start = System.nanoTime();
        Catalogue catalogue;
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            catalogue = CatalogueJson.standard().withoutSources().read(in).orThrow();
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (words.isEmpty()) {
            System.out.println(used() - before);
        } else {
            long heap = Runtime.getRuntime().maxMemory();
            System.out.printf("%s a heap of %.1f MiB, in %,d ms%n", words, heap / MEBIBYTE, millis);
        }
        if (catalogue.modules().isEmpty()) {
            throw new IllegalStateException("the model has no modules");
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
