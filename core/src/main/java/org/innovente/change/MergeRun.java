package org.innovente.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;

/** One merge. */
final class MergeRun {
    private final CatalogueId id;
    private final List<MergeSource> sources;
    private final Namespacing namespacing;
    private final FindingCollector findings = FindingCollector.bounded();
    private final Map<Subject, List<String>> origins = new LinkedHashMap<>();

    /** What each source defines otherwise than an earlier one, with the label of that one. */
    private final List<Map<Subject, String>> lost = new ArrayList<>();

    MergeRun(CatalogueId id, List<MergeSource> sources, Namespacing namespacing) {
        this.id = id;
        this.sources = sources;
        this.namespacing = namespacing;
    }

    CatalogueMerge result() {
        new ImportCheck(sources, findings).run();
        sources.forEach(source -> lost.add(new HashMap<>()));
        List<Catalogue> named = namespacing == Namespacing.ALL ? prefixed() : own();
        conflicts(named);
        if (namespacing == Namespacing.CONFLICTS) {
            named = renamedConflicts(named);
        }
        rulesThatChangeMeaning(named);
        Catalogue merged = merged(named);
        new MergeCycles(named, sources.stream().map(MergeRun::label).toList(), findings).run();
        return new CatalogueMerge(merged, findings.report(), origins);
    }

    static String label(MergeSource source) {
        return source.catalogue().id()
                + CatalogueDiff.version(source.catalogue())
                        .map(version -> " " + version)
                        .orElse("");
    }

    private List<Catalogue> own() {
        return sources.stream().map(MergeSource::catalogue).toList();
    }

    private List<Catalogue> prefixed() {
        List<Catalogue> named = new ArrayList<>();
        for (MergeSource source : sources) {
            Set<Subject> own = definitions(source.catalogue());
            named.add(rewritten(source.catalogue(), own, source.namespace()));
        }
        return named;
    }

    /** Returns a catalogue in which some of its things have a prefix, wherever they are defined or named. */
    private static Catalogue rewritten(Catalogue catalogue, Set<Subject> renamed, String namespace) {
        Set<String> ids = new HashSet<>();
        renamed.forEach(subject -> ids.add(subject.id()));
        return new CatalogueRewriter(
                        (kind, old) -> (kind.isEmpty() ? ids.contains(old) : renamed.contains(new Subject(kind, old)))
                                ? namespace + ":" + old
                                : old,
                        (stated, competency) -> stated(catalogue, stated, competency))
                .catalogue(catalogue);
    }

    /** Returns the framework to be stated with a competency: the one that it can only be, so that no other one makes it ambiguous. */
    private static Optional<FrameworkId> stated(
            Catalogue catalogue, Optional<FrameworkId> stated, CompetencyId competency) {
        return stated.isPresent() ? stated : catalogue.index().resolveFramework(stated, competency);
    }

    private static Set<Subject> definitions(Catalogue catalogue) {
        Set<Subject> all = new HashSet<>();
        for (Section<?> section : Sections.ALL) {
            if (!section.kind().equals("competency")) {
                section.byId(catalogue).keySet().forEach(name -> all.add(section.subject(name)));
            }
        }
        catalogue
                .modules()
                .forEach(module -> module.resources()
                        .forEach(resource ->
                                all.add(new Subject("resource", resource.id().value()))));
        catalogue
                .diplomas()
                .forEach(diploma -> diploma.blocks()
                        .forEach(
                                block -> all.add(new Subject("block", block.id().value()))));
        return all;
    }

    private void conflicts(List<Catalogue> named) {
        for (Section<?> section : Sections.ALL) {
            if (!section.kind().equals("competency")) {
                conflicts(section, named);
            }
        }
    }

