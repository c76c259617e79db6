package org.innovente.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innovente.common.ModuleId;

/**
 * Figures about a plan: modules spread over terms. Immutable and thread-safe.
 *
 * <p>For the credit balance the documentation and the code of CurricularAnalytics disagree; both are here under their own names.
 */
public final class PlanMetrics {
    private final CurriculumGraph graph;
    private final List<List<ModuleId>> terms;
    private final Map<ModuleId, Integer> termOf = new HashMap<>();
    private final List<BigDecimal> loads = new ArrayList<>();

    private PlanMetrics(CurriculumGraph graph, List<List<ModuleId>> terms, Map<ModuleId, BigDecimal> credits) {
        this.graph = graph;
        this.terms = terms.stream().map(List::copyOf).toList();
        for (int term = 0; term < terms.size(); term++) {
            BigDecimal load = BigDecimal.ZERO;
            for (ModuleId id : terms.get(term)) {
                termOf.put(id, term + 1);
                load = load.add(credits.getOrDefault(id, BigDecimal.ZERO));
            }
            loads.add(load);
        }
    }

    /**
     * Returns the figures of a plan.
     *
     * @param terms the modules term by term
     * @param credits the credits of the modules; zero for those it does not name
     */
    public static PlanMetrics of(CurriculumGraph graph, List<List<ModuleId>> terms, Map<ModuleId, BigDecimal> credits) {
        return new PlanMetrics(graph, terms, credits);
    }

    /** Returns, for a module, the sum over what it needs of the terms in between. */
    public int requisiteDistance(ModuleId module) {
        int sum = 0;
        for (CurriculumGraph.Edge edge : graph.edges()) {
            if (edge.to().equals(module) && termOf.containsKey(edge.from()) && termOf.containsKey(module)) {
                sum += termOf.get(module) - termOf.get(edge.from());
            }
        }
        return sum;
    }

    /** Returns the sum of the requisite distances of all modules. */
    public int requisiteDistance() {
        return graph.modules().stream().mapToInt(this::requisiteDistance).sum();
    }

    /** Returns the credits of each term. */
    public List<BigDecimal> loads() {
        return List.copyOf(loads);
    }

    /** Returns the credits of all terms. */
    public BigDecimal totalCredits() {
        return loads.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the mean credits of a term; zero without terms. */
    public BigDecimal meanLoad() {
        return loads.isEmpty()
                ? BigDecimal.ZERO
                : totalCredits().divide(BigDecimal.valueOf(loads.size()), MathContext.DECIMAL64);
    }

    /** Returns the smallest credits of a term; zero without terms. */
    public BigDecimal smallestLoad() {
        return loads.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** Returns the largest credits of a term; zero without terms. */
    public BigDecimal largestLoad() {
        return loads.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** Returns the earliest term with the smallest credits, from 1; 0 without terms. */
    public int lightestTerm() {
        return loads.indexOf(smallestLoad()) + 1;
    }

    /** Returns the earliest term with the largest credits, from 1; 0 without terms. */
    public int heaviestTerm() {
        return loads.indexOf(largestLoad()) + 1;
    }

    /** Returns the population standard deviation of the credits of a term, to six decimals; zero without terms. */
    public BigDecimal standardDeviation() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal load : loads) {
            BigDecimal difference = load.subtract(meanLoad());
            sum = sum.add(difference.multiply(difference));
        }
        return loads.isEmpty()
                ? BigDecimal.ZERO
                : sum.divide(BigDecimal.valueOf(loads.size()), MathContext.DECIMAL128)
                        .sqrt(MathContext.DECIMAL64)
                        .setScale(6, RoundingMode.HALF_UP);
    }

    /** Returns the sum of the differences between the credits of one term and the next: the balance as it is documented. */
    public BigDecimal balanceBetweenNeighbours() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int term = 1; term < loads.size(); term++) {
            sum = sum.add(loads.get(term).subtract(loads.get(term - 1)).abs());
        }
        return sum;
    }

    /** Returns the sum of the differences between the credits of all pairs of terms: the balance as the reference tool computes it. */
    public BigDecimal balanceBetweenAll() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int term = 0; term < loads.size(); term++) {
            for (int later = term + 1; later < loads.size(); later++) {
                sum = sum.add(loads.get(later).subtract(loads.get(term)).abs());
            }
        }
        return sum;
    }

    /** Returns, for each term but the last, how many edges lead from it or an earlier one to a later one. */
    public List<Integer> knowledgeTransfer() {
        List<Integer> cuts = new ArrayList<>();
        for (int cut = 1; cut < terms.size(); cut++) {
            int crossing = 0;
            for (CurriculumGraph.Edge edge : graph.edges()) {
                Integer from = termOf.get(edge.from());
                Integer to = termOf.get(edge.to());
                crossing += from != null && to != null && from <= cut && to > cut ? 1 : 0;
            }
            cuts.add(crossing);
        }
        return cuts;
    }
}
