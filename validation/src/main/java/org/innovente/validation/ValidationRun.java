package org.innovente.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.innovente.common.LocalizedText;
import org.innovente.finding.Finding;
import org.innovente.finding.FindingCollector;
import org.innovente.finding.Location;
import org.innovente.finding.Related;
import org.innovente.finding.Report;
import org.innovente.finding.Sources;
import org.innovente.validation.facts.TextTraits;

/** One run of a validator over one input. Used once, by one thread, which waits for those that it asks for help. */
final class ValidationRun {

    /** A rule that searches may take steps in proportion to the catalogue, so that a run stays near-linear. */
    private static final long STEPS_PER_MODULE = 1_000;

    /** What a rule may take for a small catalogue; at most a fifth of a second. */
    private static final long FEWEST_STEPS = 2_000_000;

    private final ValidationInput input;
    private final RuleRun.Judgement judgement;
    private final BooleanSupplier cancelled;
    private final Executor executor;
    private final CatalogueFacts facts;
    private final List<RuleRun> runs = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    ValidationRun(
            List<CatalogueRule> rules,
            ValidationInput input,
            RuleRun.Judgement judgement,
            BooleanSupplier cancelled,
            Executor executor) {
        this.input = input;
        this.judgement = judgement;
        this.cancelled = cancelled;
        this.executor = executor;
        this.facts = new CatalogueFacts(input, judgement.profile());
        long budget = Math.min(
                facts.integer(Parameter.STEP_BUDGET),
                Math.max(
                        FEWEST_STEPS,
                        STEPS_PER_MODULE * input.catalogue().modules().size()));
        for (CatalogueRule rule : rules) {
            if (rule.codes().stream()
                    .anyMatch(code -> judgement.profile().severity(code).isPresent())) {
                runs.add(new RuleRun(rule, judgement, budget, cancelled));
            }
        }
    }

    void runAll() {
        List<RuleRun> first = new ArrayList<>();
        List<RuleRun> second = new ArrayList<>();
        for (RuleRun run : runs) {
            boolean independent = run.rule().buildsOn().stream().noneMatch(Phase::isCritical);
            (independent ? first : second).add(run);
        }
        runPass(first);
        Set<Phase> broken = new LinkedHashSet<>();
        first.forEach(run -> broken.addAll(run.brokenPhases()));
        List<RuleRun> sound = new ArrayList<>();
        for (RuleRun run : second) {
            if (run.rule().buildsOn().stream().noneMatch(broken::contains)) {
                sound.add(run);
            } else {
                run.rule().codes().forEach(code -> skipped.add(code.id()));
            }
        }
        runPass(sound);
    }

    private void runPass(List<RuleRun> pass) {
        List<RuleRun> items = new ArrayList<>();
        List<Runnable> tasks = new ArrayList<>();
        for (RuleRun run : pass) {
            if (run.rule() instanceof ItemRule<?> || run.rule() instanceof WalkRule) {
                items.add(run);
            } else {
                tasks.add(() -> {
                    RuleRun.throwIfCancelled(cancelled);
                    run.run(facts);
                });
            }
        }
        if (!items.isEmpty()) {
            tasks.add(0, () -> walk(items));
        }
        await(tasks);
    }

    private void walk(List<RuleRun> items) {
        items.forEach(run -> run.begin(facts));
        CatalogueWalk.of(input.catalogue()).accept(new ItemsToRules(items, facts, cancelled));
    }

    /** Shows each item of the walk to the rules that want its type. */
    private static final class ItemsToRules implements CatalogueWalk.Visitor {
        private final List<RuleRun> runs;
        private final CatalogueFacts facts;
        private final BooleanSupplier cancelled;
        private final Map<Class<?>, RuleRun[]> byType = new HashMap<>();
        private Class<?> latestType = Object.class;
        private RuleRun[] latest = new RuleRun[0];

        ItemsToRules(List<RuleRun> runs, CatalogueFacts facts, BooleanSupplier cancelled) {
            this.runs = runs;
            this.facts = facts;
            this.cancelled = cancelled;
        }

        /** A walk asks whether a type is wanted just before it shows an item of it. */
        private RuleRun[] interested(Class<?> type) {
            if (type != latestType) {
                latest = byType.computeIfAbsent(
                        type, key -> runs.stream().filter(run -> run.wants(key)).toArray(RuleRun[]::new));
                latestType = type;
            }
            return latest;
        }

        @Override
        public boolean wants(Class<?> type) {
            return interested(type).length > 0;
        }

