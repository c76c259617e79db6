package org.innovente.cli;

import java.nio.file.Path;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Read;
import org.innovente.json.CatalogueJson;
import org.innovente.trust.Delta;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente apply}: the next edition from an edition and an update package; all of it or nothing. */
@Command(name = "apply")
final class ApplyCommand extends CommandSupport {

    @Parameters(index = "0", paramLabel = "CATALOGUE", descriptionKey = "catalogue")
    String base = "";

    @Parameters(index = "1", paramLabel = "DELTA", descriptionKey = "innovente.apply.delta")
    Path delta = Path.of("");

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        CatalogueJson json = CatalogueJson.standard();
        byte[] old = json.toBytes(catalogue(base, null));
        Read<byte[]> applied = Delta.apply(old, NetworkFiles.read(delta));
        if (applied.value().isEmpty()) {
            applied.report().findings().forEach(finding -> err().println(line(finding)));
            return ExitCode.NO;
        }
        Catalogue next = json.read(applied.orThrow()).orThrow();
        NetworkFiles.write(out, json.toBytes(next), out());
        return ExitCode.OK;
    }
}
