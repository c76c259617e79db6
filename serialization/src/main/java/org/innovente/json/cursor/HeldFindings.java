package org.innovente.json.cursor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Location;
import org.innovente.finding.Severity;
import org.innovente.json.JsonCode;

/**
 * The findings of a cursor on their way to a collector. Those of a node that may turn out to be kept verbatim are held
 * back, since what is wrong inside such a node is not known to be wrong.
 */
final class HeldFindings {

    private final FindingCollector collector;
    private final List<Finding> held = new ArrayList<>();
    private int passedOn;

    HeldFindings(FindingCollector collector) {
        this.collector = collector;
    }

    void add(FindingCode code, Severity severity, Place at, String subject, Map<String, String> arguments) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String name : code.arguments()) {
            String value = arguments.get(name);
            if (value != null) {
                ordered.put(name, value);
            }
        }
        held.add(Finding.builder(code)
                .severity(severity)
                .subject(subject)
                .pointer(at.pointer())
                .location(Location.text(at.line(), at.column()))
                .putAllArguments(ordered)
                .build());
    }

    /** Returns the number of findings so far. */
    int count() {
        return passedOn + held.size();
    }

    /** Forgets all, as if nothing had been found. */
    void clear() {
        collector.clear();
        held.clear();
        passedOn = 0;
    }

    /** Forgets those held since that count, except what is wrong whatever the node means. */
    void drop(int mark) {
        List<Finding> since = held.subList(Math.max(0, mark - passedOn), held.size());
        since.removeIf(finding -> finding.code() != JsonCode.LIMIT && finding.code() != JsonCode.DUPLICATE_MEMBER);
    }

    /** Passes on what is held. */
    void flush() {
        passedOn += held.size();
        held.forEach(collector::add);
        held.clear();
    }
}
