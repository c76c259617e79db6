package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/**
 * Checks answers against the text of the catalogue. It shares nothing with the compiler or the search: it reads records, selectors,
 * competencies, grades and references in its own way, so that a mistake of theirs is found here. Checking a path is linear: each of
 * its rules is walked once, and each accumulation in them once over what has been passed.
 */
public final class PathChecker {
    private final Catalogue catalogue;
    private final PlainWorld world;

    /** Returns a checker of answers about a catalogue. */
    public PathChecker(Catalogue catalogue) {
        this.catalogue = catalogue;
        world = new PlainWorld(catalogue);
    }

    /**
     * Returns what is wrong with an answer, empty if nothing is: every path can be studied in its terms, leads to the target and costs
     * what it says, the bound fits, the certificate does not charge more than it may, and nothing that was not followed is called
     * proven.
     */
    public List<PathProblem> check(PathResult result) {
        List<PathProblem> problems = new ArrayList<>();
        PlainRecord record = new PlainRecord(world, result.query().from());
        if (result.part() == PathStatus.SATISFIED && !reached(result.query(), record, PlainRules.Taken.NOTHING)) {
            problems.add(PathProblem.of(PathProblem.Kind.SATISFIED));
        }
        for (StudyPath path : result.paths()) {
            check(result.query(), record, path, problems);
        }
        checkBound(result, problems);
        return problems;
    }

    private void check(PathQuery query, PlainRecord record, StudyPath path, List<PathProblem> problems) {
        Optional<Set<ModuleId>> offered = query.filter().offered(catalogue);
        Set<ModuleId> without = new HashSet<>(query.without());
        Map<ModuleId, Integer> terms = new LinkedHashMap<>();
        Set<ModuleId> again = new HashSet<>();
        BigDecimal cost = BigDecimal.ZERO;
        int last = 1;
        for (PathStep step : path.steps()) {
            Optional<TrainingModule> module = world.module(step.module());
            if (module.isEmpty()) {
                problems.add(PathProblem.of(PathProblem.Kind.UNKNOWN_MODULE, step.module()));
                continue;
            }
            boolean held = record.held.contains(step.module());
            if (terms.putIfAbsent(step.module(), step.term()) != null || held != step.again()) {
                problems.add(PathProblem.of(PathProblem.Kind.TAKEN_TWICE, step.module()));
            }
            if (step.again()) {
                again.add(step.module());
            }
            if (step.term() < last) {
                problems.add(PathProblem.of(PathProblem.Kind.ORDER, step.module()));
            }
            boolean missing = offered.map(all -> !all.contains(step.module())).orElse(false);
            if (without.contains(step.module()) || missing) {
                problems.add(PathProblem.of(PathProblem.Kind.NOT_AVAILABLE, step.module()));
            }
            last = Math.max(last, step.term());
            cost = cost.add(query.cost().of(module.get()).orElse(BigDecimal.ZERO));
        }
        for (Map.Entry<ModuleId, Integer> each : terms.entrySet()) {
            // Who takes a module again was let in before.
            if (!again.contains(each.getKey())) {
                take(world.catalogue.module(each.getKey()), each.getValue(), record, terms, problems);
            }
        }
        exclusions(record, terms.keySet(), problems);
        if (!reached(query, record, new PlainRules.Taken(terms, 1, last))) {
            problems.add(PathProblem.of(PathProblem.Kind.TARGET));
        }
        if (cost.compareTo(path.cost()) != 0) {
            problems.add(PathProblem.of(PathProblem.Kind.COST));
        }
    }

    /** What was taken before counts for a prerequisite, what is taken now too for a corequisite, only that for one of the same term. */
    private void take(
            TrainingModule module,
            int term,
            PlainRecord record,
            Map<ModuleId, Integer> terms,
            List<PathProblem> problems) {
        Optional<Prerequisite> stated = module.prerequisite();
        boolean met = stated.isEmpty()
                || stated.get()
                        .requirement()
                        .map(rule -> holds(rule, record, terms, 1, term - 1))
                        .orElse(stated.get().prose().isEmpty());
        if (!met) {
            problems.add(PathProblem.of(PathProblem.Kind.PREREQUISITE, module.id()));
        }
        if (module.corequisite().isPresent() && !holds(module.corequisite().get(), record, terms, 1, term)) {
            problems.add(PathProblem.of(PathProblem.Kind.COREQUISITE, module.id()));
        }
        if (module.strictCorequisite().isPresent()
                && !holds(module.strictCorequisite().get(), record, terms, term, term)) {
            problems.add(PathProblem.of(PathProblem.Kind.SAME_TERM, module.id()));
        }
    }