        @Override
        public <T> void visit(Class<T> type, T item, Place place) {
            RuleRun.throwIfCancelled(cancelled);
            if (item instanceof LocalizedText text) {
                int traits = TextTraits.of(text);
                for (RuleRun run : interested(type)) {
                    if (run.looksAt(traits)) {
                        run.show(type, item, place, facts);
                    }
                }
            } else {
                for (RuleRun run : interested(type)) {
                    run.show(type, item, place, facts);
                }
            }
        }

        @Override
        public void end() {
            runs.forEach(RuleRun::end);
        }
    }

    private void await(List<Runnable> tasks) {
        List<CompletableFuture<Void>> futures = new ArrayList<>();
        for (Runnable task : tasks) {
            futures.add(CompletableFuture.runAsync(task, executor));
        }
        try {
            CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    ValidationResult result() {
        FindingCollector all = FindingCollector.bounded(judgement.perCode(), judgement.inAll());
        Map<Finding, Suppression> suppressed = new LinkedHashMap<>();
        Map<String, Integer> accepted = new HashMap<>();
        Set<Suppression> used = new LinkedHashSet<>();
        boolean undecided = !skipped.isEmpty();
        for (RuleRun run : runs) {
            all.addAll(run.collector().report());
            run.silenced().forEach(silenced -> suppressed.put(silenced.finding(), silenced.by()));
            run.accepted().forEach((fingerprint, count) -> accepted.merge(fingerprint, count, Integer::sum));
            used.addAll(run.used());
            undecided |= run.isUndecided();
        }
        RuleRun own = new RuleRun(new Housekeeping(used, accepted), judgement, Long.MAX_VALUE, cancelled);
        own.run(facts);
        all.addAll(own.collector().report());
        long total = accepted.values().stream().mapToLong(Integer::longValue).sum();
        return new ValidationResult(
                placed(all.report()),
                judgement.profile(),
                input.asOf().orElse(null),
                suppressed,
                total,
                skipped,
                undecided || own.isUndecided());
    }

    private Report placed(Report report) {
        Optional<Sources> sources = input.sources();
        return sources.isEmpty() ? report : report.map(finding -> placed(finding, sources.get()));
    }

    private static Finding placed(Finding finding, Sources sources) {
        List<Related> related = new ArrayList<>();
        for (Related place : finding.related()) {
            Location location = sources.nearest(place.pointer());
            related.add(new Related(place.subject(), place.pointer(), location, place.label(), place.arguments()));
        }
        Finding.Builder builder = Finding.builder(finding.code())
                .severity(finding.severity())
                .subject(finding.subject())
                .pointer(finding.pointer())
                .location(sources.nearest(finding.pointer()))
                .putAllArguments(finding.arguments())
                .addAllRelated(related);
        finding.fix().ifPresent(builder::fix);
        return builder.build();
    }

    /** Reports what suppressions and baseline no longer have to say; run after all rules. */
    private final class Housekeeping implements CatalogueRule {

        private final Set<Suppression> used;
        private final Map<String, Integer> accepted;

        Housekeeping(Set<Suppression> used, Map<String, Integer> accepted) {
            this.used = used;
            this.accepted = accepted;
        }

        @Override
        public List<RuleCode> codes() {
            return List.of(ValidationCode.values());
        }

        @Override
        public void check(CatalogueFacts known, FindingSink sink) {
            judgement.suppressions().entries().forEach(entry -> check(entry, known.asOf(), sink));
            judgement.baseline().entries().forEach((fingerprint, entry) -> {
                int missing = entry.count() - accepted.getOrDefault(fingerprint, 0);
                if (missing > 0) {
                    Place place = Place.root().about("baseline", fingerprint);
                    sink.report(ValidationCode.STALE_BASELINE, place, entry.code(), missing, fingerprint);
                }
            });
        }

        private void check(Suppression entry, Optional<LocalDate> asOf, FindingSink sink) {
            Place place = Place.root().about("suppression", entry.code());
            if (entry.until().isPresent() && asOf.isEmpty()) {
                sink.undetermined(ValidationCode.EXPIRED_SUPPRESSION, place, "date");
            }
            if (entry.isOver(asOf)) {
                sink.report(
                        ValidationCode.EXPIRED_SUPPRESSION,
                        place,
                        entry.code(),
                        entry.target(),
                        entry.until().orElseThrow());
            } else if (!used.contains(entry)) {
                boolean locked = isLocked(entry);
                sink.report(
                        ValidationCode.STALE_SUPPRESSION,
                        place,
                        entry.code(),
                        entry.target(),
                        locked ? "locked" : "unmatched");
            }
        }

        private boolean isLocked(Suppression entry) {
            for (RuleRun run : runs) {
                for (RuleCode code : run.rule().codes()) {
                    boolean same = code.id().equals(entry.code())
                            || code.check().filter(entry.code()::equals).isPresent();
                    if (same && code.details().lock() != CodeDetails.Lock.FREE) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
