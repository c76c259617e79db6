package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/**
 * Checks answers against the text of the catalogue. It knows nothing of the compiled program or of the search, and each rule of a
 * path is read twice at most, so that checking is linear in what the path's rules say.
 */
public final class PathChecker {
    private final Catalogue catalogue;
    private final DirectEvaluator.Sources sources;

    /** Returns a checker of answers about a catalogue. */
    public PathChecker(Catalogue catalogue) {
        this.catalogue = catalogue;
        sources = DirectEvaluator.Sources.of(catalogue);
    }

    /**
     * Returns what is wrong with an answer, empty if nothing is: every path can be studied in its terms, leads to the target and costs
     * what it says, the bound fits, and the certificate does not charge more than it may.
     */
    public List<PathProblem> check(PathResult result) {
        List<PathProblem> problems = new ArrayList<>();
        if (result.status() == PathStatus.SATISFIED) {
            Set<ModuleId> held =
                    DirectEvaluator.heldIn(catalogue, result.query().from());
            if (!reached(result.query(), held, Set.of())) {
                problems.add(PathProblem.of(PathProblem.Kind.SATISFIED));
            }
        }
        for (StudyPath path : result.paths()) {
            check(result.query(), path, problems);
        }
        checkBound(result, problems);
        return problems;
    }

    private void check(PathQuery query, StudyPath path, List<PathProblem> problems) {
        Set<ModuleId> held = DirectEvaluator.heldIn(catalogue, query.from());
        Set<ModuleId> passed = new HashSet<>(held);
        Set<ModuleId> fresh = new HashSet<>();
        Optional<Set<ModuleId>> offered = query.filter().offered(catalogue);
        Map<Integer, List<ModuleId>> terms = new TreeMap<>();
        BigDecimal cost = BigDecimal.ZERO;
        int last = 1;
        Set<ModuleId> seen = new HashSet<>();
        for (PathStep step : path.steps()) {
            Optional<TrainingModule> module = catalogue.findModule(step.module());
            if (module.isEmpty()) {
                problems.add(PathProblem.of(PathProblem.Kind.UNKNOWN_MODULE, step.module()));
                continue;
            }
            if (!seen.add(step.module()) || !step.again() && held.contains(step.module())) {
                problems.add(PathProblem.of(PathProblem.Kind.TAKEN_TWICE, step.module()));
            }
            if (step.term() < last) {
                problems.add(PathProblem.of(PathProblem.Kind.ORDER, step.module()));
            }
            if (query.without().contains(step.module())
                    || offered.isPresent() && !offered.get().contains(step.module())) {
                problems.add(PathProblem.of(PathProblem.Kind.NOT_AVAILABLE, step.module()));
            }
            last = step.term();
            cost = cost.add(query.cost().of(module.get()).orElse(BigDecimal.ZERO));
            terms.computeIfAbsent(step.term(), t -> new ArrayList<>()).add(step.module());
        }
        for (List<ModuleId> term : terms.values()) {
            take(query, term, passed, fresh, problems);
        }
        exclusions(passed, fresh, problems);
        if (!reached(query, passed, fresh)) {
            problems.add(PathProblem.of(PathProblem.Kind.TARGET));
        }
        if (cost.compareTo(path.cost()) != 0) {
            problems.add(PathProblem.of(PathProblem.Kind.COST));
        }
    }

    private void take(
            PathQuery query,
            List<ModuleId> term,
            Set<ModuleId> passed,
            Set<ModuleId> fresh,
            List<PathProblem> problems) {
        DirectEvaluator evaluator = new DirectEvaluator(sources, query.from(), passed, fresh);
        for (ModuleId id : term) {
            Optional<Prerequisite> stated = catalogue.module(id).prerequisite();
            boolean met = stated.isEmpty()
                    || stated.get()
                            .requirement()
                            .map(rule -> evaluator.value(rule) == Tri.YES)
                            .orElse(stated.get().prose().isEmpty());
            if (!met) {
                problems.add(PathProblem.of(PathProblem.Kind.PREREQUISITE, id));
            }
        }
        Set<ModuleId> earlier = new HashSet<>(fresh);
        passed.addAll(term);
        fresh.addAll(term);
        for (ModuleId id : term) {
            TrainingModule module = catalogue.module(id);
            if (module.corequisite().isPresent()
                    && evaluator.value(module.corequisite().get()) != Tri.YES) {
                problems.add(PathProblem.of(PathProblem.Kind.COREQUISITE, id));
            }
            if (module.strictCorequisite().isPresent()
                    && !sameTerm(query, module.strictCorequisite().get(), passed, fresh, earlier)) {
                problems.add(PathProblem.of(PathProblem.Kind.SAME_TERM, id));
            }
        }
    }

