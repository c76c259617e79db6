package org.innovente.json.cursor;

import java.util.Map;
import org.innovente.json.JsonCode;

/** What ends the reading of a document: nothing behind it can be read. Caught where the reading began. */
final class ReadFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** The line of a fault that lies at the current token. */
    private static final int HERE = 0;

    private final JsonCode code;
    private final transient Map<String, String> arguments;
    private final int line;
    private final int column;

    ReadFault(JsonCode code, Map<String, String> arguments, int line, int column) {
        super(code.id(), null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.line = line;
        this.column = column;
    }

    /** Returns a fault at the current token. */
    static ReadFault here(JsonCode code, Map<String, String> arguments) {
        return new ReadFault(code, arguments, HERE, HERE);
    }

    /** Returns a fault that names a limit, its value and the method that changes it. */
    static ReadFault limit(String limit, long value, String knob) {
        return here(JsonCode.LIMIT, limitArguments(limit, value, knob));
    }

    static Map<String, String> limitArguments(String limit, long value, String knob) {
        return Map.of("limit", limit, "value", Long.toString(value), "knob", "Limits." + knob);
    }

    JsonCode code() {
        return code;
    }

    Map<String, String> arguments() {
        return arguments;
    }

    boolean isHere() {
        return line == HERE;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
