package org.innovente.cli;

import java.util.Map;

/**
 * A complaint about the input or the use of a command, which ends it with {@link ExitCode#UNREADABLE}. Its text is
 * rendered last, in the language of the caller.
 */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> arguments;

    private UsageException(String key, Map<String, String> arguments) {
        super(key + " " + arguments);
        this.key = key;
        this.arguments = arguments;
    }

    /** Returns a complaint by the key of its text, without arguments. */
    public static UsageException of(String key) {
        return new UsageException(key, Map.of());
    }

    /** Returns a complaint by the key of its text, with one argument. */
    public static UsageException of(String key, String name, String value) {
        return new UsageException(key, Map.of(name, value));
    }

    /** Returns a complaint by the key of its text, with two arguments. */
    public static UsageException of(String key, String name1, String value1, String name2, String value2) {
        return new UsageException(key, Map.of(name1, value1, name2, value2));
    }

    /** Returns the complaint in words. */
    public String message(Texts texts) {
        return texts.text(key, arguments);
    }
}
