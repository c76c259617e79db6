package org.innovente.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ItemKind;
import org.innovente.common.Lifecycle;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Recognition;
import org.innovente.diploma.RecognitionKind;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;
import org.innovente.module.TrainingModule;

/** Circles that only come about when statements of several catalogues are read together. */
final class MergeCycles {
    private final List<Catalogue> catalogues;
    private final List<String> labels;
    private final FindingCollector findings;

    MergeCycles(List<Catalogue> catalogues, List<String> labels, FindingCollector findings) {
        this.catalogues = catalogues;
        this.labels = labels;
        this.findings = findings;
    }

    void run() {
        replacements();
        equivalences();
    }

    private void replacements() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        for (Catalogue catalogue : catalogues) {
            for (TrainingModule module : catalogue.modules()) {
                List<String> to = module.lifecycle().map(Lifecycle::replacedBy).orElse(List.of());
                if (!to.isEmpty()) {
                    edges.computeIfAbsent(module.id().value(), any -> new ArrayList<>())
                            .addAll(to);
                }
            }
        }
        for (List<String> cycle : Cycles.of(edges)) {
            findings.add(Finding.builder(MergeCode.REPLACEMENT_CYCLE)
                    .subject("module " + cycle.get(0))
                    .putArgument("cycle", String.join(" -> ", cycle))
                    .build());
        }
    }

    /** Reports modules that one catalogue keeps apart although, all statements taken together, they count as one another. */
    private void equivalences() {
        Classes all = new Classes();
        List<Classes> own = new ArrayList<>();
        for (Catalogue catalogue : catalogues) {
            Classes classes = new Classes();
            state(catalogue, classes);
            state(catalogue, all);
            own.add(classes);
        }
        if (all.isEmpty()) {
            return;
        }
        for (int i = 0; i < catalogues.size(); i++) {
            Map<ModuleId, Set<ModuleId>> together = new HashMap<>();
            for (TrainingModule module : catalogues.get(i).modules()) {
                if (all.knows(module.id())) {
                    together.computeIfAbsent(all.root(module.id()), any -> new TreeSet<>())
                            .add(own.get(i).root(module.id()));
                }
            }
            for (Set<ModuleId> apart : new ArrayList<>(together.values())) {
                if (apart.size() > 1) {
                    ModuleId first = apart.iterator().next();
                    findings.add(Finding.builder(MergeCode.EQUIVALENCE_CYCLE)
                            .subject("module " + first)
                            .putArgument("apart", labels.get(i) + ": " + ValueText.of(apart))
                            .putArgument("through", ValueText.of(all.members(first)))
                            .build());
                }
            }
        }
    }

    private static void state(Catalogue catalogue, Classes classes) {
        for (TrainingModule module : catalogue.modules()) {
            module.equivalents().forEach(other -> classes.join(module.id(), other));
        }
        for (Recognition recognition : catalogue.recognitions()) {
            if (recognition.kind() == RecognitionKind.EQUIVALENCE
                    && recognition.mutual().orElse(false)
                    && recognition.source().kind() == ItemKind.MODULE
                    && recognition.target().kind() == ItemKind.MODULE) {
                classes.join(
                        new ModuleId(recognition.source().id()),
                        new ModuleId(recognition.target().id()));
            }
        }
    }

    /** Classes of equivalent modules (union-find with path halving); the least identifier stands for its class. */
    private static final class Classes {
        private final Map<ModuleId, ModuleId> parents = new HashMap<>();

        boolean isEmpty() {
            return parents.isEmpty();
        }

        boolean knows(ModuleId module) {
            return parents.containsKey(module);
        }

        ModuleId root(ModuleId module) {
            ModuleId at = module;
            ModuleId parent = parents.getOrDefault(at, at);
            while (!parent.equals(at)) {
                ModuleId above = Objects.requireNonNull(parents.getOrDefault(parent, parent));
                parents.put(at, above);
                at = above;
                parent = parents.getOrDefault(at, at);
            }
            return at;
        }

        void join(ModuleId one, ModuleId other) {
            ModuleId left = root(one);
            ModuleId right = root(other);
            ModuleId least = left.compareTo(right) <= 0 ? left : right;
            parents.put(left, least);
            parents.put(right, least);
            parents.putIfAbsent(one, least);
            parents.putIfAbsent(other, least);
        }

        Set<ModuleId> members(ModuleId module) {
            ModuleId root = root(module);
            Set<ModuleId> members = new TreeSet<>();
            List.copyOf(parents.keySet()).stream()
                    .filter(one -> root(one).equals(root))
                    .forEach(members::add);
            return members;
        }
    }
}
