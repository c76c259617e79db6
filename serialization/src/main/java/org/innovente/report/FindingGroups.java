package org.innovente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.innovente.finding.Finding;
import org.innovente.finding.Severity;

/** The findings of a run by code and by partner, with exact counts. */
final class FindingGroups {

    private static final int EXAMPLES = 3;
    private static final int PARTNERS = 6;

    private final List<Group> byCode;
    private final Map<String, Long> byPartner;

    private FindingGroups(List<Group> byCode, Map<String, Long> byPartner) {
        this.byCode = byCode;
        this.byPartner = byPartner;
    }

    /**
     * The findings of one code.
     *
     * @param code the code
     * @param check the number of the check; empty text when it has none
     * @param severity the gravest severity among them
     * @param examples the first three
     * @param count how many there are, those that were not kept included
     * @param partners how many there are at each partner beyond the examples, by name
     */
    record Group(
            String code,
            String check,
            Severity severity,
            List<Finding> examples,
            long count,
            Map<String, Long> partners) {

        /** The partners with the most findings, such as {@code 12 UTC, 5 UTT}; empty text when none is known. */
        String partnersInWords(FindingsWords words) {
            List<String> parts = new ArrayList<>();
            sorted(partners).entrySet().stream()
                    .limit(PARTNERS)
                    .forEach(entry -> parts.add(entry.getValue() + " "
                            + (entry.getKey().isEmpty() ? words.text("no-partner") : entry.getKey())));
            return partners.keySet().stream().allMatch(String::isEmpty) ? "" : String.join(", ", parts);
        }
    }

    static FindingGroups of(FindingsRun run) {
        Map<String, List<Finding>> codes = new LinkedHashMap<>();
        Map<String, Map<String, Long>> otherPartners = new TreeMap<>();
        Map<String, Long> byPartner = new TreeMap<>();
        for (Finding finding : run.report().findings()) {
            String code = finding.code().id();
            List<Finding> same = codes.computeIfAbsent(code, key -> new ArrayList<>());
            same.add(finding);
            String partner = run.partner(finding).orElse("");
            if (same.size() > EXAMPLES) {
                otherPartners.computeIfAbsent(code, key -> new TreeMap<>()).merge(partner, 1L, Long::sum);
            }
            byPartner.merge(partner, 1L, Long::sum);
        }
        Map<String, Long> counts = run.report().countsByCode();
        List<Group> groups = new ArrayList<>();
        codes.forEach((code, findings) -> groups.add(new Group(
                code,
                findings.get(0).code().check().orElse(""),
                findings.stream()
                        .map(Finding::severity)
                        .max(Comparator.naturalOrder())
                        .orElse(Severity.NOTE),
                findings.subList(0, Math.min(EXAMPLES, findings.size())),
                counts.getOrDefault(code, (long) findings.size()),
                otherPartners.getOrDefault(code, Map.of()))));
        groups.sort(Comparator.comparing(Group::severity)
                .reversed()
                .thenComparing(Comparator.comparing(Group::count).reversed())
                .thenComparing(Group::code));
        return new FindingGroups(groups, sorted(byPartner));
    }

    /** Returns the groups, the gravest first, then the largest. */
    List<Group> byCode() {
        return byCode;
    }

    /** Returns the number of findings of each partner, the most first; the empty name stands for none. */
    Map<String, Long> byPartner() {
        return byPartner;
    }

    private static Map<String, Long> sorted(Map<String, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
