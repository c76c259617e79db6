package org.innovente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.innovente.exchange.table.CsvFolder;
import org.innovente.exchange.table.TableTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code innovente template}: an empty workbook and a folder of CSV files to fill in. */
@Command(name = "template")
final class TemplateCommand extends CommandSupport {

    @Option(names = "--to", paramLabel = "FILE")
    @Nullable
    Path to;

    @Override
    public Integer call() {
        TableTemplate template = TableTemplate.in(locale());
        String name = texts().text("template.name");
        if (to == null) {
            write(template.xlsx(), Path.of(name + ".xlsx"));
            unpack(template.csv(), Path.of(name + "-csv"));
        } else if (to.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            write(template.xlsx(), to);
        } else {
            unpack(template.csv(), to);
        }
        return ExitCode.OK;
    }

    private void write(byte[] workbook, Path file) {
        free(file);
        NetworkFiles.write(file, workbook);
        print(texts().text("template.workbook", "file", file));
    }

    private void unpack(byte[] files, Path folder) {
        free(folder);
        try {
            CsvFolder.unpack(files, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        print(texts().text("template.folder", "folder", folder));
    }

    /** What is there may have been filled in, and is never written over. */
    private static void free(Path path) {
        if (Files.exists(path)) {
            throw UsageException.of("error.exists", "file", path.toString());
        }
    }
}
