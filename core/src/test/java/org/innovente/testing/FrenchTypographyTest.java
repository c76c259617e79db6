package org.innovente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How every French text of the repository is written, whichever module it belongs to. */
class FrenchTypographyTest {

    /** A straight apostrophe, a breakable or missing space at a high mark or a guillemet, three dots for an ellipsis. */
    private static final Pattern CARELESS = Pattern.compile(
            "\\p{L}'|'\\p{L}|(?<=\\S) [:;?!»%](?!\\p{L})|«[^\\u00A0\\u202F]|[^\\u00A0\\u202F]»|\\.\\.\\."
                    + "|[\\p{L})}»] ?: (?=\\S)|\\p{L}[;?!]+(?= \\p{L}{3}|$)");

    @Test
    void every_french_text_has_typographic_apostrophes_and_no_break_spaces() {
        List<String> careless = new ArrayList<>();
        Map<String, Map<String, String>> files = french();
        files.forEach((file, texts) -> texts.forEach((key, text) -> {
            if (CARELESS.matcher(text).find()) {
                careless.add(file + ": " + key + " = " + text);
            }
        }));
        assertThat(careless).isEmpty();
        assertThat(files)
                .hasSizeGreaterThan(25)
                .allSatisfy((file, texts) -> assertThat(texts).isNotEmpty());
    }

    @Test
    void the_guard_sees_what_it_is_there_for() {
        for (String wrong : List.of(
                "l'export",
                "le reste : rien",
                "le reste: rien",
                "perdu ; le reste",
                "perdu; reste",
                "Vraiment ?",
                "Vraiment?",
                "dit « non »",
                "dit «non»",
                "50 % du total",
                "et ainsi de suite...")) {
            assertThat(wrong).containsPattern(CARELESS);
        }
        for (String right : List.of(
                "l’export",
                "le reste\u00a0: rien",
                "perdu\u00a0; le reste",
                "perdu\u202f; le reste",
                "dit «\u00a0non\u00a0»",
                "50\u00a0% du total",
                "C3@2, https://example.org, fr; en",
                "et ainsi de suite…")) {
            assertThat(right).doesNotContainPattern(CARELESS);
        }
    }

    private static Map<String, Map<String, String>> french() {
        Path root = Repository.root();
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (String module : List.of("core", "serialization", "validation", "examples/cli", "examples/quickstart")) {
            Path resources = root.resolve(module).resolve("src/main/resources");
            try (Stream<Path> walk = Files.walk(resources)) {
                for (Path file : walk.filter(path -> path.toString().endsWith("_fr.properties"))
                        .toList()) {
                    found.put(root.relativize(file).toString(), texts(file));
                }
            } catch (IOException e) {
                throw new AssertionError("Cannot read below " + resources, e);
            }
        }
        return found;
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
