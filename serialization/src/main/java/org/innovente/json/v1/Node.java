package org.innovente.json.v1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.common.Extensions;
import org.innovente.json.JsonCode;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.requirement.Bound;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Measure;
import org.innovente.requirement.Use;
import org.jspecify.annotations.Nullable;

/**
 * What reading the nodes of rules has in common: exactly one kind member, a closed list of members a kind, and a node that is kept
 * verbatim when it says anything else.
 *
 * <p>A node's kind and siblings may come in any order, so the members are collected first and judged at the end; the text is captured on
 * the way, because only the end tells whether it is needed.
 */
final class Node {

    private final JsonCursor in;
    private final int capture;
    private final int findings;
    private long seen;
    private @Nullable String foreign;
    private @Nullable String pending;
    private @Nullable RequirementParts parts;

    /** Begins at the current value of the cursor. */
    Node(JsonCursor in) {
        this.in = in;
        this.capture = in.startCapture();
        this.findings = in.findings();
    }

    /** Returns whether the node is an object; when it is not, that has been reported. */
    boolean start() {
        return in.startObject();
    }

    /** Sets the member that is to be read next; null at the end of the node. */
    void pending(@Nullable String name) {
        pending = name;
    }

    @Nullable
    String pending() {
        return pending;
    }

    /** Returns the parts of a rule, which are made for the nodes that need them. */
    RequirementParts parts() {
        RequirementParts known = parts;
        if (known == null) {
            known = new RequirementParts();
            parts = known;
        }
        return known;
    }

    /** Notes a known member, by its bit. */
    void saw(long bit) {
        seen |= bit;
    }

    /** Keeps an unknown member; names that begin with {@code x-} are neutral. */
    void keep(String name) {
        if (!name.startsWith("x-")) {
            note(name);
        }
        in.keep(name);
    }

    /** Notes that the node says something that this library does not understand. */
    void note(String name) {
        if (foreign == null) {
            foreign = name;
        }
    }

    boolean has(long bit) {
        return (seen & bit) != 0;
    }

    long seen() {
        return seen;
    }

    /** Reports two kinds in one node, which was just left. */
    void conflict(String first, String second) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("first", first);
        arguments.put("second", second);
        in.report(JsonCode.CONFLICTING_MEMBERS, in.lastPlace(), arguments);
    }

    /** Returns whether the node is to be kept verbatim: it has no kind, or members that its kind does not define. */
    boolean isForeign(boolean hasKind, long allowed) {
        return foreign != null || !hasKind || (seen & ~allowed) != 0;
    }

    /** Ends a node that was understood. */
    void understood() {
        in.dropCapture(capture);
    }

    /** Ends a node that is kept verbatim although its shape is wrong; its findings stay. */
    String broken() {
        return in.endCapture(capture);
    }

    /** Ends a node that is kept verbatim because it is not understood: the findings of its inside are replaced by one. */
    String verbatim(String what) {
        in.dropFindings(findings);
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("name", foreign == null ? what : foreign);
        in.report(JsonCode.UNKNOWN_KIND, in.lastPlace(), arguments);
        return in.endCapture(capture);
    }

    /** Keeps an unknown member inside the value of a kind member, where nothing is neutral. */
    void keepForeign(String name) {
        note(name);
        in.keep(name);
    }

    @Nullable
    Measure plain(@Nullable Measure part) {
        return part == null ? null : plain(part, part.extensions());
    }

    @Nullable
    Bound plain(@Nullable Bound part) {
        return part == null ? null : plain(part, part.extensions());
    }

    @Nullable
    Use plain(@Nullable Use part) {
        return part == null ? null : plain(part, part.extensions());
    }

    @Nullable
    Floor plain(@Nullable Floor part) {
        return part == null ? null : plain(part, part.extensions());
    }

    List<CompensationUnit> plainUnits(List<CompensationUnit> units) {
        for (CompensationUnit unit : units) {
            plain(unit, unit.extensions());
            unit.floor().ifPresent(floor -> plain(floor, floor.extensions()));
        }
        return units;
    }

    /** Notes a part of the node that has members which may change its meaning. */
    private <T> T plain(T part, Extensions extensions) {
        for (String name : extensions.names()) {
            if (!name.startsWith("x-")) {
                note(name);
            }
        }
        return part;
    }
}
