package org.innovente.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.common.CatalogueId;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;

/** The imports of catalogues against the catalogues that are there. Nothing is fetched. */
final class ImportCheck {
    private final List<MergeSource> sources;
    private final FindingCollector findings;
    private final Map<CatalogueId, MergeSource> byId = new LinkedHashMap<>();

    ImportCheck(List<MergeSource> sources, FindingCollector findings) {
        this.sources = sources;
        this.findings = findings;
    }

    void run() {
        for (MergeSource source : sources) {
            MergeSource known = byId.putIfAbsent(source.catalogue().id(), source);
            if (known != null && !known.catalogue().equals(source.catalogue())) {
                add(MergeCode.CATALOGUE_TWICE, source, MergeRun.label(known), MergeRun.label(source));
            }
        }
        Map<CatalogueId, Pin> pins = new HashMap<>();
        for (MergeSource source : sources) {
            source.catalogue().imports().forEach(one -> check(source, one, pins));
        }
        cycles();
    }

    /** A version that a catalogue asks for, and who asks. */
    private record Pin(String version, String by) {}

    private void check(MergeSource source, CatalogueImport one, Map<CatalogueId, Pin> pins) {
        String by = MergeRun.label(source);
        String name = one.catalogue().value();
        if (one.version().isEmpty() && one.contentHash().isEmpty()) {
            add(MergeCode.IMPORT_UNPINNED, source, by, name);
        }
        one.version().ifPresent(version -> {
            Pin other = pins.putIfAbsent(one.catalogue(), new Pin(version, by));
            if (other != null && !other.version().equals(version)) {
                add(
                        MergeCode.IMPORT_DIAMOND,
                        source,
                        name,
                        other.version() + " (" + other.by() + ")",
                        version + " (" + by + ")");
            }
        });
        MergeSource target = byId.get(one.catalogue());
        if (target == null) {
            add(MergeCode.IMPORT_MISSING, source, by, name);
            return;
        }
        Optional<String> version = CatalogueDiff.version(target.catalogue());
        if (one.version().isPresent() && !one.version().equals(version)) {
            add(MergeCode.IMPORT_VERSION, source, by, name, one.version().get(), version.orElse("-"));
        }
        if (one.contentHash().isPresent()
                && target.contentHash().isPresent()
                && !one.contentHash().equals(target.contentHash())) {
            add(
                    MergeCode.IMPORT_HASH,
                    source,
                    by,
                    name,
                    one.contentHash().get(),
                    target.contentHash().get());
        }
    }

    private void cycles() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        for (MergeSource source : byId.values()) {
            List<String> targets = new ArrayList<>();
            source.catalogue()
                    .imports()
                    .forEach(one -> targets.add(one.catalogue().value()));
            edges.put(source.catalogue().id().value(), targets);
        }
        for (List<String> cycle : Cycles.of(edges)) {
            findings.add(Finding.builder(MergeCode.IMPORT_CYCLE)
                    .subject("catalogue " + cycle.get(0))
                    .putArgument("cycle", String.join(" -> ", cycle))
                    .build());
        }
    }

    private void add(MergeCode code, MergeSource source, String... values) {
        Finding.Builder finding =
                Finding.builder(code).subject("catalogue " + source.catalogue().id());
        for (int i = 0; i < values.length; i++) {
            finding.putArgument(code.arguments().get(i), values[i]);
        }
        findings.add(finding.build());
    }
}
