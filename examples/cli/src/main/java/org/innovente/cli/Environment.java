package org.innovente.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What surrounds one run of the command line. Tests hand in their own.
 *
 * @param in what {@code -} reads
 * @param out where answers go, UTF-8
 * @param err where progress and complaints go, UTF-8
 * @param terminal whether a person watches: colours and progress are shown to nobody else
 * @param columns how many characters a line of the terminal holds
 * @param today the only clock of the whole project; it is asked where {@code --as-of} is missing
 */
public record Environment(
        InputStream in, PrintStream out, PrintStream err, boolean terminal, int columns, Supplier<LocalDate> today) {}
