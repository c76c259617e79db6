package org.innovente.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.BlockId;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.Lifecycle;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.OutcomeKind;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.UseKind;

/**
 * Whether a rule can be met by somebody who may take any of some modules, with marks as good as need be and papers as the rule asks for
 * them, whatever the facts are that choose a rule. What is taken for granted is noted.
 *
 * <p>Upper bounds do not matter, since a learner may leave modules out. That exclusive uses may compete for one module is not looked
 * at here but by {@link Sharing}. Depth is bounded by the reader of rules.
 */
final class Possible {
    private final Catalogue catalogue;
    private final ModuleFacts facts;
    private final Matching matching;
    private final Set<String> assumptions = new LinkedHashSet<>();
    private final Set<String> open = new HashSet<>();

    /** Whether the modules are those that somebody has taken, rather than those that somebody may take: then too many are too many. */
    private final boolean asTaken;

    private boolean unsure;

    Possible(Catalogue catalogue, ModuleFacts facts, Matching matching) {
        this(catalogue, facts, matching, false);
    }

    Possible(Catalogue catalogue, ModuleFacts facts, Matching matching, boolean asTaken) {
        this.asTaken = asTaken;
        this.catalogue = catalogue;
        this.facts = facts;
        this.matching = matching;
    }

    Set<String> assumptions() {
        return assumptions;
    }

    /** Returns whether anything was left open since the start; if not, what is not met cannot be met by less either. */
    boolean isUnsure() {
        return unsure;
    }

    void unsure() {
        unsure = true;
    }

    Tri met(Requirement rule, BitSet taken) {
        Tri met = judged(rule, taken);
        unsure |= met == Tri.UNKNOWN;
        return met;
    }

    private Tri judged(Requirement rule, BitSet taken) {
        if (rule instanceof NOf several) {
            return several(several, taken);
        }
        if (rule instanceof ModulePassed passed) {
            return Tri.of(any(facts.counting(passed.module()), taken));
        }
        if (rule instanceof CompetencyHeld held) {
            return facts.suppliers(held.framework(), held.competency(), held.level())
                    .map(modules ->
                            any(modules.sure(), taken) ? Tri.YES : any(modules.open(), taken) ? Tri.UNKNOWN : Tri.NO)
                    .orElse(Tri.UNKNOWN);
        }
        if (rule instanceof Accumulation sum) {
            return accumulated(sum, taken);
        }
        if (rule instanceof Average mean) {
            assumptions.add("marks");
            return anyMatch(mean.selector(), taken);
        }
        if (rule instanceof Compensation group) {
            assumptions.add("marks");
            return compensated(group, taken);
        }
        if (rule instanceof Attestation paper) {
            assumptions.add("attestation " + paper.kind());
            return Tri.YES;
        }
        if (rule instanceof Conditional choice) {
            return whatever(
                    met(choice.then(), taken),
                    choice.otherwise().map(rest -> met(rest, taken)).orElse(Tri.YES));
        }
        return rule instanceof Reference reference ? referred(reference, taken) : Tri.UNKNOWN;
    }

