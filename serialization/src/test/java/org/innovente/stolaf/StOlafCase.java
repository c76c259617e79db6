package org.innovente.stolaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditChecker;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Layer;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.learner.LearnerRecord;

/** One case: the rules for a student, the record of that student with the decisions taken about it, and the verdict recorded, if any. */
final class StOlafCase {
    private static final AuditOptions OPTIONS =
            AuditOptions.builder().layer(Layer.PLANNED).build();

    final String id;
    final String area;
    final Catalogue catalogue;
    final LearnerRecord record;
    final Losses losses;
    private final Boolean expected;

    /** What became of one case. */
    record Outcome(String id, String area, Audit audit, boolean accepted, Boolean expected, long micros) {
        boolean agrees() {
            return expected == null || expected == (audit.verdict() == Verdict.SATISFIED);
        }

        String line() {
            return id + "\t" + area + "\t" + audit.verdict() + "\t" + audit.proof() + "\t" + audit.steps() + " steps\t"
                    + micros + " us\t"
                    + (accepted ? "checked" : "REJECTED") + "\t"
                    + (expected == null
                            ? "-"
                            : (agrees() ? "agrees" : "DIFFERS: recorded " + (expected ? "ok" : "not ok")));
        }
    }

    /**
     * Reads a case: the name of an area file, or the area itself, a student, or what makes one, and what was recorded.
     *
     * @param place the name of a case that has no id
     */
    StOlafCase(Path areas, JsonNode data, String place) throws IOException {
        boolean inline = data.has("specification");
        if (!inline && !data.path("area").isTextual()) {
            throw new IllegalArgumentException("The case names no area");
        }
        area = inline ? "inline" : data.path("area").asText();
        Area read = inline ? Area.of((Map<?, ?>) plain(data.path("specification"))) : Area.read(areas.resolve(area));
        Student student = new Student(inline ? data : data.path("student"));
        Area.Read rules = read.catalogue(student, new Exceptions(data.path("exceptions")));
        Object credits = read.data.get("credit");
        id = data.path("id").asText(data.path("test").asText(place)) + (inline ? "" : "/" + area);
        catalogue = rules.catalogue();
        record = student.record(credits instanceof Map ? (Map<?, ?>) credits : Map.of()).toBuilder()
                .addAllDecisions(rules.decisions())
                .build();
        losses = read.losses;
        expected = data.has("anyOk")
                ? Boolean.valueOf(data.path("anyOk").asBoolean())
                : data.has("expected") ? data.path("expected").path("ok").asBoolean() : null;
    }

    /** Returns JSON as what a YAML file of texts would have given. */
    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<Object, Object> map = new LinkedHashMap<>();
            node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(one -> list.add(plain(one)));
            return list;
        }
        return node.isNull() ? null : node.asText();
    }

    /** Audits the case and has the report checked. */
    Outcome run() {
        DiplomaAudit audit = DiplomaAudit.of(catalogue, Area.DIPLOMA);
        long start = System.nanoTime();
        Audit report = audit.audit(record, OPTIONS);
        long micros = (System.nanoTime() - start) / 1000;
        return new Outcome(id, area, report, AuditChecker.of(audit).accepts(record, report), expected, micros);
    }
}
