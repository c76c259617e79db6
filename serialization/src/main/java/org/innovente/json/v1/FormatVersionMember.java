package org.innovente.json.v1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.innovente.json.JsonCode;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.cursor.Place;

/**
 * The member {@code format-version} of a document: written first, accepted anywhere.
 *
 * <p>A document of another version yields this one finding and no other, because whatever else was found was found by the wrong rules.
 */
final class FormatVersionMember {

    static final String NAME = "format-version";
    static final int VERSION = 1;

    private final JsonCursor in;
    private final Place root;
    private final int findings;
    private boolean seen;
    private boolean supported = true;
    private Place at;
    private String found = "";

    FormatVersionMember(JsonCursor in, Place root) {
        this.in = in;
        this.root = root;
        this.at = root;
        this.findings = in.findings();
    }

    void read() {
        seen = true;
        at = in.place();
        Integer version = in.integer();
        if (version != null && version != VERSION) {
            supported = false;
            found = version.toString();
        }
    }

    /** Returns whether the document that has just ended is of this version, after reporting what is wrong with it. */
    boolean isSupported() {
        Map<String, String> arguments = new LinkedHashMap<>();
        if (!seen) {
            arguments.put("supported", Integer.toString(VERSION));
            in.report(JsonCode.VERSION_MISSING, root, arguments);
        } else if (!supported) {
            in.dropFindings(findings);
            arguments.put("version", found);
            arguments.put("supported", Integer.toString(VERSION));
            in.report(JsonCode.VERSION_UNSUPPORTED, at, arguments);
        }
        return supported;
    }

    /** Returns the names of the extensions that the document requires its reader to know; each is reported, for this version knows none. */
    List<String> mustUnderstand() {
        Place list = in.place();
        List<String> names = in.texts(Function.identity());
        for (String name : names) {
            Map<String, String> arguments = new LinkedHashMap<>();
            arguments.put("name", name);
            in.report(JsonCode.MUST_UNDERSTAND, list, arguments);
        }
        return names;
    }

    static void write(JsonSink out) {
        out.integer(NAME, VERSION);
    }
}
