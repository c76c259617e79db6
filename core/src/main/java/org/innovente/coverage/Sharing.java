package org.innovente.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;

/**
 * Whether the exclusive uses that a rule makes of modules can all be served at once. A simple assignment is tried: if it works, the
 * answer is yes; if it does not, another one might, which only an audit can say.
 */
final class Sharing {
    private final Catalogue catalogue;
    private final ModuleFacts facts;
    private final Matching matching;
    private final Possible possible;
    private final UseKind unstated;
    private final List<Demand> demands = new ArrayList<>();
    private final Set<String> followed = new HashSet<>();

    /** Whether a use was met that depends on what others use, which only an allocation decides. */
    private boolean entangled;

    /** One exclusive use: what it takes from which modules. */
    private record Demand(BitSet modules, Bound bound, Measure measure) {}

    Sharing(Catalogue catalogue, ModuleFacts facts, Matching matching, Possible possible, UseKind unstated) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.matching = matching;
        this.possible = possible;
        this.unstated = unstated;
    }

    /** Returns yes if the uses of a rule that is met do not stand in one another's way, unknown otherwise. */
    Tri serves(Requirement rule, List<Constraint> constraints, BitSet taken) {
        collect(rule, taken);
        boolean inert = constraints.stream().allMatch(constraint -> isInert(constraint, taken));
        return inert && !entangled && assign() ? Tri.YES : Tri.UNKNOWN;
    }

    private void collect(Requirement rule, BitSet taken) {
        entangled |= isEntangled(rule);
        if (rule instanceof NOf several) {
            int needed = several.quantifier().minimum(several.children().size());
            for (Requirement child : several.children()) {
                if (needed > 0 && possible.met(child, taken) == Tri.YES) {
                    needed--;
                    collect(child, taken);
                }
            }
        } else if (rule instanceof ModulePassed passed && consumes(passed.use())) {
            BitSet modules = new BitSet();
            facts.counting(passed.module()).stream().filter(taken::get).forEach(modules::set);
            demands.add(new Demand(modules, Bound.atLeast(BigDecimal.ONE), Measure.count()));
        } else if (rule instanceof Accumulation sum && consumes(sum.use())) {
            BitSet modules = new BitSet();
            taken.stream()
                    .filter(i -> matching.matches(sum.selector(), i) == Tri.YES)
                    .forEach(modules::set);
            demands.add(new Demand(modules, sum.bound(), sum.measure()));
        } else if (rule instanceof Conditional choice) {
            // facts choose one of the two; if both can be served at once, each can
            collect(choice.then(), taken);
            choice.otherwise().ifPresent(rest -> collect(rest, taken));
        } else if (rule instanceof Reference reference && followed.add(reference.target())) {
            Possible.rules(catalogue, reference).forEach(one -> collect(one, taken));
        }
    }

    private static boolean isEntangled(Requirement rule) {
        Optional<? extends Use> use = rule instanceof ModulePassed passed
                ? passed.use()
                : rule instanceof Accumulation sum ? sum.use() : Optional.empty();
        return use.filter(one -> one.kind() == UseKind.SHARE || one.kind() == UseKind.USED)
                .isPresent();
    }

    private boolean consumes(Optional<Use> use) {
        return use.map(Use::kind).orElse(unstated) == UseKind.CONSUME;
    }

    /** Serves the demands with the fewest modules first, each from the modules that the fewest others want. */
    private boolean assign() {
        demands.sort(Comparator.comparingInt(demand -> demand.modules().cardinality()));
        int[] wanted = new int[facts.size()];
        demands.forEach(demand -> demand.modules().stream().forEach(i -> wanted[i]++));
        BitSet used = new BitSet();
        for (Demand demand : demands) {
            List<Integer> order =
                    new ArrayList<>(demand.modules().stream().boxed().toList());
            order.sort(Comparator.<Integer>comparingInt(i -> wanted[i])
                    .thenComparing(
                            i -> amount(demand.measure(), i).orElse(BigDecimal.ZERO), Comparator.reverseOrder()));
            BigDecimal sum = BigDecimal.ZERO;
            for (int i : order) {
                if (!demand.bound().reachesLower(sum) && !used.get(i)) {
                    used.set(i);
                    sum = sum.add(amount(demand.measure(), i).orElse(BigDecimal.ZERO));
                }
            }
            if (!demand.bound().contains(sum)) {
                return false;
            }
        }
        return true;
    }

    private Optional<BigDecimal> amount(Measure measure, int place) {
        if (measure.kind() == MeasureKind.COUNT || measure.kind() == MeasureKind.DISTINCT) {
            return Optional.of(BigDecimal.ONE);
        }
        return measure.kind() == MeasureKind.CREDITS
                ? facts.module(place)
                        .credits()
                        .map(credits -> measure.category().map(credits::get).orElseGet(credits::total))
                : Optional.empty();
    }

    /** Returns whether a constraint holds whatever is taken, so that it need not be weighed. */
    private boolean isInert(Constraint constraint, BitSet taken) {
        if (constraint instanceof Cap cap) {
            return total(cap.selector(), cap.measure(), taken)
                    .filter(sum -> sum.compareTo(cap.max()) <= 0)
                    .isPresent();
        }
        if (constraint instanceof Limit limit) {
            return limit.bound().reachesLower(BigDecimal.ZERO)
                    && total(limit.selector(), limit.measure(), taken)
                            .filter(limit.bound()::contains)
                            .isPresent();
        }
        return false;
    }

    private Optional<BigDecimal> total(Selector selector, Measure measure, BitSet taken) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            if (matching.matches(selector, i) != Tri.NO) {
                Optional<BigDecimal> amount = amount(measure, i);
                if (amount.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(amount.get());
            }
        }
        return Optional.of(sum);
    }
}
