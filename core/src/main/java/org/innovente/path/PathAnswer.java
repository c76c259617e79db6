package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.Cone;
import org.innovente.internal.andor.IntList;
import org.innovente.internal.andor.Justification;
import org.innovente.internal.andor.Propagation;
import org.innovente.internal.andor.Terms;
import org.innovente.internal.andor.Twins;

/** Puts what a search found into words of the model. */
final class PathAnswer {
    /** How many conditions are left out one after another to find the few that matter. */
    static final int TRIALS = 256;

    private final Compiled graph;

    PathAnswer(Compiled graph) {
        this.graph = graph;
    }

    /** Returns a path: the modules of a set term by term, in the order of the catalogue within a term. */
    StudyPath path(Attempt attempt, int[] set) {
        Cone cone = attempt.cone;
        Propagation replay = attempt.replay(set);
        Justification why = new Justification(cone, replay);
        Map<Integer, Integer> termOf = terms(attempt, set, replay);
        Comparator<Integer> byTerm =
                Comparator.<Integer>comparingInt(v -> termOf.getOrDefault(v, 0)).thenComparingInt(v -> v);
        List<Integer> order = new ArrayList<>(termOf.keySet());
        order.sort(byTerm);
        Twins twins = attempt.twins();
        List<PathStep> steps = new ArrayList<>();
        for (int variable : order) {
            List<ModuleId> neededBy = Arrays.stream(why.users(variable))
                    .boxed()
                    .sorted(byTerm)
                    .map(user -> idOf(cone, user))
                    .toList();
            List<ModuleId> equivalents = Arrays.stream(twins.of(variable))
                    .filter(twin -> Arrays.binarySearch(set, twin) < 0)
                    .mapToObj(twin -> idOf(cone, twin))
                    .toList();
            boolean again = graph.atoms.get(graph.program.given(cone.atomOf(variable))) instanceof Atom.Retake;
            steps.add(
                    new PathStep(idOf(cone, variable), termOf.getOrDefault(variable, 1), again, neededBy, equivalents));
        }
        return new StudyPath(steps, attempt.costs.sum(set));
    }

    private Map<Integer, Integer> terms(Attempt attempt, int[] set, Propagation replay) {
        Map<Integer, Integer> termOf = new LinkedHashMap<>();
        Map<Integer, Integer> variableOf = new LinkedHashMap<>();
        boolean strict = false;
        int[] atoms = new int[set.length];
        for (int i = 0; i < set.length; i++) {
            atoms[i] = graph.program.given(attempt.cone.atomOf(set[i]));
            variableOf.put(atoms[i], set[i]);
            strict |= graph.strictPartners(atoms[i]).length > 0;
        }
        Optional<List<List<Integer>>> ordered =
                strict ? new StrictOrder(graph, attempt.held, attempt.absent).terms(atoms) : Optional.empty();
        if (ordered.isPresent()) {
            for (int term = 0; term < ordered.get().size(); term++) {
                for (int atom : ordered.get().get(term)) {
                    termOf.put(variableOf.get(atom), term + 1);
                }
            }
            return termOf;
        }
        Terms terms = new Terms(attempt.cone, replay);
        for (int variable : set) {
            termOf.put(variable, terms.of(variable, attempt.cone));
        }
        return termOf;
    }

    private ModuleId idOf(Cone cone, int variable) {
        return graph.idOf(CostTable.moduleOf(graph, cone, variable));
    }

    /** Returns the named conditions behind compiled atoms. */
    List<ConditionRef> refs(int[] places) {
        List<ConditionRef> found = new ArrayList<>();
        for (int place : places) {
            Atom atom = graph.atoms.get(graph.program.given(place));
            if (atom instanceof Atom.Fact fact) {
                found.add(fact.ref());
            } else if (atom instanceof Atom.Paper paper) {
                found.add(paper.ref());
            } else if (atom instanceof Atom.Unmet unmet) {
                found.add(unmet.ref());
            } else if (atom instanceof Atom.OnMarks marks) {
                found.add(marks.ref());
            } else if (atom instanceof Atom.Chosen chosen) {
                found.add(chosen.ref());
            } else if (atom instanceof Atom.Module module) {
                found.add(new ConditionRef(
                        ConditionRef.Kind.UNDECIDED, module.id().value(), "", "expires"));
            } else {
                found.add(new ConditionRef(ConditionRef.Kind.UNDECIDED, "", "", nameOf(atom)));
            }
        }
        return found.stream().sorted().distinct().toList();
    }

    private static String nameOf(Atom atom) {
        if (atom instanceof Atom.Level level) {
            return level.competency() + "@" + level.levelName();
        }
        return atom instanceof Atom.Graded graded ? graded.id() + " at " + graded.grade() : "waived node";
    }

    /** Returns modules that every way needs and that exclude each other, as far as they can be named. */
    List<Blocker> exclusions(Attempt attempt) {
        List<Blocker> found = new ArrayList<>();
        for (int[] pair : attempt.exclusions) {
            found.add(new Blocker(
                    Blocker.Kind.EXCLUSION,
                    List.of(idOf(attempt.cone, pair[0]), idOf(attempt.cone, pair[1])),
                    Optional.empty()));
        }
        return found.isEmpty()
                ? List.of(new Blocker(Blocker.Kind.DEADLOCK, strictModules(attempt), Optional.empty()))
                : found;
    }

    private List<ModuleId> strictModules(Attempt attempt) {
        List<ModuleId> found = new ArrayList<>();
        for (int variable = 0; variable < attempt.cone.variables(); variable++) {
            int atom = graph.program.given(attempt.cone.atomOf(variable));
            if (graph.isModule(atom) && graph.strictPartners(atom).length > 0) {
                found.add(graph.idOf(atom));
            }
        }
        return found;
    }

    /** Charges the lower bound to landmarks, the smallest first, so that no module is charged more than it costs. */
    List<Landmark> certificate(Attempt attempt) {
        if (attempt.costs.anyUnknown) {
            return List.of();
        }
        List<int[]> landmarks = new ArrayList<>(attempt.cheapest.landmarks());
        landmarks.sort(Comparator.comparingInt((int[] l) -> l.length).thenComparing(Arrays::compare));
        BigDecimal[] left = new BigDecimal[attempt.cone.variables()];
        List<Landmark> certificate = new ArrayList<>();
        for (int[] landmark : landmarks) {
            BigDecimal charge = null;
            for (int variable : landmark) {
                if (left[variable] == null) {
                    left[variable] = attempt.costs.sum(new int[] {variable});
                }
                charge = charge == null ? left[variable] : charge.min(left[variable]);
            }
            if (charge == null || charge.signum() <= 0) {
                continue;
            }
            IntList named = new IntList();
            for (int variable : landmark) {
                left[variable] = left[variable].subtract(charge);
                named.add(variable);
            }
            certificate.add(new Landmark(
                    Arrays.stream(named.toArray())
                            .mapToObj(v -> idOf(attempt.cone, v))
                            .toList(),
                    CostTable.plain(charge)));
        }
        return certificate;
    }
}
