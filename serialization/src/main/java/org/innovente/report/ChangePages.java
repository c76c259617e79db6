package org.innovente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.ChangeImpact;
import org.innovente.change.MigrationPlan;
import org.innovente.change.Subject;
import org.innovente.common.Lifecycle;
import org.innovente.common.ModuleId;
import org.innovente.json.cursor.JsonSink;

/** The reports on what follows from a new edition: migration, learners, other catalogues. */
final class ChangePages {
    private final CatalogueDiff diff;
    private final Locale locale;
    private final NetworkTexts texts;

    ChangePages(CatalogueDiff diff, Locale locale) {
        this.diff = diff;
        this.locale = locale;
        this.texts = new NetworkTexts(locale);
    }

    private Page page(String key) {
        return new Page(texts.of(key)).line(edition(diff.before()) + " → " + edition(diff.after()));
    }

    private static String edition(Catalogue catalogue) {
        return catalogue.id()
                + catalogue
                        .lifecycle()
                        .flatMap(Lifecycle::version)
                        .map(v -> " " + v)
                        .orElse("");
    }

    private void head(JsonSink sink) {
        sink.startObject();
        sink.text("catalogue", diff.before().id().value());
        sink.text("before", diff.before().lifecycle().flatMap(Lifecycle::version));
        sink.text("after", diff.after().lifecycle().flatMap(Lifecycle::version));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String module(Catalogue catalogue, ModuleId id) {
        return id
                + catalogue
                        .findModule(id)
                        .flatMap(module -> module.title().best(locale))
                        .map(title -> " " + title)
                        .orElse("");
    }

    NetworkReport migration(MigrationPlan plan) {
        Page page = page("migration.title");
        List<MigrationPlan.Proposal> all =
                plan.proposals().values().stream().flatMap(List::stream).toList();
        if (all.isEmpty() && plan.open().isEmpty()) {
            page.line(texts.of("migration.none"));
        }
        page.table(
                List.of(texts.of("migration.module"), texts.of("migration.substitute"), texts.of("migration.basis")),
                all.stream()
                        .map(one -> List.of(
                                module(diff.before(), one.module()),
                                module(diff.after(), one.substitute()),
                                texts.word("basis", lower(one.basis()))))
                        .toList());
        if (!plan.open().isEmpty()) {
            page.heading(texts.of("migration.open"))
                    .points(plan.open().stream()
                            .map(id -> module(diff.before(), id))
                            .toList());
        }
        return new NetworkReport(page, locale, sink -> {
            head(sink);
            Lists.write(sink, "proposals", all, (one, out) -> {
                out.startObject();
                out.text("module", one.module().value());
                out.text("substitute", one.substitute().value());
                out.text("basis", lower(one.basis()));
                out.endObject();
            });
            Lists.texts(sink, "open", plan.open());
            sink.endObject();
        });
    }

    NetworkReport learners(List<ChangeImpact.OnLearner> impacts) {
        Page page = page("learners.title");
        long changed = impacts.stream()
                .filter(ChangeImpact.OnLearner::isVerdictChanged)
                .count();
        long lost = impacts.stream().filter(ChangeImpact.OnLearner::isLoss).count();
        page.line(texts.of("learners.touched", "n", impacts.size()) + " "
                + texts.of("learners.changed", "n", changed) + " "
                + texts.of("learners.lost", "n", lost));
        List<List<String>> rows = new ArrayList<>();
        for (ChangeImpact.OnLearner one : impacts) {
            rows.add(List.of(
                    one.record().value(),
                    one.diploma().value(),
                    texts.word("verdict", one.before().wire()),
                    texts.word("verdict", one.after().wire()),
                    String.join(", ", one.touched().stream().map(this::subject).toList())));
        }
        page.table(
                List.of(
                        texts.of("learners.record"),
                        texts.word("subject", "diploma"),
                        texts.of("diff.before"),
                        texts.of("diff.after"),
                        texts.of("learners.by")),
                rows);
        return new NetworkReport(page, locale, sink -> {
            head(sink);
            Lists.write(sink, "learners", impacts, (one, out) -> {
                out.startObject();
                out.text("record", one.record().value());
                out.text("diploma", one.diploma().value());
                out.text("before", one.before().wire());
                out.text("after", one.after().wire());
                out.bool("loss", one.isLoss());
                Lists.write(out, "touched", one.touched(), ChangePages::write);
                out.endObject();
            });
            sink.endObject();
        });
    }

    NetworkReport partner(List<ChangeImpact.OnPartner> impacts, Catalogue other) {
        Page page = page("partner.title").line(texts.of("partner.of", "catalogue", edition(other)));
        if (impacts.isEmpty()) {
            page.line(texts.of("partner.none"));
        }
        page.table(
                List.of(texts.of("partner.owner"), texts.of("partner.changed"), texts.of("partner.step")),
                impacts.stream()
                        .map(one -> List.of(
                                subject(one.owner()),
                                subject(one.changed()) + " "
                                        + texts.word("kind", one.kind().wire()),
                                texts.word("step", lower(one.step()))))
                        .toList());
        return new NetworkReport(page, locale, sink -> {
            head(sink);
            sink.text("partner", other.id().value());
            Lists.write(sink, "impacts", impacts, (one, out) -> {
                out.startObject();
                out.value("owner", one.owner(), ChangePages::write);
                out.value("changed", one.changed(), ChangePages::write);
                out.text("kind", one.kind().wire());
                out.text("step", lower(one.step()));
                out.endObject();
            });
            sink.endObject();
        });
    }

    private String subject(Subject subject) {
        return texts.word("subject", subject.kind()) + " " + subject.id();
    }

    private static void write(Subject subject, JsonSink out) {
        out.startObject();
        out.text("kind", subject.kind());
        out.text("id", subject.id());
        out.endObject();
    }
}
