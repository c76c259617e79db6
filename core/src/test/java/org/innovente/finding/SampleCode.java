package org.innovente.finding;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes for the tests of this room. */
enum SampleCode implements FindingCode {
    CYCLE("graph.cycle", Severity.ERROR, "count", "path"),
    ADVICE("text.advice", Severity.NOTE, "word");

    private static final Map<String, String> FILES =
            Map.of("findings_en.properties", """
            graph.cycle={count} {count?module|modules} in a circle: {path*}
            graph.cycle.help=Break it.
            text.advice=Say ‘{word}’ {{once}} ({word:kind})
            kind.old=an old word, {word}
            """, "findings_fr.properties", """
            graph.cycle={count} {count?module|modules} en cercle : {path*}
            graph.cycle.help=Rompez-le.
            text.advice=Dites « {word} » {{une fois}} ({word:kind})
            kind.old=un vieux mot, {word}
            """);

    static final FindingTexts TEXTS = FindingTexts.of(SampleCode::open);

    private final String id;
    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> arguments;

    SampleCode(String id, Severity severity, String... arguments) {
        this.id = id;
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    private static InputStream open(String name) {
        return new ByteArrayInputStream(FILES.get(name).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<String> check() {
        return Optional.empty();
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }

    @Override
    public List<String> roles() {
        return this == CYCLE ? List.of() : arguments;
    }

    @Override
    public String source() {
        return "-";
    }

    @Override
    public FindingTexts texts() {
        return TEXTS;
    }
}
