package org.innovente.cli;

/** The exit codes of every command; they are part of the contract with scripts. */
public final class ExitCode {

    /** Everything was done and nothing stands against it. */
    public static final int OK = 0;

    /** The answer is no: findings at or above the threshold, unreachable, unsatisfied. */
    public static final int NO = 1;

    /** The input cannot be read, or the command was used wrongly. */
    public static final int UNREADABLE = 2;

    /** Neither yes nor no could be established. */
    public static final int UNDETERMINED = 3;

    /** A fault of the program itself. */
    public static final int INTERNAL = 4;

    private ExitCode() {}
}
