package org.innovente.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CreditCategory;
import org.innovente.common.DiplomaId;
import org.innovente.common.ModuleId;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyKind;
import org.innovente.finding.Finding;
import org.innovente.finding.Read;
import org.innovente.finding.Report;
import org.innovente.finding.Severity;
import org.innovente.module.TrainingModule;
import org.innovente.path.LearnerState;
import org.innovente.path.PathQuery;
import org.innovente.path.PathReason;
import org.innovente.path.PathResult;
import org.innovente.path.PathStep;
import org.innovente.path.PrerequisiteGraph;
import org.innovente.report.AuditReport;
import org.innovente.report.AuditText;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.Profile;
import org.innovente.validation.ValidationInput;

/** The whole library on the bundled catalogue: read, checked, a path with its reasons, audits with theirs. */
public final class Quickstart {

    /** The day as of which dated questions are answered; an argument, because the library reads no clock. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final PrintStream out;
    private final Catalogue catalogue;

    private Quickstart(PrintStream out, Catalogue catalogue) {
        this.out = out;
        this.catalogue = catalogue;
    }

    /** Runs the example. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        run(out);
    }

    static void run(PrintStream out) {
        Read<Catalogue> read = Bundled.read();
        Quickstart quickstart = new Quickstart(out, read.orThrow());
        quickstart.summary();
        quickstart.findings(read);
        quickstart.path();
        quickstart.audits();
    }

    private void title(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    private void summary() {
        title("The catalogue: " + catalogue.title().best(Locale.ENGLISH).orElse(""));
        for (CompetencyFramework framework : catalogue.frameworks()) {
            out.println("framework  " + framework.title().best(Locale.ENGLISH).orElse("") + ": "
                    + count(framework, CompetencyKind.MACRO_COMPETENCY) + " macro-competencies, "
                    + (count(framework, CompetencyKind.ABILITY) + count(framework, CompetencyKind.SKILL))
                    + " abilities and skills, "
                    + framework.scales().get(0).levels().size() + " levels");
        }
        long open = catalogue.modules().stream()
                .filter(module ->
                        module.prerequisite().flatMap(p -> p.requirement()).isPresent())
                .count();
        out.println("modules    " + catalogue.modules().size() + ", " + open + " of them with prerequisites");
        out.println("credits    " + categories());
        out.println("diplomas   " + catalogue.diplomas().size() + " with "
                + catalogue.diplomas().stream()
                        .mapToInt(d -> d.outcomes().size())
                        .sum() + " outcomes, and "
                + catalogue.certifications().size() + " historical certifications");
        out.println("network    " + catalogue.partners().size() + " partners, "
                + catalogue.territories().size() + " territories, "
                + catalogue.offers().size() + " offers");
    }

    private static long count(CompetencyFramework framework, CompetencyKind kind) {
        return framework.competencies().stream()
                .filter(competency -> competency.kind().filter(kind::equals).isPresent())
                .count();
    }

    private String categories() {
        return String.join(
                ", ",
                catalogue.categories().stream()
                        .map(declared -> declared.category())
                        .map(CreditCategory::value)
                        .toList());
    }

    private void findings(Read<Catalogue> read) {
        title("What the profile publish finds, as of " + DAY);
        CatalogueValidator validator = CatalogueValidator.of(Profile.named("publish"));
        Report report = read.report()
                .merge(validator.validate(ValidationInput.of(read).asOf(DAY)).report());
        out.println(report.count(Severity.ERROR) + " errors, " + report.count(Severity.WARNING) + " warnings, "
                + report.count(Severity.NOTE) + " notes");
        for (Finding finding : report.findings().stream().limit(5).toList()) {
            out.println(finding.severity() + " " + finding.location() + " ["
                    + finding.code().id() + "] " + finding.message(Locale.ENGLISH));
        }
    }

    private void path() {
        ModuleId goal = new ModuleId("EXP-5");
        LearnerState learner = LearnerState.passed(List.of(new ModuleId("EXP-1")));
        PrerequisiteGraph graph = PrerequisiteGraph.of(catalogue);
        PathResult result = graph.path(PathQuery.to(goal).from(learner));
        title("From EXP-1 to " + titled(goal));
        out.println(result.status().wire() + ": "
                + result.cost().map(cost -> cost + " modules").orElse("no path"));
        for (PathStep step : result.path().map(found -> found.steps()).orElse(List.of())) {
            out.println("  term " + step.term() + "  " + titled(step.module())
                    + (step.neededBy().isEmpty()
                            ? ", the goal"
                            : ", needed by "
                                    + String.join(
                                            ", ",
                                            step.neededBy().stream()
                                                    .map(ModuleId::value)
                                                    .toList())));
        }
        for (PathReason reason : graph.why(result)) {
            reason.alternatives().stream()
                    .filter(other -> other.extraCost().isPresent())
                    .forEach(other ->
                            out.println("  " + String.join(" + ", other.option()) + " instead of " + reason.module()
                                    + " would cost " + other.extraCost().get() + " more"));
        }
    }

    private void audits() {
        audit("innove-ut", "innove-ut-unsatisfied");
        audit("utc-tronc-commun", "tronc-commun-satisfied");
    }

    private void audit(String diploma, String learner) {
        AuditOptions options = AuditOptions.builder().asOf(DAY).build();
        Audit audit = DiplomaAudit.of(catalogue, new DiplomaId(diploma)).audit(Bundled.learner(learner), options);
        title("Does " + audit.record() + " earn " + diploma + "?");
        out.print(AuditText.render(AuditReport.of(audit).with(catalogue), Locale.ENGLISH));
    }

    private String titled(ModuleId id) {
        return catalogue
                .findModule(id)
                .map(TrainingModule::title)
                .flatMap(title -> title.best(Locale.ENGLISH))
                .map(title -> title.startsWith(id.value()) ? title : id + " " + title)
                .orElse(id.value());
    }
}
