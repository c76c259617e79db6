package org.innovente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The start scripts of the distribution, as far as their text tells; nothing here runs Windows. */
class StartScriptTest {

    private static final Path SCRIPTS = Path.of("src/dist/bin");

    @Test
    void on_windows_the_console_speaks_utf8_and_gets_its_page_back() throws IOException {
        String script = Files.readString(SCRIPTS.resolve("innovente.cmd"), StandardCharsets.US_ASCII);

        int remembered = script.indexOf("('chcp')");
        int set = script.indexOf("chcp 65001 >nul");
        int run = script.indexOf("java.exe");
        int restored = script.indexOf("chcp %page% >nul");
        assertThat(remembered).isPositive().isLessThan(set);
        assertThat(set).isLessThan(run);
        assertThat(run).isLessThan(restored);
        assertThat(script)
                .contains("-Dfile.encoding=UTF-8")
                .contains("\"%~dp0..\\runtime\\bin\\java.exe\"")
                .contains("\"%~dp0..\\lib\\innovente.jar\" %*");
    }

    @Test
    void on_windows_the_exit_code_is_that_of_the_command() throws IOException {
        String script = Files.readString(SCRIPTS.resolve("innovente.cmd"), StandardCharsets.US_ASCII);

        assertThat(script.indexOf("set \"code=%errorlevel%\""))
                .isGreaterThan(script.indexOf("java.exe"))
                .isLessThan(script.indexOf("chcp %page%"));
        assertThat(script.stripTrailing()).endsWith("exit /b %code%");
    }

    @Test
    void both_scripts_start_the_same_program_with_the_runtime_beside_them() throws IOException {
        String unix = Files.readString(SCRIPTS.resolve("innovente"), StandardCharsets.US_ASCII);

        assertThat(unix)
                .startsWith("#!/bin/sh\n")
                .contains("exec \"$home/runtime/bin/java\"")
                .contains("-Dfile.encoding=UTF-8")
                .contains("-jar \"$home/lib/innovente.jar\" \"$@\"")
                .doesNotContain("\r");
    }
}
