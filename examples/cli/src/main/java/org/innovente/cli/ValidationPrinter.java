package org.innovente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.finding.Finding;
import org.innovente.finding.Related;
import org.innovente.finding.Report;
import org.innovente.finding.Severity;
import org.innovente.validation.Profile;
import org.innovente.validation.ValidationResult;

/** The answers of {@code validate}: lines for people, and the documented JSON for programs. */
record ValidationPrinter(Texts texts, List<String> files, Profile profile, LocalDate day, Report report) {

    /** Returns the findings for people, and what was asked. */
    String text(Optional<ValidationResult> result) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            out.append(finding.location())
                    .append(": ")
                    .append(texts.text("severity." + finding.severity().toString()))
                    .append(" [")
                    .append(finding.code().id())
                    .append("] ")
                    .append(finding.message(texts.locale()))
                    .append('\n');
            finding.help(texts.locale())
                    .ifPresent(help -> out.append("    ")
                            .append(texts.text("validate.help", "help", help))
                            .append('\n'));
        }
        report.omittedByCode()
                .forEach((code, number) -> out.append(
                                texts.text("validate.omitted", Map.of("code", code, "n", number.toString())))
                        .append('\n'));
        result.ifPresent(done -> {
            if (!done.skipped().isEmpty()) {
                out.append(texts.text("validate.skipped", "codes", String.join(", ", done.skipped())))
                        .append('\n');
            }
            if (done.isUndecided()) {
                out.append(texts.text("validate.undecided")).append('\n');
            }
        });
        return out.append(texts.text("validate.asked", Map.of("profile", profile.name(), "day", day.toString())))
                .append('\n')
                .append(texts.count("count.error", report.count(Severity.ERROR)))
                .append(", ")
                .append(texts.count("count.warning", report.count(Severity.WARNING)))
                .append(", ")
                .append(texts.count("count.note", report.count(Severity.NOTE)))
                .append('\n')
                .toString();
    }

    /** Returns the findings as JSON. */
    String json() {
        JsonText out = JsonText.indented().startObject().texts("files", files).text("profile", profile.name());
        out.text("as-of", day.toString());
        out.name("counts").startObject();
        out.integer("error", report.count(Severity.ERROR));
        out.integer("warning", report.count(Severity.WARNING));
        out.integer("note", report.count(Severity.NOTE));
        out.endObject();
        out.list("findings", report.findings(), this::finding);
        return out.endObject() + "\n";
    }

    private void finding(Finding finding, JsonText out) {
        out.startObject().text("code", finding.code().id());
        out.text("check", finding.code().check());
        out.text("severity", finding.severity().toString());
        out.text("subject", finding.subject());
        out.text("file", finding.file());
        out.text("pointer", finding.pointer());
        out.integer("line", finding.location().line());
        out.integer("column", finding.location().column());
        out.texts("arguments", finding.arguments());
        out.text("message", finding.message(texts.locale()));
        out.list("related", finding.related(), (related, to) -> related(finding, related, to));
        out.text("fingerprint", finding.fingerprint()).endObject();
    }

    private void related(Finding finding, Related related, JsonText out) {
        out.startObject().text("subject", related.subject());
        out.text("file", related.location().file());
        out.text("pointer", related.pointer());
        out.integer("line", related.location().line());
        out.integer("column", related.location().column());
        out.text(
                "message",
                finding.code().texts().render("related." + related.label(), related.arguments(), texts.locale()));
        out.endObject();
    }
}
