package org.innovente.cli;

import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.path.Closure;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.picture.Picture;
import org.innovente.picture.PictureFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente graph}: the prerequisites of a catalogue, or of one module, as a picture. */
@Command(name = "graph")
final class GraphCommand extends CommandSupport {

    @Parameters(paramLabel = "CATALOGUE", descriptionKey = "catalogue")
    String file = "";

    @Option(names = "--to", paramLabel = "ID")
    @Nullable
    String to;

    @Option(names = "--format", paramLabel = "FORMAT", required = true)
    String format = "";

    @Option(names = "--format-in", paramLabel = "FORMAT")
    @Nullable
    String formatIn;

    @Override
    public Integer call() {
        PictureFormat wanted = PictureFormat.find(oneOf("--format", format, "dot", "mermaid", "graphml", "svg"))
                .orElseThrow();
        Catalogue catalogue = catalogue(file, formatIn);
        out().print(wanted.write(picture(catalogue)));
        return ExitCode.OK;
    }

    private Picture picture(Catalogue catalogue) {
        if (to == null) {
            return Picture.of(catalogue, locale());
        }
        ModuleId module = new ModuleId(to);
        if (catalogue.findModule(module).isEmpty()) {
            throw UsageException.of("path.unknown", "id", to);
        }
        return Picture.around(
                catalogue,
                module,
                PrerequisiteGraph.of(catalogue).prerequisites(module, Closure.ALL_ALTERNATIVES),
                locale());
    }
}
