package org.innovente.cli;

import java.io.PrintStream;

/**
 * A line on a terminal that says how far a long piece of work has come: nothing during the first second, and nothing at
 * all where nobody watches. Not safe for use by several threads.
 */
public final class Progress implements AutoCloseable {

    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final long STEP_NANOS = 200_000_000L;

    private final PrintStream err;
    private final boolean terminal;
    private final String what;
    private long next = System.nanoTime() + QUIET_NANOS;
    private int width;

    Progress(PrintStream err, boolean terminal, String what) {
        this.err = err;
        this.terminal = terminal;
        this.what = what;
    }

    /** Says how much is done. */
    public void at(long done) {
        if (terminal && System.nanoTime() - next > 0) {
            String line = what + " " + done;
            err.print("\r" + line);
            err.flush();
            width = Math.max(width, line.length());
            next = System.nanoTime() + STEP_NANOS;
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
