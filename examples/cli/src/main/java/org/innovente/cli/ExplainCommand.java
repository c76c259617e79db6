package org.innovente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;
import org.innovente.validation.Profile;
import org.innovente.validation.RuleCode;
import org.innovente.validation.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code innovente explain}: the long explanation of one code, in the language of the reader. */
@Command(name = "explain")
final class ExplainCommand extends CommandSupport {

    @Parameters(paramLabel = "CODE", descriptionKey = "code")
    String code = "";

    @Override
    public Integer call() {
        List<FindingCode> found = FindingCodes.all().stream()
                .filter(candidate -> candidate.id().equals(code)
                        || candidate.check().filter(code::equalsIgnoreCase).isPresent())
                .toList();
        if (found.isEmpty()) {
            err().println(texts().text("explain.unknown", "code", code));
            similar(code).forEach(id -> err().println("  " + id));
            return ExitCode.UNREADABLE;
        }
        found.forEach(this::explain);
        return ExitCode.OK;
    }

    private void explain(FindingCode one) {
        Locale locale = locale();
        FindingTexts all = one.texts();
        print(one.id() + one.check().map(number -> " (" + number + ")").orElse(""));
        all.findTemplate(one.id() + ".title", locale).ifPresent(this::print);
        print("");
        say(
                "explain.severity",
                Map.of("severity", texts().text("severity." + one.severity().toString())));
        if (one instanceof RuleCode rule) {
            profiles(rule);
        }
        say("explain.message", Map.of("message", one.template(locale)));
        Optional<String> why = all.findTemplate(one.id() + ".why", locale);
        why.ifPresent(text -> {
            print("");
            Wrapping.of(text, 80).forEach(this::print);
        });
        one.help(locale).ifPresent(text -> {
            print("");
            say("explain.help", Map.of("help", text));
        });
        if (!one.source().isBlank() && !"-".equals(one.source())) {
            say("explain.source", Map.of("source", one.source()));
        }
    }

    /** The severity at each stage, then the profiles that see it otherwise than their stage or ask it for an indicator. */
    private void profiles(RuleCode code) {
        say(
                "explain.stages",
                Map.of(
                        "draft", word(code.severity(Stage.DRAFT)),
                        "review", word(code.severity(Stage.REVIEW)),
                        "publish", word(code.severity(Stage.PUBLISH))));
        for (String name : Profile.names()) {
            Profile profile = Profile.named(name);
            Optional<String> indicator = profile.indicator(code);
            if (!profile.severity(code).equals(code.severity(profile.stage())) || indicator.isPresent()) {
                Map<String, String> arguments = Map.of(
                        "profile", name,
                        "severity", word(profile.severity(code)),
                        "indicator", indicator.orElse(""));
                say(indicator.isPresent() ? "explain.profile-indicator" : "explain.profile", arguments);
            }
        }
    }

    private String word(Optional<Severity> severity) {
        return texts().text("severity." + severity.map(Severity::toString).orElse("off"));
    }

    /** Codes that hold every part of what was typed, so that {@code cycle} leads to {@code graph.prerequisite-cycle}. */
    private static List<String> similar(String typed) {
        String[] parts = typed.toLowerCase(Locale.ROOT).split("[.\\-]+");
        return FindingCodes.all().stream()
                .map(FindingCode::id)
                .filter(id -> java.util.Arrays.stream(parts).allMatch(id::contains))
                .limit(10)
                .toList();
    }
}
