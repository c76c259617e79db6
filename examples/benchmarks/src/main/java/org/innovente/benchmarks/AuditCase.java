package org.innovente.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.Layer;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.ItemKind;
import org.innovente.common.RecordId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.json.CatalogueJson;
import org.innovente.json.LearnerRecordJson;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;

/**
 * One audit to be measured: a record put to one outcome of one diploma.
 *
 * @param name what the case is called in a list
 * @param audit the compiled outcome
 * @param record the record
 * @param options the day and the layer
 */
record AuditCase(String name, DiplomaAudit audit, LearnerRecord record, AuditOptions options) {
    private static final AuditOptions TODAY =
            AuditOptions.builder().asOf(LocalDate.of(2026, 11, 24)).build();
    private static final AuditOptions PLANNED =
            AuditOptions.builder().layer(Layer.PLANNED).build();

    private static final List<String> RECORDS = List.of(
            "certificat-decisions",
            "certificat-satisfied",
            "certificat-undetermined",
            "certificat-unsatisfied",
            "innove-ut-satisfied",
            "innove-ut-undetermined",
            "innove-ut-unsatisfied",
            "tronc-commun-five-semesters-satisfied",
            "tronc-commun-five-semesters-unsatisfied",
            "tronc-commun-satisfied",
            "tronc-commun-undetermined",
            "tronc-commun-unsatisfied");

    /** Returns the cases of a folder, or those of the bundled catalogue where its name is empty. */
    static List<AuditCase> of(String folder) throws IOException {
        return folder.isEmpty() ? bundled() : in(Path.of(folder));
    }

    /** Returns every bundled record, and records of every module, every other and every third, put to every outcome of every bundled diploma. */
    static List<AuditCase> bundled() throws IOException {
        Catalogue catalogue = catalogue();
        List<LearnerRecord> records = records();
        for (int step = 1; step <= 3; step++) {
            records.add(made(catalogue, step));
        }
        List<AuditCase> cases = new ArrayList<>();
        for (Diploma diploma : catalogue.diplomas()) {
            for (NamedOutcome outcome : diploma.outcomes()) {
                DiplomaAudit audit = DiplomaAudit.of(catalogue, diploma.id(), outcome.name());
                for (LearnerRecord record : records) {
                    cases.add(new AuditCase(
                            diploma.id() + " " + outcome.name() + " of " + record.id(), audit, record, TODAY));
                }
            }
        }
        return List.copyOf(cases);
    }

    static Catalogue catalogue() throws IOException {
        try (InputStream in = resource("catalogues/innovente.json")) {
            return CatalogueJson.standard().withoutSources().read(in).orThrow();
        }
    }

    static List<LearnerRecord> records() throws IOException {
        List<LearnerRecord> records = new ArrayList<>();
        for (String name : RECORDS) {
            try (InputStream in = resource("records/" + name + ".json")) {
                records.add(LearnerRecordJson.standard().read(in).orThrow());
            }
        }
        return records;
    }

    private static InputStream resource(String name) {
        InputStream in = AuditCase.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new NoSuchElementException("The benchmarks hold no '" + name + "'");
        }
        return in;
    }

    /** Returns a record of one module in some, all passed with the same mark. */
    private static LearnerRecord made(Catalogue catalogue, int step) {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("made-" + step));
        for (int i = 0; i < catalogue.modules().size(); i += step) {
            record.addAchievement(Achievement.builder()
                    .id(new AchievementId("a" + i))
                    .item(ItemRef.builder()
                            .kind(ItemKind.MODULE)
                            .id(catalogue.modules().get(i).id().value())
                            .build())
                    .status(AchievementStatus.ACHIEVED)
                    .build());
        }
        return record.build();
    }

    /** Returns the cases that were written as {@code N.catalogue.json} and {@code N.record.json}, one diploma and one record each. */
    private static List<AuditCase> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.getFileName().toString().endsWith(".catalogue.json"))
                    .sorted()
                    .toList();
        }
        List<AuditCase> cases = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".catalogue.json", "");
            Catalogue catalogue =
                    CatalogueJson.standard().withoutSources().read(file).orThrow();
            LearnerRecord record = LearnerRecordJson.standard()
                    .read(folder.resolve(name + ".record.json"))
                    .orThrow();
            DiplomaAudit audit =
                    DiplomaAudit.of(catalogue, catalogue.diplomas().get(0).id());
            cases.add(new AuditCase(name + " of " + record.id(), audit, record, PLANNED));
        }
        if (cases.isEmpty()) {
            throw new NoSuchElementException("'" + folder + "' holds no file that ends in .catalogue.json");
        }
        return List.copyOf(cases);
    }
}
