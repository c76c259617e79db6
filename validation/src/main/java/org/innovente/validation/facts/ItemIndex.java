package org.innovente.validation.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.common.FrameworkId;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.RuleTree;
import org.jspecify.annotations.Nullable;

/** What the catalogue and the imported catalogues at hand hold, by kind and id. Immutable; lookups take constant time. */
public final class ItemIndex {

    private final Map<Target, Set<String>> own = new EnumMap<>(Target.class);
    private final List<Namespace> namespaces = new ArrayList<>();
    private final boolean openImports;
    private final Map<FrameworkId, Set<String>> competencies = new HashMap<>();
    private final Map<FrameworkId, Set<String>> scales = new HashMap<>();

    private record Namespace(String prefix, @Nullable ItemIndex imported) {}

    private ItemIndex(Catalogue catalogue, List<Catalogue> imports) {
        for (Target target : Target.values()) {
            own.put(target, new HashSet<>());
        }
        fill(catalogue);
        boolean open = false;
        for (CatalogueImport entry : catalogue.imports()) {
            ItemIndex known = null;
            for (Catalogue imported : imports) {
                if (imported.id().equals(entry.catalogue())) {
                    known = new ItemIndex(imported, List.of());
                }
            }
            String prefix = entry.namespace().orElse("");
            open |= known == null && prefix.isEmpty();
            namespaces.add(new Namespace(prefix, known));
        }
        this.openImports = open;
    }

    /** Returns the index of the catalogue of those facts. */
    public static ItemIndex of(CatalogueFacts facts) {
        return new ItemIndex(facts.catalogue(), facts.imports());
    }

    private void fill(Catalogue it) {
        ids(Target.GRADE_SCALE, it.gradeScales(), x -> x.id().value());
        ids(Target.FRAMEWORK, it.frameworks(), x -> x.id().value());
        for (CompetencyFramework framework : it.frameworks()) {
            Set<String> some = competencies.computeIfAbsent(framework.id(), id -> new HashSet<>());
            framework
                    .competencies()
                    .forEach(competency -> some.add(competency.id().value()));
            set(Target.COMPETENCY).addAll(some);
            Set<String> levels = scales.computeIfAbsent(framework.id(), id -> new HashSet<>());
            framework.scales().forEach(scale -> levels.add(scale.id().value()));
            set(Target.SCALE).addAll(levels);
        }
        ids(Target.MODULE, it.modules(), x -> x.id().value());
        it.modules().forEach(module -> ids(Target.RESOURCE, module.resources(), x -> x.id().value()));
        ids(Target.PROGRAMME, it.programmes(), x -> x.id().value());
        ids(Target.DIPLOMA, it.diplomas(), x -> x.id().value());
        it.diplomas().forEach(diploma -> ids(Target.BLOCK, diploma.blocks(), x -> x.id().value()));
        ids(Target.CERTIFICATION, it.certifications(), x -> x.id().value());
        ids(Target.RECOGNITION, it.recognitions(), x -> x.id().value());
        ids(Target.PARTNER, it.partners(), x -> x.id().value());
        ids(Target.AGREEMENT, it.agreements(), x -> x.id().value());
        ids(Target.TERRITORY, it.territories(), x -> x.id().value());
        ids(Target.OFFER, it.offers(), x -> x.id().value());
        nodes(it);
    }

    /** Rules name blocks, diplomas and the nodes of other rules. */
    private void nodes(Catalogue it) {
        Set<String> named = set(Target.REQUIREMENT);
        named.addAll(set(Target.BLOCK));
        named.addAll(set(Target.DIPLOMA));
        for (Diploma diploma : it.diplomas()) {
            for (NamedOutcome outcome : diploma.outcomes()) {
                outcome.requirement().ifPresent(rule -> nodes(rule, named));
            }
            diploma.blocks().forEach(block -> block.requirement().ifPresent(rule -> nodes(rule, named)));
        }
    }

    private static void nodes(Requirement root, Set<String> named) {
        for (RuleTree.Node node : RuleTree.withoutPlaces(root).nodes()) {
            node.rule().id().ifPresent(id -> named.add(id.value()));
        }
    }

    private <T> void ids(Target target, List<T> items, Function<? super T, String> id) {
        items.forEach(item -> set(target).add(id.apply(item)));
    }

    private Set<String> set(Target target) {
        return own.computeIfAbsent(target, kind -> new HashSet<>());
    }

    /**
     * Returns whether there is such a thing, or whether it may be in an imported catalogue that is not at hand.
     *
     * @param framework the framework in which a competency or scale is meant; any when empty
     */
    public boolean mayExist(Target target, String id, Optional<FrameworkId> framework) {
        if (holds(target, id, framework)) {
            return true;
        }
        for (Namespace namespace : namespaces) {
            if (id.startsWith(namespace.prefix())) {
                ItemIndex known = namespace.imported();
                if (known == null
                        || known.mayExist(
                                target, id.substring(namespace.prefix().length()), Optional.empty())) {
                    return known != null || !namespace.prefix().isEmpty() || openImports;
                }
            }
        }
        return framework.isPresent()
                && !set(Target.FRAMEWORK).contains(framework.get().value())
                && openImports;
    }

    private boolean holds(Target target, String id, Optional<FrameworkId> framework) {
        if (framework.isPresent() && target == Target.COMPETENCY) {
            return competencies.getOrDefault(framework.get(), Set.of()).contains(id);
        }
        if (framework.isPresent() && target == Target.SCALE) {
            return scales.getOrDefault(framework.get(), Set.of()).contains(id);
        }
        return set(target).contains(id);
    }

    /** Returns a thing of another kind with that id; empty when there is none. */
    public Optional<Target> otherKind(Target target, String id) {
        for (Map.Entry<Target, Set<String>> entry : own.entrySet()) {
            if (entry.getKey() != target
                    && entry.getKey() != Target.REQUIREMENT
                    && entry.getValue().contains(id)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** Returns the ids of a kind, in no particular order. */
    Set<String> ids(Target target) {
        return Collections.unmodifiableSet(set(target));
    }
}
