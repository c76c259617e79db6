package org.innovente.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.innovente.finding.Read;
import org.innovente.trust.CanonicalJson;
import org.innovente.trust.Signatures;
import org.innovente.trust.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente sign}: a document with a Data Integrity proof. */
@Command(name = "sign")
final class SignCommand extends CommandSupport {

    @Parameters(paramLabel = "FILE", descriptionKey = "document")
    String file = "";

    @Option(names = "--key", paramLabel = "FILE", required = true)
    Path key = Path.of("");

    @Option(names = "--method", paramLabel = "NAME")
    @Nullable
    String method;

    @Option(names = "--created", paramLabel = "INSTANT")
    @Nullable
    String created;

    @Option(names = "--canonical")
    boolean canonical;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        byte[] document = InputFile.read(file, environment().in()).bytes();
        Read<byte[]> signed = Signatures.sign(document, signingKey(), instant()).inFile(file);
        byte[] content = canonical ? CanonicalJson.of(signed.orThrow()).orThrow() : signed.orThrow();
        NetworkFiles.write(out, content, out());
        return ExitCode.OK;
    }

    private SigningKey signingKey() {
        try {
            return SigningKey.parse(NetworkFiles.read(key), Optional.ofNullable(method));
        } catch (IllegalArgumentException e) {
            throw UsageException.of("error.key", "file", key.toString());
        }
    }

    private Instant instant() {
        if (created == null) {
            return environment().today().get().atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        try {
            return Instant.parse(created);
        } catch (DateTimeParseException e) {
            throw UsageException.of("error.day", "day", created);
        }
    }
}
