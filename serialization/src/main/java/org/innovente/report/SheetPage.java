package org.innovente.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Hours;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.common.TerritoryId;
import org.innovente.module.Assessment;
import org.innovente.module.Outcome;
import org.innovente.module.ResultIndicator;

/** The building blocks of a printable sheet. What is not stated is left out; nothing is invented in its place. */
final class SheetPage {
    final Catalogue catalogue;
    final NetworkTexts texts;
    private static final List<String> HOURS = List.of(
            "lecture",
            "tutorial",
            "practical",
            "project",
            "self-study",
            "supervised",
            "in-centre",
            "in-firm",
            "remote",
            "total");

    private final StringBuilder out = new StringBuilder();

    SheetPage(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.texts = new NetworkTexts(locale);
    }

    void open(String title, Optional<Lifecycle> lifecycle, Optional<PartnerId> provider, LocalDate day) {
        out.append(Html.head(texts.locale().getLanguage().equals("fr") ? "fr" : "en", title));
        out.append("<header>\n<h1>").append(Html.escaped(title)).append("</h1>\n<p class=\"muted\">");
        StringJoiner facts = new StringJoiner(" · ");
        provider.flatMap(this::partner).ifPresent(facts::add);
        lifecycle
                .flatMap(Lifecycle::version)
                .ifPresent(version -> facts.add(texts.of("sheet.version", "version", version)));
        lifecycle.flatMap(Lifecycle::lastReview).ifPresent(date -> facts.add(texts.of("sheet.reviewed", "date", date)));
        facts.add(texts.of("sheet.printed", "date", day));
        out.append(Html.escaped(facts.toString())).append("</p>\n</header>\n");
    }

    String close() {
        out.append("<footer>")
                .append(Html.escaped(
                        text(catalogue.title()).orElse(catalogue.id().value())))
                .append(catalogue
                        .lifecycle()
                        .flatMap(Lifecycle::version)
                        .map(version -> " · " + Html.escaped(texts.of("sheet.version", "version", version)))
                        .orElse(""))
                .append("</footer>\n")
                .append(Html.FOOT);
        return out.toString();
    }

    Optional<String> text(LocalizedText text) {
        return text.best(texts.locale()).filter(found -> !found.isBlank());
    }

    void prose(String heading, LocalizedText text) {
        text(text).ifPresent(found -> {
            heading(heading);
            for (String paragraph : found.split("\\R\\s*\\R", -1)) {
                out.append("<p>")
                        .append(Html.escaped(paragraph.strip()).replace("\n", "<br>\n"))
                        .append("</p>\n");
            }
        });
    }

    void heading(String key) {
        out.append("<h2>").append(Html.escaped(texts.of("sheet." + key))).append("</h2>\n");
    }