    /** What was taken in earlier terms of the path does not count for a condition on the same term. */
    private boolean sameTerm(
            PathQuery query, Requirement rule, Set<ModuleId> passed, Set<ModuleId> fresh, Set<ModuleId> earlier) {
        Set<ModuleId> now = new HashSet<>(passed);
        now.removeAll(earlier);
        Set<ModuleId> freshNow = new HashSet<>(fresh);
        freshNow.removeAll(earlier);
        return new DirectEvaluator(sources, query.from(), now, freshNow).value(rule) == Tri.YES;
    }

    private void exclusions(Set<ModuleId> passed, Set<ModuleId> fresh, List<PathProblem> problems) {
        for (ModuleId id : passed) {
            Optional<TrainingModule> module = catalogue.findModule(id);
            for (ModuleId other : module.map(TrainingModule::excludes).orElse(List.of())) {
                if (!other.equals(id) && passed.contains(other) && (fresh.contains(id) || fresh.contains(other))) {
                    problems.add(PathProblem.of(PathProblem.Kind.EXCLUSION, id));
                }
            }
        }
    }

    private boolean reached(PathQuery query, Set<ModuleId> passed, Set<ModuleId> fresh) {
        Optional<ModuleId> module = query.target().module();
        if (module.isPresent()) {
            return passed.contains(module.get())
                    || catalogue.findModule(module.get()).map(TrainingModule::equivalents).orElse(List.of()).stream()
                            .anyMatch(other -> passed.contains(other) && !fresh.contains(other));
        }
        Requirement rule = query.target().requirement().orElseThrow();
        return new DirectEvaluator(sources, query.from(), passed, fresh).value(rule) == Tri.YES;
    }

    private void checkBound(PathResult result, List<PathProblem> problems) {
        Optional<BigDecimal> cost = result.cost();
        Optional<BigDecimal> bound = result.lowerBound();
        if (cost.isPresent() && bound.isPresent()) {
            int order = bound.get().compareTo(cost.get());
            if (order > 0 && result.unknownMeasures().isEmpty()
                    || result.status() == PathStatus.OPTIMAL && order != 0) {
                problems.add(PathProblem.of(PathProblem.Kind.BOUND));
            }
        }
        if (result.status() == PathStatus.OPTIMAL && (cost.isEmpty() || bound.isEmpty())) {
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
     * fixpoint over the catalogue a landmark; papers that the learner does not bring and undecided conditions count as met, which only
     * makes it harder for a landmark to be one.
     */
    public List<PathProblem> checkCertificate(PathResult result) {
        List<PathProblem> problems = new ArrayList<>();
        for (Landmark landmark : result.certificate()) {
            if (reachedWithout(result.query(), new TreeSet<>(landmark.modules()))) {
                problems.add(new PathProblem(
                        PathProblem.Kind.LANDMARK, landmark.modules().stream().findFirst()));
            }
        }
        return problems;
    }

    private boolean reachedWithout(PathQuery query, Set<ModuleId> landmark) {
        Set<ModuleId> passed = new HashSet<>(DirectEvaluator.heldIn(catalogue, query.from()));
        Set<ModuleId> fresh = new HashSet<>();
        Optional<Set<ModuleId>> offered = query.filter().offered(catalogue);
        Map<ModuleId, TrainingModule> left = new LinkedHashMap<>();
        for (TrainingModule module : catalogue.modules()) {
            if (!landmark.contains(module.id())
                    && !query.without().contains(module.id())
                    && (offered.isEmpty() || offered.get().contains(module.id()))) {
                left.putIfAbsent(module.id(), module);
            }
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            DirectEvaluator evaluator = new DirectEvaluator(sources, query.from(), passed, fresh);
            List<ModuleId> ready = new ArrayList<>();
            for (TrainingModule module : left.values()) {
                // Conditions on the same term are left out here: without them more can be reached, not less.
                Optional<Requirement> rule = module.prerequisite().flatMap(Prerequisite::requirement);
                if (rule.isEmpty() || evaluator.value(rule.get()) != Tri.NO) {
                    ready.add(module.id());
                }
            }
            for (ModuleId id : ready) {
                left.remove(id);
                grew |= passed.add(id);
                fresh.add(id);
            }
        }
        return isReached(query, passed, fresh, landmark);
    }

    private boolean isReached(PathQuery query, Set<ModuleId> passed, Set<ModuleId> fresh, Set<ModuleId> landmark) {
        Optional<ModuleId> module = query.target().module();
        if (module.isPresent()) {
            return !landmark.contains(module.get()) && passed.contains(module.get());
        }
        Requirement rule = query.target().requirement().orElseThrow();
        boolean plain = rule instanceof ModulePassed || rule instanceof NOf;
        Tri value = new DirectEvaluator(sources, query.from(), passed, fresh).value(rule);
        return plain ? value == Tri.YES : value != Tri.NO;
    }
}
