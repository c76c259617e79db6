package org.innovente.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.common.TerritoryId;
import org.innovente.coverage.Access;
import org.innovente.coverage.CoverageAnswer;
import org.innovente.coverage.CoverageMatrix;
import org.innovente.coverage.CoverageTarget;
import org.innovente.coverage.FirmGap;
import org.innovente.coverage.FirmProfile;
import org.innovente.coverage.Gap;
import org.innovente.coverage.ModuleAccess;
import org.innovente.coverage.Mutualisation;
import org.innovente.coverage.SteeringReport;
import org.innovente.json.cursor.JsonSink;
import org.innovente.path.PathResult;
import org.innovente.path.StudyPath;
import org.innovente.requirement.CompetencyHeld;

/** The reports on coverage, firms, pooling and steering. */
final class CoveragePages {
    private final Catalogue catalogue;
    private final Locale locale;
    private final NetworkTexts texts;

    CoveragePages(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.texts = new NetworkTexts(locale);
    }

    private String module(ModuleId id) {
        return id
                + catalogue
                        .findModule(id)
                        .flatMap(module -> module.title().best(locale))
                        .map(title -> " " + title)
                        .orElse("");
    }

    private String territory(TerritoryId id) {
        return catalogue
                .index()
                .findTerritory(id)
                .flatMap(one -> one.name().best(locale))
                .orElse(id.value());
    }

    private static String ids(List<ModuleId> modules) {
        return String.join(", ", modules.stream().map(ModuleId::value).toList());
    }

    NetworkReport matrix(CoverageMatrix matrix, Optional<LocalDate> day) {
        Page page = new Page(texts.of("coverage.title"));
        day.ifPresent(from -> page.line(texts.of("coverage.from", "day", from)));
        for (int row = 0; row < matrix.targets().size(); row++) {
            CoverageTarget target = matrix.targets().get(row);
            page.heading(target.id() + ": " + matrix.covered(row) + "/"
                    + matrix.territories().size());
            List<List<String>> rows = new ArrayList<>();
            Set<String> assumed = new LinkedHashSet<>();
            for (int column = 0; column < matrix.territories().size(); column++) {
                CoverageAnswer answer = matrix.at(row, column);
                assumed.addAll(answer.assumptions());
                rows.add(row(answer));
            }
            page.table(
                    List.of(
                            texts.word("subject", "territory"),
                            texts.of("coverage.verdict"),
                            texts.word("access", "local"),
                            texts.word("access", "remote"),
                            texts.word("access", "travel"),
                            texts.of("coverage.gap")),
                    rows);
            if (!assumed.isEmpty()) {
                page.line(texts.of("coverage.assumed", "what", String.join(", ", assumed)));
            }
        }
        return new NetworkReport(page, locale, sink -> {
            sink.startObject();
            sink.text("as-of", day);
            Lists.write(sink, "answers", matrix.answers(), CoveragePages::answer);
            sink.endObject();
        });
    }

    private List<String> row(CoverageAnswer answer) {
        boolean covered = answer.verdict().isCovered();
        return List.of(
                territory(answer.territory()),
                texts.word("coverage", answer.verdict().wire()),
                covered ? Long.toString(answer.count(Access.LOCAL)) : "",
                covered ? Long.toString(answer.count(Access.REMOTE)) : "",
                covered ? Long.toString(answer.count(Access.TRAVEL)) : "",
                answer.gap().map(this::missing).orElse(""));
    }

    private String missing(Gap gap) {
        if (!gap.closes()) {
            return texts.of("coverage.hopeless");
        }
        return ids(gap.modules()) + (gap.isProven() ? "" : " " + texts.of("coverage.bound", "n", gap.lowerBound()));
    }

    private static void answer(CoverageAnswer answer, JsonSink sink) {
        sink.startObject();
        sink.text("kind", answer.target().kind());
        sink.text("target", answer.target().id());
        sink.text("territory", answer.territory().value());
        sink.text("status", answer.verdict().wire());
        Lists.write(sink, "modules", answer.modules(), CoveragePages::access);
        sink.value("gap", answer.gap(), CoveragePages::gap);
        Lists.texts(sink, "assumptions", answer.assumptions());
        sink.endObject();
    }

