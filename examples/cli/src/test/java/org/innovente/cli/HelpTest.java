package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

    @Test
    void without_a_command_the_help_is_printed() {
        CommandLineRun run = CommandLineRun.of();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Usage: innovente").contains("validate").contains("explain");
    }

    @Test
    void the_help_speaks_french_on_request() {
        CommandLineRun run = CommandLineRun.of("validate", "--help", "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Utilisation\u00a0:").contains("Contrôle des catalogues");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_command_and_every_argument_is_described(String language) {
        CommandLine root = Innovente.commandLine(environment(), Texts.of(language));
        List<String> missing = new ArrayList<>();
        for (CommandLine command : root.getSubcommands().values()) {
            String name = command.getCommandName();
            if (command.getCommandSpec().usageMessage().description().length == 0) {
                missing.add(name);
            }
            if (!"generate-completion".equals(name)) {
                for (ArgSpec argument : command.getCommandSpec().args()) {
                    if (argument.description().length == 0) {
                        missing.add(name + " " + argument.paramLabel());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_arguments() {
        assertThat(keys("fr")).isEqualTo(keys("en"));
        Pattern argument = Pattern.compile("\\{[a-z0-9]+}");
        List<String> different = new ArrayList<>();
        for (String key : keys("en")) {
            if (!key.endsWith(".one")
                    && !new TreeSet<>(arguments(argument, "en", key))
                            .equals(new TreeSet<>(arguments(argument, "fr", key)))) {
                different.add(key);
            }
        }
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "nonsense"})
    void unknown_arguments_are_wrong_usage(String argument) {
        CommandLineRun run = CommandLineRun.of("validate", "missing.json", argument, "--lang", "fr");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty();
    }

    @Test
    void a_missing_argument_is_named() {
        CommandLineRun run = CommandLineRun.of("explain");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("Missing argument: CODE").contains("innovente explain --help");
    }

    @Test
    void the_version_is_printed() {
        assertThat(CommandLineRun.of("--version").out()).startsWith("innovente ");
    }

    private static List<String> keys(String language) {
        return new ArrayList<>(
                new TreeSet<>(Collections.list(Texts.of(language).bundle().getKeys())));
    }

    private static List<String> arguments(Pattern argument, String language, String key) {
        return argument.matcher(Texts.of(language).text(key))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Environment environment() {
        return new Environment(
                java.io.InputStream.nullInputStream(), System.out, System.err, false, 100, () -> CommandLineRun.TODAY);
    }
}
