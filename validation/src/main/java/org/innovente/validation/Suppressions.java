package org.innovente.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Location;
import org.innovente.finding.Read;
import org.jspecify.annotations.Nullable;

/**
 * The findings that are accepted, each with a reason: a file that is reviewed like code. Immutable.
 *
 * <p>One line each: {@code CV2018 @ module GE37 reason="agreed with the jury" until=2027-09-01 by=pedagogy}; the words
 * {@code raison}, {@code jusqu'au} and {@code par} are read as well. Empty lines and lines that start with {@code #} are
 * left out. The target is the subject of the finding, its JSON Pointer, or {@code *}.
 */
public final class Suppressions {

    private static final Suppressions NONE = new Suppressions(List.of());
    private static final int LONGEST_LINE = 4_000;
    private static final Pattern MEMBER =
            Pattern.compile("\\s(reason|raison|until|jusqu['’]au|by|par)=(\"[^\"]*\"|\\S+)");

    private final List<Suppression> entries;
    private final Map<String, Suppression> byKey = new LinkedHashMap<>();

    private Suppressions(List<Suppression> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
    }

    /** Returns no suppressions. */
    public static Suppressions none() {
        return NONE;
    }

    /** Returns those suppressions. */
    public static Suppressions of(List<Suppression> entries) {
        return new Suppressions(entries);
    }

    /** Returns the suppressions of a file, and a finding for each line that cannot be read. */
    public static Read<Suppressions> parse(String text) {
        List<Suppression> entries = new ArrayList<>();
        FindingCollector findings = FindingCollector.bounded();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            try {
                entries.add(entry(line, i + 1));
            } catch (IllegalArgumentException | DateTimeException e) {
                findings.add(Finding.builder(ValidationCode.SUPPRESSION_MALFORMED)
                        .location(Location.text(i + 1, 1))
                        .putArgument("line", line)
                        .putArgument("reason", String.valueOf(e.getMessage()))
                        .build());
            }
        }
        return Read.of(new Suppressions(entries), findings.report());
    }

    /** Returns the entries, in the order of the file. */
    public List<Suppression> entries() {
        return entries;
    }

    /** Returns whether there is no entry. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the entry that silences a finding; null when there is none. */
    @Nullable
    Suppression match(Finding finding) {
        if (entries.isEmpty()) {
            return null;
        }
        String id = finding.code().id();
        Suppression found = match(id, finding);
        return found != null
                ? found
                : finding.code().check().map(check -> match(check, finding)).orElse(null);
    }

    private @Nullable Suppression match(String code, Finding finding) {
        Suppression found = byKey.get(code + "@" + finding.subject());
        if (found == null) {
            found = byKey.get(code + "@" + finding.pointer());
        }
        return found != null ? found : byKey.get(code + "@*");
    }

    private static Suppression entry(String line, int number) {
        int at = line.indexOf('@');
        if (at < 0 || line.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("expected CODE @ TARGET reason=\"...\"");
        }
        Map<String, String> members = new LinkedHashMap<>();
        Matcher matcher = MEMBER.matcher(line);
        int end = line.length();
        while (matcher.find()) {
            end = Math.min(end, matcher.start());
            String value = matcher.group(2);
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            members.put(english(matcher.group(1)), quoted ? value.substring(1, value.length() - 1) : value);
        }
        if (end <= at) {
            throw new IllegalArgumentException("expected CODE @ TARGET reason=\"...\"");
        }
        String until = members.get("until");
        return new Suppression(
                line.substring(0, at).strip(),
                line.substring(at + 1, end).strip(),
                members.getOrDefault("reason", ""),
                until == null ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                members.getOrDefault("by", ""),
                number);
    }

    private static String english(String name) {
        return switch (name) {
            case "raison" -> "reason";
            case "par" -> "by";
            default -> name.startsWith("jusqu") ? "until" : name;
        };
    }
}