    private static void gap(Gap gap, JsonSink out) {
        out.startObject();
        out.bool("closes", gap.closes());
        out.bool("proven", gap.isProven());
        out.integer("lower-bound", gap.lowerBound());
        Lists.texts(out, "modules", gap.modules());
        out.endObject();
    }

    private static void access(ModuleAccess way, JsonSink out) {
        out.startObject();
        out.text("module", way.module().value());
        out.text("access", way.access().wire());
        out.text("offer", way.offer().value());
        out.text("action", way.action().value());
        out.endObject();
    }

    private static String competency(CompetencyHeld held) {
        return held.framework().map(one -> one + "/").orElse("")
                + held.competency()
                + held.level().map(level -> "@" + level).orElse("");
    }

    NetworkReport firm(FirmGap gap, LocalDate day) {
        FirmProfile firm = gap.profile();
        PathResult path = gap.path();
        List<ModuleId> modules = path.path().map(StudyPath::modules).orElse(List.of());
        Page page = new Page(texts.of("firm.title", "firm", firm.name()))
                .line(texts.of("firm.where", "territory", territory(firm.territory())) + " "
                        + texts.of("coverage.from", "day", day));
        if (gap.missing().isEmpty()) {
            page.line(texts.of("firm.nothing"));
        } else {
            page.heading(texts.of("firm.missing"))
                    .points(gap.missing().stream().map(this::named).toList())
                    .heading(texts.of("firm.path"));
            if (!gap.untaught().isEmpty()) {
                page.line(texts.of("firm.untaught"))
                        .points(gap.untaught().stream().map(this::named).toList());
            }
            page.line(texts.word("path", path.status().wire()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (ModuleId id : modules) {
            CoverageAnswer answer = gap.places().get(id);
            Optional<ModuleAccess> way = answer == null
                    ? Optional.empty()
                    : answer.modules().stream()
                            .filter(one -> one.module().equals(id))
                            .findFirst();
            rows.add(List.of(
                    module(id),
                    answer == null
                            ? ""
                            : texts.word("coverage", answer.verdict().wire()),
                    way.map(one -> one.offer() + " " + one.action()).orElse("")));
        }
        page.table(
                List.of(texts.word("subject", "module"), texts.of("coverage.verdict"), texts.word("subject", "offer")),
                rows);
        return new NetworkReport(page, locale, sink -> {
            sink.startObject();
            sink.text("firm", firm.name());
            sink.text("territory", firm.territory().value());
            sink.text("as-of", day.toString());
            Lists.texts(
                    sink,
                    "missing",
                    gap.missing().stream().map(CoveragePages::competency).toList());
            Lists.texts(
                    sink,
                    "untaught",
                    gap.untaught().stream().map(CoveragePages::competency).toList());
            sink.text("status", path.status().wire());
            Lists.texts(sink, "path", modules);
            Lists.write(
                    sink,
                    "places",
                    modules.stream()
                            .map(gap.places()::get)
                            .filter(java.util.Objects::nonNull)
                            .toList(),
                    CoveragePages::answer);
            sink.endObject();
        });
    }

    private String named(CompetencyHeld need) {
        return competency(need)
                + catalogue
                        .index()
                        .resolveFramework(need.framework(), need.competency())
                        .flatMap(framework -> catalogue.index().findCompetency(framework, need.competency()))
                        .flatMap(one -> one.title().best(locale))
                        .map(title -> " " + title)
                        .orElse("");
    }

    NetworkReport pooling(Mutualisation pooling) {
        Page page = new Page(texts.of("pooling.title"));
        page.line(pooling.pairs().isEmpty() ? texts.of("pooling.none") : texts.of("pooling.what"));
        page.table(
                List.of(
                        texts.of("pooling.likeness"),
                        texts.word("subject", "module"),
                        texts.word("subject", "partner"),
                        texts.word("subject", "module"),
                        texts.word("subject", "partner")),
                pooling.pairs().stream()
                        .map(pair -> List.of(
                                percent(pair.likeness()),
                                module(pair.one()),
                                provider(pair.one()),
                                module(pair.other()),
                                provider(pair.other())))
                        .toList());
        return new NetworkReport(page, locale, sink -> {
            sink.startObject();
            Lists.write(sink, "pairs", pooling.pairs(), (pair, out) -> {
                out.startObject();
                out.text("one", pair.one().value());
                out.text("other", pair.other().value());
                out.decimal("likeness", decimal(pair.likeness()));
                out.decimal("outcomes", decimal(pair.outcomes()));
                out.decimal("words", decimal(pair.words()));
                out.endObject();
            });
            sink.endObject();
        });
    }

    private static BigDecimal decimal(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    private String provider(ModuleId id) {
        return catalogue
                .findModule(id)
                .flatMap(module -> module.provider())
                .map(Object::toString)
                .orElse("");
    }

    NetworkReport steering(SteeringReport report) {
        Page page = new Page(texts.of("steering.title", "day", report.day()));
        page.heading(texts.of("steering.reviews"));
        if (report.reviews().isEmpty()) {
            page.line(texts.of("steering.none"));
        }
        page.table(
                List.of(texts.of("steering.due"), texts.of("steering.what"), ""),
                report.reviews().stream()
                        .map(one -> List.of(
                                one.due().toString(),
                                texts.word("subject", one.kind()) + " " + one.id(),
                                one.due().isBefore(report.day()) ? texts.of("steering.overdue") : ""))
                        .toList());
        page.heading(texts.of("steering.trends"));
        if (report.trends().isEmpty()) {
            page.line(texts.of("steering.none"));
        }
        page.table(
                List.of(
                        texts.of("steering.what"),
                        texts.of("steering.indicator"),
                        texts.of("steering.first"),
                        texts.of("steering.last"),
                        texts.of("steering.change")),
                report.trends().stream()
                        .map(one -> List.of(
                                texts.word("subject", one.kind()) + " " + one.id(),
                                texts.of("sheet." + one.indicator()),
                                number(one.first()),
                                number(one.last()),
                                (one.change().signum() > 0 ? "+" : "") + number(one.change())))
                        .toList());
        list(
                page,
                "steering.unneeded",
                report.unneeded().stream().map(this::module).toList());
        list(
                page,
                "steering.unoffered",
                report.unoffered().stream().map(this::module).toList());
        list(page, "steering.untaught", report.untaught());
        return new NetworkReport(page, locale, sink -> {
            sink.startObject();
            sink.text("as-of", report.day().toString());
            Lists.write(sink, "reviews", report.reviews(), (one, out) -> {
                out.startObject();
                out.text("kind", one.kind());
                out.text("id", one.id());
                out.text("due", one.due().toString());
                out.endObject();
            });
            Lists.write(sink, "trends", report.trends(), (one, out) -> {
                out.startObject();
                out.text("kind", one.kind());
                out.text("id", one.id());
                out.text("indicator", one.indicator());
                out.decimal("first", one.first());
                out.decimal("last", one.last());
                out.decimal("change", one.change());
                out.endObject();
            });
            Lists.texts(sink, "unneeded", report.unneeded());
            Lists.texts(sink, "unoffered", report.unoffered());
            Lists.texts(sink, "untaught", report.untaught());
            sink.endObject();
        });
    }

    private void list(Page page, String key, List<String> items) {
        page.heading(texts.of(key));
        if (items.isEmpty()) {
            page.line(texts.of("steering.none"));
        } else {
            page.points(items);
        }
    }

    private String number(BigDecimal value) {
        String text = value.toPlainString();
        return locale.getLanguage().equals("fr") ? text.replace('.', ',') : text;
    }
}
