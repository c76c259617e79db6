package org.innovente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A batch: one question a line in, one answer a line out, in order; a bad line is answered by its number and reason. */
final class JsonLines {

    private JsonLines() {}

    /**
     * A line that cannot be answered.
     *
     * <p>Its message is what the batch prints.
     */
    static final class BadLine extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadLine(String reason) {
            super(reason);
        }
    }

    /**
     * Answers every line of a file, or of standard input for {@code -}.
     *
     * @param answer returns the answer to one line, or throws {@link BadLine}
     * @return {@link ExitCode#UNREADABLE} if a line was bad
     * @throws UncheckedIOException if the file cannot be read
     */
    static int run(String file, Environment environment, Progress progress, Function<String, JsonText> answer) {
        int code = ExitCode.OK;
        try (progress;
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(open(file, environment.in()), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                JsonText out;
                try {
                    out = answer.apply(line);
                } catch (BadLine bad) {
                    code = ExitCode.UNREADABLE;
                    out = JsonText.line().startObject().integer("line", number);
                    out.text("error", String.valueOf(bad.getMessage())).endObject();
                }
                environment.out().print(out);
                environment.out().print('\n');
                progress.at(number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.out().flush();
        return code;
    }

    private static InputStream open(String file, InputStream stdin) throws IOException {
        return InputFile.STDIN.equals(file) ? stdin : Files.newInputStream(Path.of(file));
    }
}
