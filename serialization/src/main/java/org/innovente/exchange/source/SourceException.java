package org.innovente.exchange.source;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal of a source document: it cannot be read any further, and the reader turns this into one finding.
 *
 * <p>It never leaves the library: {@code Reading} catches it at the border of each format.
 */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a source document is refused. */
    public enum Reason {
        /** Nothing but white space. */
        EMPTY,
        /** Not well formed. */
        SYNTAX,
        /** Bytes that are not of the encoding they claim. */
        ENCODING,
        /** A document type declaration, which may load files and expand without bound. */
        DOCTYPE,
        /** A version of XML other than 1.0. */
        XML_VERSION,
        /** More than a limit allows. */
        LIMIT,
        /** The stream failed. */
        IO
    }

    private final Reason reason;
    private final transient Place place;
    private final transient Map<String, String> arguments;

    /**
     * Creates a refusal.
     *
     * @param reason why
     * @param place where
     * @param arguments the named arguments of the finding, in pairs of name and value
     */
    public SourceException(Reason reason, Place place, String... arguments) {
        super(reason + " at " + place);
        this.reason = reason;
        this.place = place;
        this.arguments = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            this.arguments.put(arguments[i], arguments[i + 1]);
        }
    }

    /**
     * Returns the same refusal at a place that was not known when it was raised.
     *
     * @param where the place
     * @return the refusal
     */
    public SourceException at(Place where) {
        SourceException located = new SourceException(reason, where);
        located.arguments.putAll(arguments);
        located.initCause(this);
        return located;
    }

    /**
     * Returns why the document is refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns where reading stopped.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * Returns the named arguments of the finding.
     *
     * @return the arguments, in order
     */
    public Map<String, String> arguments() {
        return new LinkedHashMap<>(arguments);
    }
}