    private <T> void conflicts(Section<T> section, List<Catalogue> named) {
        Map<String, T> first = new HashMap<>();
        Map<String, Integer> owner = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            for (T value : section.list().apply(named.get(i))) {
                String name = section.id().apply(value);
                T known = first.putIfAbsent(name, value);
                if (known == null) {
                    owner.put(name, i);
                } else if (!known.equals(value) && Objects.requireNonNull(owner.get(name)) != i) {
                    String kept = label(sources.get(Objects.requireNonNull(owner.get(name))));
                    lost.get(i).put(section.subject(name), kept);
                    findings.add(Finding.builder(MergeCode.SAME_ID_OTHER_CONTENT)
                            .subject(section.subject(name).toString())
                            .putArgument("kept", kept)
                            .putArgument("other", label(sources.get(i)))
                            .putArgument("members", members(section.shape().compare(known, value, Set.of())))
                            .build());
                }
            }
        }
    }

    private static String members(List<MemberChange> changes) {
        List<String> paths = changes.stream().map(MemberChange::path).limit(8).toList();
        return String.join(", ", paths) + (changes.size() > paths.size() ? ", ..." : "");
    }

    private List<Catalogue> renamedConflicts(List<Catalogue> named) {
        List<Catalogue> renamed = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Set<Subject> subjects = lost.get(i).keySet();
            renamed.add(
                    subjects.isEmpty()
                            ? named.get(i)
                            : rewritten(
                                    named.get(i),
                                    Set.copyOf(subjects),
                                    sources.get(i).namespace()));
            lost.get(i).clear();
        }
        return renamed;
    }

    /** Reports rules that name a thing whose definition in the same catalogue does not count. */
    private void rulesThatChangeMeaning(List<Catalogue> named) {
        for (int i = 0; i < named.size(); i++) {
            Map<Subject, String> changed = lost.get(i);
            if (!changed.isEmpty()) {
                Catalogue catalogue = named.get(i);
                String of = label(sources.get(i));
                RuleOwners.each(catalogue, (owner, rule) -> {
                    for (Subject target : RuleOwners.targets(rule)) {
                        String kept = changed.get(target);
                        if (kept != null) {
                            findings.add(Finding.builder(MergeCode.RULE_CHANGES_MEANING)
                                    .subject(owner.toString())
                                    .putArgument("of", of)
                                    .putArgument("target", target.toString())
                                    .putArgument("kept", kept)
                                    .build());
                        }
                    }
                });
            }
        }
    }

    private Catalogue merged(List<Catalogue> named) {
        Catalogue.Builder merged = Catalogue.builder().id(id);
        Set<Object> seen = new HashSet<>();
        for (Catalogue catalogue : named) {
            merged.addAllMustUnderstand(fresh(catalogue.mustUnderstand(), seen, "must"));
            merged.addAllSchemes(fresh(catalogue.schemes(), seen, "scheme"));
            merged.addAllCategories(fresh(catalogue.categories(), seen, "category"));
        }
        merged.addAllGradeScales(union(
                "grade-scale",
                named,
                Catalogue::gradeScales,
                scale -> scale.id().value()));
        merged.addAllFrameworks(
                union("framework", named, Catalogue::frameworks, one -> one.id().value()));
        merged.addAllModules(
                union("module", named, Catalogue::modules, one -> one.id().value()));
        merged.addAllProgrammes(
                union("programme", named, Catalogue::programmes, one -> one.id().value()));
        merged.addAllDiplomas(
                union("diploma", named, Catalogue::diplomas, one -> one.id().value()));
        merged.addAllCertifications(union(
                "certification",
                named,
                Catalogue::certifications,
                one -> one.id().value()));
        merged.addAllRecognitions(union(
                "recognition", named, Catalogue::recognitions, one -> one.id().value()));
        merged.addAllPartners(
                union("partner", named, Catalogue::partners, one -> one.id().value()));
        merged.addAllAgreements(
                union("agreement", named, Catalogue::agreements, one -> one.id().value()));
        merged.addAllTerritories(union(
                "territory", named, Catalogue::territories, one -> one.id().value()));
        merged.addAllOffers(
                union("offer", named, Catalogue::offers, one -> one.id().value()));
        return merged.build();
    }

    private static <T> List<T> fresh(Collection<T> values, Set<Object> seen, String kind) {
        List<T> fresh = new ArrayList<>();
        for (T value : values) {
            if (seen.add(List.of(kind, value))) {
                fresh.add(value);
            }
        }
        return fresh;
    }

    private <T> List<T> union(
            String kind,
            List<Catalogue> named,
            java.util.function.Function<Catalogue, List<T>> list,
            java.util.function.Function<T, String> name) {
        Map<String, T> values = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            String label = label(sources.get(i));
            for (T value : list.apply(named.get(i))) {
                values.putIfAbsent(name.apply(value), value);
                List<String> known =
                        origins.computeIfAbsent(new Subject(kind, name.apply(value)), any -> new ArrayList<>(1));
                if (!known.contains(label)) {
                    known.add(label);
                }
            }
        }
        return new ArrayList<>(values.values());
    }
}
