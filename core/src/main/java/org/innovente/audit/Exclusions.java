package org.innovente.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;

/**
 * The achievements of which only one may count: those at modules that exclude one another, and those at modules that count as one
 * another. Which one counts is part of the allocation. What only looks, and takes no part in it, reads the one with more credits,
 * then the better grade, then the smaller identifier.
 */
final class Exclusions {
    private final List<Evidence[]> pairs = new ArrayList<>();

    /** Finds the pairs, in the order of the evidences, and notes which of each what only looks passes over. */
    Exclusions(List<Evidence> evidences, Comparator<Evidence> better) {
        if (evidences.stream().noneMatch(Exclusions::names)) {
            return;
        }
        Map<ModuleId, List<Evidence>> byModule = new HashMap<>();
        for (Evidence one : evidences) {
            if (one.counts != Kleene.NO) {
                one.moduleId()
                        .ifPresent(m -> byModule.computeIfAbsent(m, k -> new ArrayList<>())
                                .add(one));
            }
        }
        for (Evidence one : evidences) {
            Optional<TrainingModule> module = one.counts == Kleene.NO ? Optional.empty() : one.module;
            module.ifPresent(m -> {
                m.excludes().forEach(other -> pair(one, byModule.getOrDefault(other, List.of())));
                m.equivalents().forEach(other -> pair(one, byModule.getOrDefault(other, List.of())));
            });
        }
        pairs.sort(Comparator.<Evidence[]>comparingInt(p -> p[0].index).thenComparingInt(p -> p[1].index));
        for (Evidence[] pair : pairs) {
            if (pair[0].passedOver == null && pair[1].passedOver == null) {
                boolean first = better.compare(pair[0], pair[1]) >= 0;
                Evidence kept = first ? pair[0] : pair[1];
                Evidence other = first ? pair[1] : pair[0];
                if (kept.counts == Kleene.YES) {
                    other.passedOver = new Reason(ReasonCode.EQUIVALENT_OF, kept.id());
                }
            }
        }
    }

    private static boolean names(Evidence one) {
        return one.module
                .filter(m -> !m.excludes().isEmpty() || !m.equivalents().isEmpty())
                .isPresent();
    }

    private void pair(Evidence one, List<Evidence> others) {
        for (Evidence other : others) {
            Evidence[] pair = one.index < other.index ? new Evidence[] {one, other} : new Evidence[] {other, one};
            boolean known = one == other || pairs.stream().anyMatch(p -> p[0] == pair[0] && p[1] == pair[1]);
            if (!known) {
                pairs.add(pair);
            }
        }
    }

    /** Returns the pairs of which one at most counts. */
    List<Evidence[]> pairs() {
        return pairs;
    }

    /** Returns whether an evidence is in one of the pairs. */
    boolean concerns(Evidence one) {
        return pairs.stream().anyMatch(p -> p[0] == one || p[1] == one);
    }

    /** Returns the evidences of which one at most counts together with this one. */
    List<Evidence> others(Evidence one) {
        List<Evidence> found = new ArrayList<>();
        for (Evidence[] pair : pairs) {
            if (pair[0] == one || pair[1] == one) {
                found.add(pair[0] == one ? pair[1] : pair[0]);
            }
        }
        return found;
    }
}
