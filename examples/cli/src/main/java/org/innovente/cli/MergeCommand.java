package org.innovente.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueMerge;
import org.innovente.change.MergeSource;
import org.innovente.change.Namespacing;
import org.innovente.common.CatalogueId;
import org.innovente.coverage.Mutualisation;
import org.innovente.json.CatalogueJson;
import org.innovente.report.NetworkReport;
import org.innovente.trust.CatalogueDigest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente merge}: catalogues of several partners in one view, its conflicts on standard error. */
@Command(name = "merge")
final class MergeCommand extends CommandSupport {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "innovente.merge.files")
    List<String> files = new ArrayList<>();

    @Option(names = "--id", paramLabel = "ID", defaultValue = "merged")
    String id = "merged";

    @Option(names = "--namespaces", paramLabel = "POLICY", defaultValue = "shared")
    String namespaces = "shared";

    @Option(names = "--origins", paramLabel = "FILE")
    @Nullable
    Path origins;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Option(names = "--duplicates")
    boolean duplicates;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    String format = "text";

    @Override
    public Integer call() {
        oneOf("--namespaces", namespaces, "shared", "conflicts", "all");
        oneOf("--format", format, "text", "markdown", "json", "html");
        CatalogueJson json = CatalogueJson.standard();
        List<MergeSource> sources = new ArrayList<>();
        for (InputFile file : InputFile.readAll(files, environment().in())) {
            Catalogue catalogue = read(file, null).orThrow();
            String hash = CatalogueDigest.of(json.toBytes(catalogue))
                    .orThrow()
                    .contentHash()
                    .toString();
            sources.add(MergeSource.of(catalogue, hash));
        }
        CatalogueMerge merge =
                CatalogueMerge.of(catalogueId(), sources, Namespacing.valueOf(namespaces.toUpperCase(Locale.ROOT)));
        merge.report().findings().forEach(finding -> err().println(finding.subject() + ": " + line(finding)));
        if (duplicates) {
            print(NetworkReport.pooling(Mutualisation.of(merge.catalogue()), merge.catalogue(), locale()), format);
        } else {
            NetworkFiles.write(out, json.toBytes(merge.catalogue()), out());
        }
        if (origins != null) {
            NetworkFiles.write(origins, origins(merge).getBytes(StandardCharsets.UTF_8));
        }
        return merge.report().hasErrors() ? ExitCode.NO : ExitCode.OK;
    }

    private CatalogueId catalogueId() {
        try {
            return new CatalogueId(id);
        } catch (IllegalArgumentException e) {
            throw UsageException.of("error.unknown-id", "id", id);
        }
    }

    private static String origins(CatalogueMerge merge) {
        JsonText text = JsonText.indented().startObject();
        text.list(
                "origins",
                merge.origins().entrySet(),
                (one, sink) -> sink.startObject()
                        .text("kind", one.getKey().kind())
                        .text("id", one.getKey().id())
                        .texts("from", one.getValue())
                        .endObject());
        return text.endObject() + "\n";
    }
}
