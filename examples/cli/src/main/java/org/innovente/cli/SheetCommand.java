package org.innovente.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DiplomaId;
import org.innovente.common.ModuleId;
import org.innovente.report.Sheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente sheet}: the printable sheet of a module or diploma, one HTML file. */
@Command(name = "sheet")
final class SheetCommand extends CommandSupport {

    @Parameters(paramLabel = "CATALOGUE", descriptionKey = "catalogue")
    String file = "";

    @Option(names = "--module", paramLabel = "ID")
    @Nullable
    String module;

    @Option(names = "--diploma", paramLabel = "ID")
    @Nullable
    String diploma;

    @Option(names = "--as-of", paramLabel = "DAY")
    @Nullable
    String asOf;

    @Option(names = "--to", paramLabel = "FILE")
    @Nullable
    Path to;

    @Override
    public Integer call() {
        if ((module == null) == (diploma == null)) {
            throw UsageException.of("error.sheet");
        }
        Catalogue catalogue = catalogue(file, null);
        LocalDate day = day(asOf);
        NetworkFiles.write(to, sheet(catalogue, day).getBytes(StandardCharsets.UTF_8), out());
        return ExitCode.OK;
    }

    private String sheet(Catalogue catalogue, LocalDate day) {
        String id = module != null ? module : String.valueOf(diploma);
        try {
            return module != null
                    ? Sheets.module(catalogue, new ModuleId(id), locale(), day)
                    : Sheets.diploma(catalogue, new DiplomaId(id), locale(), day);
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw UsageException.of("error.unknown-id", "id", id);
        }
    }
}
