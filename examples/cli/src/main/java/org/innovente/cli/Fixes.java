package org.innovente.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innovente.finding.Finding;
import org.innovente.finding.Fix;
import org.innovente.finding.Report;

/** The certain fixes of a report, applied to the JSON files from which the findings came. */
final class Fixes {

    private static final Pattern POINTER = Pattern.compile("\"(path|from)\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final CatalogueParts parts;
    private final Map<String, JsonEdits> edits = new LinkedHashMap<>();
    private final SortedMap<String, Integer> refused = new TreeMap<>();
    private int applied;

    Fixes(CatalogueParts parts, List<InputFile> inputs) {
        this.parts = parts;
        inputs.forEach(input -> editable(input).ifPresent(text -> edits.put(input.name(), new JsonEdits(text))));
    }

    /** Only a file that is JSON in clean UTF-8 can be written back without changing anything else. */
    private static Optional<String> editable(InputFile input) {
        String text = new String(input.bytes(), StandardCharsets.UTF_8);
        boolean same = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), input.bytes());
        boolean json = text.stripLeading().startsWith("{");
        return same && json && !InputFile.STDIN.equals(input.name()) ? Optional.of(text) : Optional.empty();
    }

    /** Returns the new texts of the files that change, by name. */
    Map<String, String> apply(Report report) {
        List<String> changed = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Optional<Fix> fix = finding.fix().filter(it -> it.applicability() == Fix.Applicability.CERTAIN);
            JsonEdits file = edits.get(parts.fileOf(finding.pointer()));
            if (fix.isEmpty()) {
                continue;
            }
            if (file == null) {
                refused.merge(parts.fileOf(finding.pointer()), 1, Integer::sum);
            } else if (file.apply(inPart(fix.get().patch()))) {
                applied++;
                changed.add(parts.fileOf(finding.pointer()));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        edits.forEach((name, file) -> {
            if (changed.contains(name)) {
                texts.put(name, file.result());
            }
        });
        return texts;
    }

    /** Returns how many fixes were applied. */
    int applied() {
        return applied;
    }

    /** Returns how many certain fixes each file has that cannot be edited: YAML, a table, or what came from a pipe. */
    SortedMap<String, Integer> refused() {
        return Collections.unmodifiableSortedMap(refused);
    }

    private String inPart(String patch) {
        return POINTER.matcher(patch).replaceAll(this::moved);
    }

    private String moved(MatchResult match) {
        return Matcher.quoteReplacement("\"" + match.group(1) + "\":\"" + parts.inPart(match.group(2)) + "\"");
    }
}
