package org.innovente.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.innovente.audit.AchievementFate;
import org.innovente.audit.Assumption;
import org.innovente.audit.Audit;
import org.innovente.audit.AuditNode;
import org.innovente.audit.Explanation;
import org.innovente.audit.NextChoice;
import org.innovente.audit.Remaining;
import org.innovente.audit.UnitResult;
import org.innovente.common.ModuleId;
import org.innovente.json.cursor.JsonSink;

/** An audit as JSON for programs: every number and code of the report, decimals as strings, absent instead of null. Thread-safe. */
public final class AuditJson {
    private AuditJson() {}

    /**
     * Writes the report of an audit alone; the stream is flushed and not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Audit audit, OutputStream target) throws IOException {
        write(AuditReport.of(audit), target);
    }

    /**
     * Writes the report, with the cheapest way to finish where it was asked for; the stream is flushed and not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(AuditReport report, OutputStream target) throws IOException {
        JsonSink.write(target, JsonSink.Layout.INDENTED, report, AuditJson::report);
    }

    private static void report(AuditReport report, JsonSink sink) {
        Audit audit = report.audit();
        sink.startObject();
        sink.text("record", audit.record().value());
        sink.text("diploma", audit.diploma().value());
        sink.text("edition", audit.edition());
        sink.text("outcome", audit.outcome().value());
        sink.text("status", audit.verdict().wire());
        sink.text("proof", audit.proof().wire());
        sink.text("layer", audit.layer().wire());
        sink.text("as-of", audit.asOf());
        sink.decimal("percent", audit.percent());
        sink.value("tree", audit.root(), AuditJson::node);
        sink.list("achievements", audit.achievements(), AuditJson::fate);
        sink.list("why", audit.explanations(), AuditJson::why);
        sink.list("next", audit.nextChoices(), AuditJson::next);
        sink.list("decisions", audit.decisions(), AuditJson::decision);
        sink.value("remaining", report.remaining(), AuditJson::remaining);
        sink.list("assumptions", audit.assumptions(), AuditJson::assumption);
        sink.endObject();
    }

    private static void node(AuditNode node, JsonSink sink) {
        sink.startObject();
        sink.text("node", node.address());
        sink.text("kind", node.kind());
        sink.text("subject", node.subject().isEmpty() ? Optional.empty() : Optional.of(node.subject()));
        sink.text("obligation", node.obligation().toString());
        sink.text("status", node.status().wire());
        sink.text("unit", node.unit().isEmpty() ? Optional.empty() : Optional.of(node.unit()));
        sink.decimal("demand", node.demand());
        sink.decimal("most", node.most());
        sink.decimal("got", node.got());
        sink.decimal("remaining", node.remaining());
        node.remark().ifPresent(remark -> {
            sink.text("remark", wire(remark.code().name()));
            sink.text("about", remark.argument());
        });
        sink.list("contributions", node.contributions(), (AuditNode.Contribution one, JsonSink out) -> {
            out.startObject();
            out.text("achievement", one.achievement());
            out.decimal("amount", one.amount());
            out.decimal("weight", one.weight());
            out.endObject();
        });
        sink.list("unused", node.unused(), (AuditNode.Unused one, JsonSink out) -> {
            out.startObject();
            out.text("achievement", one.achievement());
            out.text("reason", one.reason().code().wire());
            out.text("argument", one.reason().argument());
            out.endObject();
        });
        sink.list("units", node.units(), AuditJson::unit);
        sink.list("children", node.children(), AuditJson::node);
        sink.endObject();
    }

    private static void unit(UnitResult unit, JsonSink sink) {
        sink.startObject();
        sink.text("id", unit.id());
        sink.text("status", unit.status().wire());
        sink.decimal("mean", unit.mean());
        sink.bool("capitalised", unit.isCapitalised());
        sink.endObject();
    }

    private static void fate(AchievementFate fate, JsonSink sink) {
        sink.startObject();
        sink.text("id", fate.id());
        sink.text("item", fate.item().id());
        fate.reason().ifPresent(reason -> {
            sink.text("reason", reason.code().wire());
            sink.text("argument", reason.argument());
        });
        sink.list("places", fate.places(), (AchievementFate.Place place, JsonSink out) -> {
            out.startObject();
            out.text("node", place.node());
            place.reason().ifPresent(reason -> {
                out.text("reason", reason.code().wire());
                out.text("argument", reason.argument());
            });
            out.endObject();
        });
        sink.endObject();
    }

    private static void why(Explanation why, JsonSink sink) {
        sink.startObject();
        sink.text("kind", wire(why.kind().name()));
        sink.texts("nodes", why.nodes());
        sink.decimal("asked", why.asked());
        sink.decimal("available", why.available());
        sink.text("unit", why.unit().isEmpty() ? Optional.empty() : Optional.of(why.unit()));
        sink.texts("achievements", why.achievements());
        sink.integer("cases", why.cases());
        sink.endObject();
    }

    private static void remaining(Remaining way, JsonSink sink) {
        sink.startObject();
        sink.text("status", way.status().wire());
        sink.text("minimised", way.path().query().cost().name());
        sink.decimal("cost", way.cost());
        sink.decimal("lower-bound", way.path().lowerBound());
        sink.texts("modules", way.modules().stream().map(ModuleId::value).toList());
        sink.text("afterwards", way.afterwards().wire());
        sink.endObject();
    }

    private static void assumption(Assumption one, JsonSink sink) {
        sink.startObject();
        sink.text("code", one.code().wire());
        one.arguments().forEach(sink::text);
        sink.endObject();
    }

    private static void next(NextChoice choice, JsonSink sink) {
        sink.startObject();
        sink.text("module", choice.module().value());
        sink.texts("nodes", choice.nodes());
        sink.endObject();
    }

    private static void decision(Audit.AppliedDecision one, JsonSink sink) {
        sink.startObject();
        sink.text("kind", one.kind());
        sink.text("id", one.id());
        sink.text("node", one.node());
        sink.text("authority", one.authority());
        sink.text("date", one.date());
        sink.endObject();
    }

    private static String wire(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