    private static boolean any(List<Integer> places, BitSet taken) {
        for (int i = 0; i < places.size(); i++) {
            if (taken.get(places.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Facts choose between two rules: only what holds of both holds whatever the facts are. */
    private static Tri whatever(Tri then, Tri otherwise) {
        return then == otherwise ? then : Tri.UNKNOWN;
    }

    private Tri several(NOf rule, BitSet taken) {
        int yes = 0;
        int unknown = 0;
        int count = 0;
        boolean all = rule.quantifier().form() == Quantifier.Form.ALL;
        for (Requirement child : rule.children()) {
            if (!all
                    || child.obligation()
                            .filter(one -> one != Obligation.REQUIRED)
                            .isEmpty()) {
                count++;
                Tri met = met(child, taken);
                yes += met == Tri.YES ? 1 : 0;
                unknown += met == Tri.UNKNOWN ? 1 : 0;
            }
        }
        int needed = rule.quantifier().minimum(count);
        if (yes + unknown < needed) {
            return Tri.NO;
        }
        if (asTaken
                && rule.quantifier().isExact()
                && yes > rule.quantifier().maximum().orElse(count)) {
            return Tri.NO;
        }
        // what is too much may be left out, which is for the search to find
        boolean tooMany = rule.quantifier().isExact()
                && yes + unknown > rule.quantifier().maximum().orElse(count);
        return yes >= needed && !tooMany ? Tri.YES : Tri.UNKNOWN;
    }

    private Tri anyMatch(Selector selector, BitSet taken) {
        Tri result = Tri.NO;
        for (int i = taken.nextSetBit(0); i >= 0 && result != Tri.YES; i = taken.nextSetBit(i + 1)) {
            result = result.or(matching.matches(selector, i));
        }
        return result;
    }

    private Tri compensated(Compensation group, BitSet taken) {
        int yes = 0;
        int unknown = 0;
        for (var unit : group.units()) {
            Tri met = anyMatch(unit.selector(), taken);
            yes += met == Tri.YES ? 1 : 0;
            unknown += met == Tri.UNKNOWN ? 1 : 0;
        }
        int needed = group.required().orElse(group.units().size());
        return yes >= needed ? Tri.YES : yes + unknown >= needed ? Tri.UNKNOWN : Tri.NO;
    }

    private Tri accumulated(Accumulation sum, BitSet taken) {
        BigDecimal sure = BigDecimal.ZERO;
        BigDecimal hoped = BigDecimal.ZERO;
        boolean silent = false;
        // a use that takes modules for itself takes no more than it may; one that looks on sees all there is
        boolean open = (sum.bound().max().isEmpty() && sum.bound().below().isEmpty())
                || sum.use().filter(use -> use.kind() == UseKind.CONSUME).isPresent();
        Set<String> distinct = new HashSet<>();
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            Tri match = matching.matches(sum.selector(), i);
            if (match == Tri.NO) {
                continue;
            }
            Optional<BigDecimal> amount = amount(sum, i, distinct);
            silent |= amount.isEmpty();
            if (amount.isPresent() && match == Tri.YES) {
                sure = sure.add(amount.get());
            }
            hoped = hoped.add(amount.orElse(BigDecimal.ZERO));
            if (open && reached(sum.bound(), sure)) {
                return Tri.YES;
            }
        }
        if (asTaken && !silent && !open && sure.compareTo(hoped) == 0) {
            return Tri.of(sum.bound().contains(sure));
        }
        if (reached(sum.bound(), sure) && (open || (!silent && sum.bound().contains(hoped)))) {
            return Tri.YES;
        }
        return silent || reached(sum.bound(), hoped) ? Tri.UNKNOWN : Tri.NO;
    }

    private Optional<BigDecimal> amount(Accumulation sum, int place, Set<String> distinct) {
        return switch (sum.measure().kind()) {
            case COUNT -> Optional.of(BigDecimal.ONE);
            case CREDITS ->
                facts.module(place)
                        .credits()
                        .map(credits ->
                                sum.measure().category().map(credits::get).orElseGet(credits::total));
            case DISTINCT ->
                "module".equals(sum.measure().attribute().orElse(""))
                        ? Optional.of(distinct.add(facts.module(place).id().value()) ? BigDecimal.ONE : BigDecimal.ZERO)
                        : Optional.empty();
            case MAX_BY, QUANTITY -> Optional.empty();
        };
    }

    private static boolean reached(Bound bound, BigDecimal value) {
        return bound.reachesLower(value);
    }

    private Tri referred(Reference reference, BitSet taken) {
        List<Requirement> rules = rules(catalogue, reference);
        if (rules.isEmpty() || !open.add(reference.target())) {
            return Tri.UNKNOWN;
        }
        Tri met = Tri.YES;
        for (Requirement rule : rules) {
            met = met.and(met(rule, taken));
        }
        open.remove(reference.target());
        return met;
    }

    /** Returns the rules behind a reference; none if it leads to nothing that can be computed. */
    static List<Requirement> rules(Catalogue catalogue, Reference reference) {
        Optional<ItemKind> kind = reference.kind();
        List<Requirement> rules = new ArrayList<>();
        try {
            if (kind.isEmpty() || kind.get() == ItemKind.BLOCK) {
                catalogue
                        .index()
                        .findBlock(new BlockId(reference.target()))
                        .flatMap(Block::requirement)
                        .ifPresent(rules::add);
            }
            if (rules.isEmpty() && (kind.isEmpty() || kind.get() == ItemKind.DIPLOMA)) {
                DiplomaId diploma = new DiplomaId(reference.target());
                catalogue
                        .findDiploma(diploma)
                        .filter(one -> reference.edition().isEmpty()
                                || one.lifecycle().flatMap(Lifecycle::version).equals(reference.edition()))
                        .flatMap(one -> outcome(one, reference))
                        .ifPresent(rules::add);
            }
        } catch (IllegalArgumentException e) {
            // text that is no identifier leads nowhere
            return List.of();
        }
        return rules;
    }

    private static Optional<Requirement> outcome(Diploma diploma, Reference reference) {
        return diploma.outcomes().stream()
                .filter(one -> reference.outcome().map(one.name()::equals).orElse(one.kind() == OutcomeKind.AWARD))
                .flatMap(one -> one.requirement().stream())
                .findFirst();
    }
}
