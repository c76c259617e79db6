package org.innovente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README shows what a test runs, and nothing else. */
class ReadmeTest {

    private static final Path ROOT = Repository.root();
    private static final Path SOURCES = ROOT.resolve("examples/quickstart/src/main/java/org/innovente/examples");
    private static final Pattern JAVA =
            Pattern.compile("(?:<!-- snippet: (\\w+) (\\w+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void every_java_block_is_an_excerpt_of_an_example() throws IOException {
        List<MatchResult> blocks = JAVA.matcher(read("README.md")).results().toList();
        assertThat(blocks).isNotEmpty();
        for (MatchResult block : blocks) {
            assertThat(block.group(1))
                    .as("a java block without a snippet comment")
                    .isNotNull();
            assertThat(block.group(3)).isEqualTo(excerpt(block.group(1), block.group(2)));
        }
    }

    @Test
    void the_first_two_commands_are_single_lines_of_maven() throws IOException {
        List<String> commands = new ArrayList<>();
        SHELL.matcher(read("README.md")).results().limit(2).forEach(block -> commands.add(block.group(1)));
        assertThat(commands)
                .hasSize(2)
                .allSatisfy(command ->
                        assertThat(command).startsWith("./mvnw ").endsWith("\n").hasLineCount(1));
    }

    @Test
    void the_second_command_is_what_ci_runs() throws IOException {
        String second = SHELL.matcher(read("README.md"))
                .results()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(read(".ci/run").lines().toList()).contains(second.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    void every_link_into_the_repository_leads_somewhere(String file) throws IOException {
        List<String> broken = LINK.matcher(read(file))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(ROOT.resolve(link)))
                .toList();
        assertThat(broken).isEmpty();
    }

    private static String excerpt(String example, String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(example + ".java"));
        int start = source.indexOf("// snippet: " + name + "\n");
        int end = source.indexOf("// end snippet", start);
        assertThat(start).as("snippet " + name + " of " + example).isNotNegative();
        String body = source.substring(source.indexOf('\n', start) + 1, end);
        return body.substring(0, body.lastIndexOf('\n')).stripIndent() + "\n";
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file)).replace("\r\n", "\n");
    }
}
