package org.innovente.stolaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditChecker;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Layer;
import org.innovente.audit.Proof;
import org.innovente.audit.Verdict;
import org.innovente.catalogue.Catalogue;
import org.innovente.learner.LearnerRecord;

/**
 * Audits recorded cases against area files and prints one line a case: {@code AREAS CASES}, two folders. The second holds
 * {@code .jsonl} files with one case a line; a case names its area file, a student and, if it was recorded, what was expected.
 */
public final class StOlafCommand {

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

    private StOlafCommand() {}

    /** Prints one line a case, a case that cannot be read included, then the totals. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 2) {
            out.println("usage: AREAS CASES");
            return;
        }
        run(Path.of(args[0]), Path.of(args[1]), out);
    }

    /** Audits every case of a folder, prints one line each and the totals, and returns the totals. */
    static String run(Path areas, Path cases, PrintStream out) throws IOException {
        int count = 0;
        int unread = 0;
        int differ = 0;
        int bounded = 0;
        int rejected = 0;
        for (Path file : caseFiles(cases)) {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                count++;
                try {
                    Outcome outcome = run(areas, new ObjectMapper().readTree(line), file.getFileName() + ":" + number);
                    out.println(outcome.line());
                    differ += outcome.agrees() ? 0 : 1;
                    bounded += outcome.audit().proof() == Proof.BOUNDED ? 1 : 0;
                    rejected += outcome.accepted() ? 0 : 1;
                } catch (IOException | RuntimeException e) {
                    out.println(file.getFileName() + ":" + number + "\t-\tNOT READ: " + e);
                    unread++;
                }
            }
        }
        String totals = count + " cases, " + unread + " not read, " + differ + " differ, " + bounded
                + " out of budget, " + rejected + " rejected by the checker";
        out.println(totals);
        return totals;
    }

    static List<Path> caseFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    /** Audits one case, which is named by its id, or by its place where it has none. */
    static Outcome run(Path areas, JsonNode data, String place) throws IOException {
        String name = data.path("area").asText();
        Area area = Area.read(areas.resolve(name));
        Student student = new Student(data.path("student"));
        Catalogue catalogue = area.catalogue(student);
        Object credits = area.data.get("credit");
        LearnerRecord record = student.record(credits instanceof Map ? (Map<?, ?>) credits : Map.of());
        DiplomaAudit audit = DiplomaAudit.of(catalogue, Area.DIPLOMA);
        AuditOptions options = AuditOptions.builder().layer(Layer.PLANNED).build();
        long start = System.nanoTime();
        Audit report = audit.audit(record, options);
        long micros = (System.nanoTime() - start) / 1000;
        boolean accepted = AuditChecker.of(audit).accepts(record, report);
        Boolean expected =
                data.has("expected") ? data.path("expected").path("ok").asBoolean() : null;
        return new Outcome(data.path("id").asText(place) + "/" + name, name, report, accepted, expected, micros);
    }
}
