package org.innovente.cli;

import java.nio.file.Path;
import org.innovente.trust.CatalogueDigest;
import org.innovente.trust.InclusionProof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente hash}: the hash of a document, of its elements, and the root over them. */
@Command(name = "hash")
final class HashCommand extends CommandSupport {

    @Parameters(paramLabel = "FILE", descriptionKey = "document")
    String file = "";

    @Option(names = "--elements")
    boolean elements;

    @Option(names = "--prove", paramLabel = "MEMBER/ID")
    @Nullable
    String prove;

    @Option(names = "--manifest", paramLabel = "FILE")
    @Nullable
    Path manifest;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    String format = "text";

    @Override
    public Integer call() {
        oneOf("--format", format, "text", "json");
        CatalogueDigest digest = CatalogueDigest.of(
                        InputFile.read(file, environment().in()).bytes())
                .inFile(file)
                .orThrow();
        if (manifest != null) {
            NetworkFiles.write(manifest, digest.manifest());
        }
        if (prove != null) {
            int slash = prove.indexOf('/');
            String id = prove.substring(slash + 1);
            InclusionProof proof = digest.proofOf(prove.substring(0, Math.max(0, slash)), id)
                    .orElseThrow(() -> UsageException.of("error.unknown-id", "id", id));
            NetworkFiles.write(null, proof.toJson(), out());
            print("");
        } else if (format.equals("json")) {
            JsonText json = JsonText.indented().startObject();
            json.text("content-hash", digest.contentHash().toString())
                    .text("root", digest.root().toString());
            if (elements) {
                json.list(
                        "elements",
                        digest.elements(),
                        (one, out) -> out.startObject()
                                .text("in", one.member())
                                .text("id", one.id())
                                .text("hash", one.hash().toString())
                                .endObject());
            }
            print(json.endObject().toString());
        } else {
            print(digest.contentHash() + "  " + file);
            print(digest.root() + "  " + texts().text("hash.root"));
            if (elements) {
                digest.elements().forEach(one -> print(one.hash() + "  " + one.member() + "/" + one.id()));
            }
        }
        return ExitCode.OK;
    }
}
