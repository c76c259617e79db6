package org.innovente.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonText;
import org.innovente.finding.EscapedText;

/** The two written forms of a conversion report. */
final class ReportTexts {

    private static final int PLACES = 3;
    private static final int PLACE_LENGTH = 160;

    private ReportTexts() {}

    static String json(ConversionReport report, Locale locale) {
        JsonNode root = JsonNode.object().set("from", report.from()).set("to", report.to());
        root.set("elements", JsonNode.of(report.total()));
        report.totals().forEach((fate, count) -> root.set(word(fate), JsonNode.of(count)));
        JsonNode entries = JsonNode.array();
        for (ConversionEntry entry : report.entries()) {
            JsonNode line = JsonNode.object().set("fate", word(entry.fate())).set("source", entry.source());
            if (!entry.target().isEmpty()) {
                line.set("target", entry.target());
            }
            entry.reason().ifPresent(code -> line.set("reason", code.id()));
            entry.message(locale).ifPresent(text -> line.set("message", text));
            entries.add(line.set("elements", JsonNode.of(entry.elements())));
        }
        root.set("entries", entries).set("entries-omitted", JsonNode.of(report.omitted()));
        return JsonText.write(root, true) + "\n";
    }

    static String text(ConversionReport report, Locale locale) {
        StringBuilder out = new StringBuilder();
        out.append(ExchangeCode.TEXTS.render(
                        "report.totals",
                        Map.of(
                                "from", report.from(),
                                "to", report.to(),
                                "total", "" + report.total(),
                                "kept", "" + report.count(Fate.KEPT),
                                "remembered", "" + report.count(Fate.REMEMBERED),
                                "approximated", "" + report.count(Fate.APPROXIMATED),
                                "dropped", "" + report.count(Fate.DROPPED)),
                        locale))
                .append('\n');
        for (Fate fate : new Fate[] {Fate.APPROXIMATED, Fate.DROPPED}) {
            section(report, fate, locale, out);
        }
        return out.toString();
    }

    private static void section(ConversionReport report, Fate fate, Locale locale, StringBuilder out) {
        Map<String, List<ConversionEntry>> groups = new LinkedHashMap<>();
        for (ConversionEntry entry : report.entries()) {
            if (entry.fate() == fate) {
                groups.computeIfAbsent(kind(entry), unused -> new ArrayList<>()).add(entry);
            }
        }
        if (groups.isEmpty()) {
            return;
        }
        out.append('\n')
                .append(ExchangeCode.TEXTS.render("report." + word(fate), Map.of(), locale))
                .append('\n');
        groups.values().forEach(entries -> {
            long elements =
                    entries.stream().mapToLong(ConversionEntry::elements).sum();
            String first = entries.get(0).message(locale).orElse("");
            boolean same = entries.stream()
                    .allMatch(entry -> entry.message(locale).orElse("").equals(first));
            String message =
                    same ? first : ExchangeCode.TEXTS.render("report.example", Map.of("message", first), locale);
            out.append("  ").append(elements).append("  ").append(message).append('\n');
            for (ConversionEntry entry : entries.subList(0, Math.min(PLACES, entries.size()))) {
                out.append("       ").append(EscapedText.of(entry.source(), PLACE_LENGTH));
                if (!entry.target().isEmpty()) {
                    out.append("  ->  ").append(EscapedText.of(entry.target(), PLACE_LENGTH));
                }
                out.append('\n');
            }
            if (entries.size() > PLACES) {
                out.append("       ")
                        .append(ExchangeCode.TEXTS.render(
                                "report.more", Map.of("count", "" + (entries.size() - PLACES)), locale))
                        .append('\n');
            }
        });
    }

    /** Entries stand together that have the same reason for the same part of the model or the same language. */
    private static String kind(ConversionEntry entry) {
        Map<String, String> arguments = entry.arguments();
        return entry.reason().map(code -> code.id()).orElse("")
                + "\n"
                + arguments.getOrDefault("member", "")
                + "\n"
                + arguments.getOrDefault("language", "")
                + "\n"
                + arguments.getOrDefault("element", "");
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }
}
