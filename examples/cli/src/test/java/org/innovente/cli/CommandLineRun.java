package org.innovente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.innovente.testing.Repository;

/**
 * One run of the command line in a test.
 *
 * @param code the exit code
 * @param out what it answered
 * @param err what it said besides
 */
record CommandLineRun(int code, String out, String err) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Path RESOURCES = Repository.root().resolve("examples/quickstart/src/main/resources");

    static CommandLineRun of(String... args) {
        return withInput("", args);
    }

    static CommandLineRun withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100,
                () -> TODAY);
        int code = Innovente.run(environment, args);
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the path of the bundled catalogue. */
    static String bundled() {
        return RESOURCES.resolve("catalogues/innovente.json").toString();
    }

    /** Returns the path of a bundled learner record. */
    static String learner(String name) {
        return RESOURCES.resolve("records/" + name + ".json").toString();
    }
}