    void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            heading(heading);
            out.append("<ul>\n");
            items.forEach(item -> out.append("<li>").append(Html.escaped(item)).append("</li>\n"));
            out.append("</ul>\n");
        }
    }

    /** Writes a list of terms and what they are; pairs without a value are left out. */
    void facts(String heading, List<Optional<String[]>> pairs) {
        List<String[]> present = pairs.stream().flatMap(Optional::stream).toList();
        if (present.isEmpty()) {
            return;
        }
        heading(heading);
        out.append("<dl>\n");
        present.forEach(pair -> out.append("<dt>")
                .append(Html.escaped(pair[0]))
                .append("</dt><dd>")
                .append(Html.escaped(pair[1]))
                .append("</dd>\n"));
        out.append("</dl>\n");
    }

    Optional<String[]> fact(String key, Optional<String> value) {
        return value.filter(found -> !found.isBlank()).map(found -> new String[] {texts.of("sheet." + key), found});
    }

    Optional<String[]> fact(String key, List<String> values) {
        return fact(key, values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values)));
    }

    void table(String heading, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(heading);
        out.append("<table>\n<tr>");
        columns.forEach(column -> out.append("<th>")
                .append(Html.escaped(texts.of("sheet." + column)))
                .append("</th>"));
        out.append("</tr>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(Html.escaped(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    Optional<String> partner(PartnerId id) {
        return Optional.of(catalogue
                .index()
                .findPartner(id)
                .flatMap(partner -> text(partner.name()))
                .orElse(id.value()));
    }

    String territory(TerritoryId id) {
        return catalogue
                .index()
                .findTerritory(id)
                .flatMap(territory -> text(territory.name()))
                .orElse(id.value());
    }

    String words(String list, Object value) {
        return texts.word(list, value.toString());
    }

    List<String> words(String list, List<?> values) {
        return values.stream().map(value -> words(list, value)).toList();
    }

    List<String> languages(List<LanguageTag> languages) {
        return languages.stream()
                .map(tag -> {
                    String name = Locale.forLanguageTag(tag.value()).getDisplayLanguage(texts.locale());
                    return name.isEmpty() ? tag.value() : name;
                })
                .toList();
    }

    String identifier(Identifier identifier) {
        return identifier.scheme() + " " + identifier.code()
                + identifier.edition().map(edition -> " (" + edition + ")").orElse("");
    }

    Optional<String> hours(Optional<Hours> hours) {
        return hours.filter(found -> !found.isEmpty()).map(found -> {
            List<String> parts = new ArrayList<>();
            found.amounts().entrySet().stream()
                    .sorted(Comparator.comparingInt(
                            amount -> rank(amount.getKey().toString())))
                    .forEach(amount -> parts.add(decimal(amount.getValue()) + " h " + words("hours", amount.getKey())));
            return String.join(", ", parts);
        });
    }

    /** Teaching first, work of one's own behind it, the total last; what has no name here stands before the total. */
    private static int rank(String kind) {
        int place = HOURS.indexOf(kind);
        return place < 0 ? HOURS.size() - 1 : place == HOURS.size() - 1 ? HOURS.size() : place;
    }

    String decimal(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return texts.locale().getLanguage().equals("fr") ? plain.replace('.', ',') : plain;
    }

    String period(Period period) {
        if (period.start().isPresent() && period.end().isPresent()) {
            return period.start().get() + " – " + period.end().get();
        }
        return period.start()
                .map(day -> texts.of("sheet.from-day", "date", day))
                .or(() -> period.end().map(day -> texts.of("sheet.until-day", "date", day)))
                .orElse("");
    }

    String outcome(Outcome outcome) {
        String statement = catalogue
                .index()
                .resolveFramework(outcome.framework(), outcome.competency())
                .flatMap(framework -> catalogue.index().findCompetency(framework, outcome.competency()))
                .flatMap(competency -> text(competency.title()))
                .map(title -> outcome.competency() + " " + title)
                .orElse(outcome.competency().value());
        return statement
                + outcome.level()
                        .map(level -> " (" + texts.of("sheet.at-level", "level", level) + ")")
                        .orElse("");
    }

    List<String> assessments(List<Assessment> assessments) {
        List<String> lines = new ArrayList<>();
        for (Assessment one : assessments) {
            StringJoiner line = new StringJoiner(", ");
            text(one.title()).ifPresent(line::add);
            one.mode()
                    .map(mode -> words("assessment", mode))
                    .filter(mode ->
                            text(one.title()).filter(mode::equalsIgnoreCase).isEmpty())
                    .ifPresent(line::add);
            one.timing().ifPresent(timing -> line.add(words("timing", timing)));
            one.weight().ifPresent(weight -> line.add(decimal(weight) + " %"));
            one.secondChance()
                    .filter(Boolean::booleanValue)
                    .ifPresent(yes -> line.add(texts.of("sheet.second-chance")));
            String said = line
                    + text(one.situation()).map(situation -> " — " + situation).orElse("");
            if (!said.isBlank()) {
                lines.add(said);
            }
        }
        return lines;
    }

    void indicators(List<ResultIndicator> indicators) {
        List<List<String>> rows = new ArrayList<>();
        for (ResultIndicator one : indicators) {
            rows.add(List.of(
                    one.period().map(this::period).orElse(""),
                    text(one.population()).orElse(""),
                    one.headcount().isPresent()
                            ? Integer.toString(one.headcount().getAsInt())
                            : "",
                    percent(one.successRate()),
                    percent(one.satisfactionRate()),
                    percent(one.insertionRate())));
        }
        table("results", List.of("period", "population", "headcount", "success", "satisfaction", "insertion"), rows);
    }

    private String percent(Optional<BigDecimal> value) {
        return value.map(found -> decimal(found) + " %").orElse("");
    }
}
