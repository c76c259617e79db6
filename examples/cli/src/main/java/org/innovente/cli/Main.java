package org.innovente.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The entry point of {@code innovente.jar}. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        // UTF-8 whatever the platform says: accents are right in a redirected file on Windows too.
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null;
        int code = Innovente.run(new Environment(System.in, out, err, terminal, columns(), LocalDate::now), args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Shells tell the width of the terminal to programs they start only where COLUMNS is exported. */
    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : 100;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
