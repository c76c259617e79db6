package org.innovente.exchange.table;

import java.util.Map;
import org.innovente.exchange.Reading;

/** A refusal of a whole file for a reason that only tables have; the reader turns it into one finding. */
final class TableRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TableCode code;
    private final transient Map<String, String> arguments;

    TableRefusal(TableCode code, String... arguments) {
        super(code.id());
        this.code = code;
        this.arguments = Reading.arguments(arguments);
    }

    /** Returns the code. */
    TableCode code() {
        return code;
    }

    /** Returns the named arguments. */
    Map<String, String> arguments() {
        return arguments;
    }
}
