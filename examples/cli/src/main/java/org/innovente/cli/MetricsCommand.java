package org.innovente.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.diploma.TermSystem;
import org.innovente.metrics.CurriculumGraph;
import org.innovente.metrics.CurriculumMetrics;
import org.innovente.metrics.ModuleMetrics;
import org.innovente.metrics.Projection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innovente metrics}: how complex a curriculum is, and which modules make it so. */
@Command(name = "metrics")
final class MetricsCommand extends CommandSupport {

    private static final int MOST = 15;

    @Parameters(paramLabel = "CATALOGUE", descriptionKey = "catalogue")
    String file = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    String format = "text";

    @Option(names = "--format-in", paramLabel = "FORMAT")
    @Nullable
    String formatIn;

    @Option(names = "--projection", paramLabel = "any|forced", defaultValue = "any")
    String projection = "any";

    @Option(names = "--terms", paramLabel = "semester|quarter", defaultValue = "semester")
    String terms = "semester";

    @Override
    public Integer call() {
        oneOf("--format", format, "text", "json", "csv");
        Projection seen = "forced".equals(oneOf("--projection", projection, "any", "forced"))
                ? Projection.FORCED
                : Projection.ANY;
        TermSystem system = "quarter".equals(oneOf("--terms", terms, "semester", "quarter"))
                ? TermSystem.QUARTER
                : TermSystem.SEMESTER;
        Catalogue catalogue = catalogue(file, formatIn);
        CurriculumMetrics metrics = CurriculumMetrics.of(CurriculumGraph.of(catalogue, seen), system);
        switch (format) {
            case "json" -> print(json(catalogue, metrics).toString());
            case "csv" -> csv(metrics);
            default -> text(metrics);
        }
        return ExitCode.OK;
    }

    private JsonText json(Catalogue catalogue, CurriculumMetrics metrics) {
        JsonText out = JsonText.indented().startObject();
        out.text("catalogue", catalogue.id().value());
        out.text("projection", projection);
        out.text("terms", terms);
        out.name("totals").startObject();
        out.integer("modules", metrics.modules().size());
        out.integer("blocking", metrics.blocking());
        out.integer("delay", metrics.delay());
        out.text("centrality", metrics.centrality().toString());
        out.decimal("complexity", metrics.complexity());
        out.text("paths", metrics.paths().toString());
        out.integer("longest-path", metrics.longest());
        out.decimal("rigidity", metrics.rigidity());
        out.endObject();
        out.list("modules", metrics.modules(), MetricsCommand::module);
        out.list("longest-paths", metrics.longestPaths(MOST), MetricsCommand::ids);
        out.list("cycles", metrics.graph().cycles(), MetricsCommand::ids);
        return out.endObject();
    }

    private static void module(ModuleMetrics module, JsonText out) {
        out.startObject();
        out.text("module", module.module().value());
        out.integer("blocking", module.blocking());
        out.integer("delay", module.delay());
        out.text("centrality", module.centrality().toString());
        out.decimal("complexity", module.complexity());
        out.integer("reachability", module.reachability());
        out.integer("cruciality", module.cruciality());
        out.bool("bottleneck", module.isBottleneck());
        out.endObject();
    }

    private static void ids(List<ModuleId> ids, JsonText out) {
        out.startArray();
        ids.forEach(id -> out.element(id.value()));
        out.endArray();
    }

    private void csv(CurriculumMetrics metrics) {
        print("module,blocking,delay,centrality,complexity,reachability,cruciality,bottleneck");
        for (ModuleMetrics module : metrics.modules()) {
            print(String.join(
                    ",",
                    quoted(module.module().value()),
                    String.valueOf(module.blocking()),
                    String.valueOf(module.delay()),
                    module.centrality().toString(),
                    plain(module.complexity()),
                    String.valueOf(module.reachability()),
                    String.valueOf(module.cruciality()),
                    String.valueOf(module.isBottleneck())));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A cell that a spreadsheet might take for a formula is quoted with a leading apostrophe, as OWASP advises. */
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private void text(CurriculumMetrics metrics) {
        say(
                "metrics.totals",
                Map.of(
                        "modules", String.valueOf(metrics.modules().size()),
                        "complexity", plain(metrics.complexity()),
                        "delay", String.valueOf(metrics.delay()),
                        "blocking", String.valueOf(metrics.blocking()),
                        "paths", metrics.paths().toString(),
                        "longest", String.valueOf(metrics.longest())));
        if (!metrics.graph().cycles().isEmpty()) {
            say(
                    "metrics.cycles",
                    Map.of("n", String.valueOf(metrics.graph().cycles().size())));
        }
        print("");
        int width = Math.max(
                8,
                metrics.modules().stream()
                        .mapToInt(each -> each.module().value().length())
                        .max()
                        .orElse(0));
        row(
                width,
                texts().text("metrics.module"),
                texts().text("metrics.complexity"),
                texts().text("metrics.blocking"),
                texts().text("metrics.delay"),
                texts().text("metrics.centrality"));
        metrics.modules().stream()
                .sorted((a, b) -> b.complexity().compareTo(a.complexity()))
                .limit(MOST)
                .forEach(each -> row(
                        width,
                        each.module().value(),
                        plain(each.complexity()),
                        String.valueOf(each.blocking()),
                        String.valueOf(each.delay()),
                        each.centrality().toString()));
        List<List<ModuleId>> longest = metrics.longestPaths(1);
        if (!longest.isEmpty()) {
            print("");
            String chain = String.join(
                    " → ", longest.get(0).stream().map(ModuleId::value).toList());
            Wrapping.of(texts().text("metrics.longest", "chain", chain), 96).forEach(this::print);
        }
    }

    private void row(int width, String module, String... cells) {
        StringBuilder line = new StringBuilder(module).append(" ".repeat(Math.max(0, width - module.length())));
        for (String cell : cells) {
            line.append(String.format(Locale.ROOT, "  %12s", cell));
        }
        print(line.toString());
    }
}
