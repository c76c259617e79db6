package org.innovente.validation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Finding;
import org.innovente.finding.Read;
import org.innovente.json.CatalogueJson;

/** One folder of samples: what is bad, what is good, and what is to be found in the bad one. */
final class RuleCase {

    static final Path FOLDER = Path.of("src/test/resources/rules");

    private final String code;
    private final Path folder;
    private final Properties settings = new Properties();

    RuleCase(String code) {
        this.code = code;
        this.folder = FOLDER.resolve(code);
        Path file = folder.resolve("case.properties");
        if (Files.exists(file)) {
            try {
                settings.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Returns the findings of this code in one of the files, as lines: severity, subject, pointer. */
    List<String> findings(String name) {
        return validate(name).report().findings().stream()
                .filter(finding -> finding.code().id().equals(code))
                .map(RuleCase::line)
                .toList();
    }

    ValidationResult validate(String name) {
        return validate(name, 0);
    }

    /** Validates a file with so many empty lines above it. */
    ValidationResult validate(String name, int linesAbove) {
        Read<Catalogue> read = read(name, linesAbove);
        ValidationInput input = ValidationInput.of(read);
        if (settings.containsKey("as-of")) {
            input = input.asOf(LocalDate.parse(settings.getProperty("as-of")));
        }
        if (settings.containsKey("previous")) {
            input = input.previous(read(settings.getProperty("previous"), 0).orThrow());
        }
        List<Catalogue> imports = new ArrayList<>();
        for (String imported : settings.getProperty("imports", "").split(",")) {
            if (!imported.isBlank()) {
                imports.add(read(imported.strip(), 0).orThrow());
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        if (settings.containsKey("evidence") && name.startsWith("bad")) {
            evidence.add(new Evidence(Evidence.Kind.valueOf(settings.getProperty("evidence")), "demo"));
        }
        Profile profile = Profile.named(settings.getProperty("profile", "publish"));
        return CatalogueValidator.of(profile).validate(input.imports(imports).evidence(evidence));
    }

    private Read<Catalogue> read(String name, int linesAbove) {
        try {
            String text = "\n".repeat(linesAbove) + Files.readString(file(name));
            return CatalogueJson.standard()
                    .read(text.getBytes(StandardCharsets.UTF_8))
                    .inFile(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(Finding finding) {
        return finding.severity() + "\t" + finding.subject() + "\t" + finding.pointer();
    }
}
