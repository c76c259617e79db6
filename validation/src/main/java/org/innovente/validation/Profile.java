package org.innovente.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Read;
import org.innovente.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a catalogue, as data: the severity of each code, and the parameters of rules. Immutable.
 *
 * <p>A profile is a file of keys and values (Java properties, UTF-8):
 *
 * <pre>
 * extends = publish
 * version = 1
 * severity.module.missing-objectives = error
 * severity.language.* = off
 * parameter.title-length = 120
 * indicator.module.missing-duration = 1
 * routes.module.missing-duration = continuing, apprenticeship
 * </pre>
 *
 * <p>A code takes the severity that its own line says, else the line of its group ({@code language.*}), else the profile
 * that this one extends, down to one of the stages. The indicator is an argument that is added to findings of that code,
 * for readers who work through a list of indicators; with routes, a finding about offers of other kinds is left out.
 */
public final class Profile {

    private static final List<String> NAMES = List.of(
            "draft",
            "review",
            "publish",
            "exchange:lheo",
            "exchange:case",
            "exchange:ctdl",
            "exchange:elm",
            "fr-certifiante",
            "fr-qualiopi");

    private final String name;
    private final Stage stage;
    private final SortedMap<String, String> entries;

    private Profile(String name, Stage stage, SortedMap<String, String> entries) {
        this.name = name;
        this.stage = stage;
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    /** Returns the profile of a stage: {@code draft}, {@code review} or {@code publish}. */
    public static Profile of(Stage stage) {
        return new Profile(stage.wire(), stage, new TreeMap<>());
    }

    /** Returns the names of the profiles that come with the library, from the mildest to the most particular. */
    public static List<String> names() {
        return NAMES;
    }

    /** Returns the profile of that name, one of {@link #names}; empty when there is none. */
    public static Optional<Profile> find(String name) {
        for (Stage stage : Stage.values()) {
            if (stage.wire().equals(name)) {
                return Optional.of(of(stage));
            }
        }
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        Read<Profile> read = parse(name, resource("profiles/" + name.replace(':', '-') + ".properties"));
        return Optional.of(read.orThrow());
    }

    /**
     * Returns the profile of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Profile named(String name) {
        return find(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("Invalid profile '" + name + "': expected one of " + NAMES));
    }

    /**
     * Returns the profile of a file, and a finding for each line that says nothing.
     *
     * @param name the name under which it is reported
     * @param text the content of the file
     */
    public static Read<Profile> parse(String name, String text) {
        FindingCollector findings = FindingCollector.bounded();
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        } catch (IllegalArgumentException e) {
            findings.add(malformed(name, String.valueOf(e.getMessage())));
        }
        String base = properties.getProperty("extends", "review").strip();
        Optional<Profile> parent = base.equals(name) ? Optional.empty() : find(base);
        if (parent.isEmpty()) {
            findings.add(malformed("extends", base));
        }
        SortedMap<String, String> entries =
                new TreeMap<>(parent.map(Profile::entries).orElseGet(TreeMap::new));
        for (String key : new TreeMap<>(properties)
                .keySet().stream().map(Object::toString).toList()) {
            String value = properties.getProperty(key, "").strip();
            objection(key, value)
                    .ifPresentOrElse(reason -> findings.add(malformed(key, reason)), () -> entries.put(key, value));
        }
        entries.remove("extends");
        Stage stage = parent.map(Profile::stage).orElse(Stage.REVIEW);
        return Read.of(new Profile(name, stage, entries), findings.report());
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the stage whose severities hold where the profile says nothing. */
    public Stage stage() {
        return stage;
    }

    /** Returns the severity of a code; empty when it is off. */
    public Optional<Severity> severity(RuleCode code) {
        String id = code.id();
        String own = entries.get("severity." + id);
        if (own == null) {
            own = entries.get("severity." + id.substring(0, Math.max(0, id.indexOf('.'))) + ".*");
        }
        return own == null ? code.severity(stage) : severityOf(own);
    }

    /** Returns the value of a parameter. */
    public String parameter(Parameter parameter) {
        return entries.getOrDefault("parameter." + parameter.key(), parameter.standard());
    }

    /** Returns the indicator that a code is about, such as {@code 5}; empty when the profile knows none. */
    public Optional<String> indicator(RuleCode code) {
        return Optional.ofNullable(entries.get("indicator." + code.id()));
    }

    /** Returns the kinds of offer that a code is about, in their wire form; empty when it is about all. */
    public List<String> routes(RuleCode code) {
        String routes = entries.get("routes." + code.id());
        return routes == null ? List.of() : Arrays.asList(routes.split("\\s*,\\s*"));
    }

    /** Returns this profile with another severity for one code. */
    public Profile withSeverity(RuleCode code, Severity severity) {
        return with("severity." + code.id(), severity.name().toLowerCase(Locale.ROOT));
    }

    /** Returns this profile without that code. */
    public Profile without(RuleCode code) {
        return with("severity." + code.id(), "off");
    }

    /**
     * Returns this profile with another value of a parameter.
     *
     * @throws IllegalArgumentException if the value is not one of that parameter
     */
    public Profile withParameter(Parameter parameter, String value) {
        parameter.objection(value).ifPresent(expected -> {
            throw new IllegalArgumentException("Invalid " + parameter.key() + " '" + value + "': expected " + expected);
        });
        return with("parameter." + parameter.key(), value);
    }

    /** Returns the SHA-256 of everything that the profile says, 64 hexadecimal digits, to be printed with reports. */
    public String hash() {
        StringBuilder text = new StringBuilder(stage.wire());
        entries.forEach(
                (key, value) -> text.append('\n').append(key).append('=').append(value));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    private SortedMap<String, String> entries() {
        return entries;
    }

    private Profile with(String key, String value) {
        SortedMap<String, String> changed = new TreeMap<>(entries);
        changed.put(key, value);
        return new Profile(name, stage, changed);
    }

    private static Optional<Severity> severityOf(String word) {
        return word.equals("off") ? Optional.empty() : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> objection(String key, String value) {
        if (key.startsWith("severity.")) {
            return List.of("off", "note", "warning", "error").contains(value)
                    ? Optional.empty()
                    : Optional.of("off | note | warning | error");
        }
        if (key.startsWith("parameter.")) {
            return Parameter.find(key.substring("parameter.".length()))
                    .map(parameter -> parameter.objection(value))
                    .orElse(Optional.of("parameter?"));
        }
        boolean known = key.equals("extends")
                || key.equals("version")
                || key.startsWith("indicator.")
                || key.startsWith("routes.");
        return known
                ? Optional.empty()
                : Optional.of("extends | version | severity.* | parameter.* | indicator.* | routes.*");
    }

    private static Finding malformed(String key, String reason) {
        return Finding.builder(ValidationCode.PROFILE_MALFORMED)
                .putArgument("key", key)
                .putArgument("reason", reason)
                .build();
    }

    private static String resource(String path) {
        try (@Nullable InputStream in = Profile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The profile '" + path + "' is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The profile '" + path + "' cannot be read", e);
        }
    }
}