    private boolean holds(Requirement rule, PlainRecord record, Map<ModuleId, Integer> terms, int first, int last) {
        return new PlainRules(world, record, new PlainRules.Taken(terms, first, last), false).value(rule) == Tri.YES;
    }

    private void exclusions(PlainRecord record, Set<ModuleId> taken, List<PathProblem> problems) {
        Set<ModuleId> passed = new LinkedHashSet<>(record.held);
        passed.addAll(taken);
        for (ModuleId id : passed) {
            boolean fresh = taken.contains(id) && !record.held.contains(id);
            for (ModuleId other : world.module(id).map(TrainingModule::excludes).orElse(List.of())) {
                boolean both = !other.equals(id) && passed.contains(other);
                if (both && (fresh || taken.contains(other) && !record.held.contains(other))) {
                    problems.add(PathProblem.of(PathProblem.Kind.EXCLUSION, id));
                }
            }
        }
    }

    private boolean reached(PathQuery query, PlainRecord record, PlainRules.Taken taken) {
        PlainRules rules = new PlainRules(world, record, taken, false);
        Optional<ModuleId> module = query.target().module();
        if (module.isPresent()) {
            return rules.has(module.get())
                    || world.equivalents(module.get()).stream().anyMatch(record.held::contains);
        }
        return rules.value(query.target().requirement().orElseThrow()) == Tri.YES;
    }

    private void checkBound(PathResult result, List<PathProblem> problems) {
        if (!result.notFollowed().isEmpty()
                && result.status() != PathStatus.UNDETERMINED
                && result.status() != PathStatus.UNREACHABLE) {
            problems.add(PathProblem.of(PathProblem.Kind.NOT_FOLLOWED));
        }
        Optional<BigDecimal> cost = result.partCost();
        Optional<BigDecimal> bound = result.lowerBound();
        if (cost.isPresent() && bound.isPresent()) {
            int order = bound.get().compareTo(cost.get());
            if (order > 0 && result.unknownMeasures().isEmpty() || result.part() == PathStatus.OPTIMAL && order != 0) {
                problems.add(PathProblem.of(PathProblem.Kind.BOUND));
            }
        }
        if (result.part() == PathStatus.OPTIMAL && (cost.isEmpty() || bound.isEmpty())) {
            problems.add(PathProblem.of(PathProblem.Kind.BOUND));
        }
        Map<ModuleId, BigDecimal> charged = new HashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Landmark landmark : result.certificate()) {
            sum = sum.add(landmark.charge());
            landmark.modules().forEach(id -> charged.merge(id, landmark.charge(), BigDecimal::add));
        }
        boolean tooMuch = bound.isPresent() && sum.compareTo(bound.get()) > 0;
        for (Map.Entry<ModuleId, BigDecimal> each : charged.entrySet()) {
            tooMuch |= catalogue
                    .findModule(each.getKey())
                    .flatMap(result.query().cost()::of)
                    .map(own -> each.getValue().compareTo(own) > 0)
                    .orElse(true);
        }
        if (tooMuch) {
            problems.add(PathProblem.of(PathProblem.Kind.CHARGE));
        }
    }

    /**
     * Returns what is wrong with the landmarks of a certificate: each must be a set without which the target cannot be reached. One
     * walk over what the target can depend on a landmark, each rule again whenever something it names is gained; undecided conditions
     * count as met, which only makes it harder for a landmark to be one.
     */
    public List<PathProblem> checkCertificate(PathResult result) {
        List<PathProblem> problems = new ArrayList<>();
        if (result.certificate().isEmpty()) {
            return problems;
        }
        PlainReach reach =
                new PlainReach(world, new PlainRecord(world, result.query().from()), result.query());
        for (Landmark landmark : result.certificate()) {
            if (reach.isReachedWithout(new HashSet<>(landmark.modules()))) {
                problems.add(new PathProblem(
                        PathProblem.Kind.LANDMARK, landmark.modules().stream().findFirst()));
            }
        }
        return problems;
    }
}
