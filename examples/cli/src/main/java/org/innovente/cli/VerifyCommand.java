package org.innovente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.finding.Read;
import org.innovente.finding.Report;
import org.innovente.trust.CatalogueDigest;
import org.innovente.trust.Edition;
import org.innovente.trust.EditionLog;
import org.innovente.trust.Signatures;
import org.innovente.trust.VerificationKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente verify}: whether the proof of a document holds, and whether the edition may follow the last accepted one. */
@Command(name = "verify")
final class VerifyCommand extends CommandSupport {

    @Parameters(paramLabel = "FILE", descriptionKey = "document")
    String file = "";

    @Option(names = "--key", paramLabel = "FILE", required = true)
    List<Path> keys = new ArrayList<>();

    @Option(names = "--canonical")
    boolean canonical;

    @Option(names = "--log", paramLabel = "FILE")
    @Nullable
    Path log;

    @Override
    public Integer call() {
        byte[] document = InputFile.read(file, environment().in()).bytes();
        List<VerificationKey> trusted = new ArrayList<>();
        keys.forEach(path -> trusted.add(key(path)));
        Instant at = environment().today().get().atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
        Read<Signatures.Signed> read = canonical
                ? Signatures.verifyCanonical(document, trusted, at)
                : Signatures.verify(document, trusted, at);
        if (log != null) {
            Optional<String> signer = read.value().map(signed -> signed.key().method());
            boolean unsigned = read.report().findings().stream()
                    .anyMatch(finding -> finding.code().id().equals("trust.proof-missing"));
            if (signer.isPresent() || unsigned) {
                return logged(document, signer);
            }
        }
        if (read.value().isEmpty()) {
            return refused(read.report());
        }
        held(read.orThrow());
        return ExitCode.OK;
    }

    private int logged(byte[] document, Optional<String> signer) {
        Path place = java.util.Objects.requireNonNull(log);
        EditionLog before =
                Files.exists(place) ? EditionLog.parse(NetworkFiles.read(place)).orThrow() : EditionLog.empty();
        Edition edition = CatalogueDigest.of(document)
                .orThrow()
                .edition()
                .orElseThrow(() -> UsageException.of("error.edition", "file", file));
        Read<EditionLog> next = before.accept(edition, signer);
        if (next.value().isEmpty()) {
            return refused(next.report());
        }
        if (signer.isEmpty()) {
            err().println(texts().text("verify.unsigned"));
            return ExitCode.NO;
        }
        NetworkFiles.write(place, next.orThrow().toJson());
        say(
                "verify.accepted",
                Map.of("catalogue", edition.catalogue(), "version", edition.version(), "key", signer.get()));
        return ExitCode.OK;
    }

    private void held(Signatures.Signed signed) {
        say(
                "verify.held",
                Map.of(
                        "key", signed.key().method(),
                        "created", signed.created().toString(),
                        "hash", signed.hash().toString()));
    }

    private int refused(Report report) {
        report.inFile(file).findings().forEach(finding -> print(line(finding)));
        return ExitCode.NO;
    }

    private static VerificationKey key(Path path) {
        try {
            return VerificationKey.parse(NetworkFiles.read(path));
        } catch (IllegalArgumentException e) {
            throw UsageException.of("error.key", "file", path.toString());
        }
    }
}
