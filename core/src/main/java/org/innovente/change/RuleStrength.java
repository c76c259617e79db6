package org.innovente.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.innovente.common.LocalizedText;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Requirement;

/**
 * Which of two rules is the harder one, decided exactly over their distinct leaves where there are at most
 * {@value #MAX_LEAVES}, and by a sound but incomplete comparison of structure beyond.
 *
 * <p>A leaf is true or false by itself; two leaves about the same thing with another level, grade or bound are ordered. Only the
 * combinations that respect this order count.
 */
final class RuleStrength {
    /** The number of leaves up to which all combinations are tried: 2^14 of them, as bits of 256 machine words. */
    static final int MAX_LEAVES = 14;

    /** How the rule now compares with the rule before. */
    enum Verdict {
        /** Both are met by the same learners. */
        SAME,
        /** Whoever meets the rule now met the one before; the other way round it does not hold, or is not seen. */
        TIGHTER,
        /** Whoever met the rule before meets the one now; the other way round it does not hold, or is not seen. */
        LOOSER,
        /** Neither of the two, or not proven. */
        OTHER
    }

    /** Decides whether the first level of a competency is at least the second, for rules that name levels. */
    interface Levels {
        boolean atLeast(CompetencyHeld one, CompetencyHeld other);
    }

    /** The number of comparisons of two nodes spent on one pair of large rules. */
    private static final int MAX_STEPS = 1_000_000;

    private final Levels levels;
    private final List<Requirement> leaves = new ArrayList<>();
    private int steps;

    private RuleStrength(Levels levels) {
        this.levels = levels;
    }

    /** Returns how the rule now compares with the rule before; an absent rule is always met. */
    static Verdict compare(Optional<Requirement> before, Optional<Requirement> now, Levels levels) {
        if (before.equals(now)) {
            return Verdict.SAME;
        }
        RuleStrength strength = new RuleStrength(levels);
        before.ifPresent(strength::collect);
        now.ifPresent(strength::collect);
        return strength.leaves.size() <= MAX_LEAVES ? strength.exact(before, now) : strength.structural(before, now);
    }

    private void collect(Requirement rule) {
        if (isOptional(rule) || leaves.size() > MAX_LEAVES) {
            return;
        }
        if (rule instanceof NOf several) {
            several.children().forEach(this::collect);
        } else if (indexOf(rule) < 0) {
            leaves.add(rule);
        }
    }

    private int indexOf(Requirement leaf) {
        for (int i = 0; i < leaves.size(); i++) {
            if (bare(leaves.get(i)).equals(bare(leaf))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOptional(Requirement rule) {
        return rule.obligation()
                .filter(obligation -> obligation != Obligation.REQUIRED)
                .isPresent();
    }

    /** Returns a leaf without what nobody evaluates. */
    private static Requirement bare(Requirement leaf) {
        if (leaf instanceof ModulePassed module) {
            return module.toBuilder()
                    .id(Optional.empty())
                    .obligation(Optional.empty())
                    .note(LocalizedText.EMPTY)
                    .build();
        }
        if (leaf instanceof CompetencyHeld held) {
            return held.toBuilder()
                    .id(Optional.empty())
                    .obligation(Optional.empty())
                    .note(LocalizedText.EMPTY)
                    .build();
        }
        if (leaf instanceof Accumulation sum) {
            return sum.toBuilder()
                    .id(Optional.empty())
                    .obligation(Optional.empty())
                    .note(LocalizedText.EMPTY)
                    .build();
        }
        if (leaf instanceof Attestation paper) {
            return paper.toBuilder()
                    .id(Optional.empty())
                    .obligation(Optional.empty())
                    .note(LocalizedText.EMPTY)
                    .build();
        }
        return leaf;
    }

    private Verdict exact(Optional<Requirement> before, Optional<Requirement> now) {
        int combinations = 1 << leaves.size();
        BitSet possible = possible(combinations);
        BitSet old = before.map(rule -> table(rule, combinations)).orElseGet(() -> all(combinations));
        BitSet next = now.map(rule -> table(rule, combinations)).orElseGet(() -> all(combinations));
        old.and(possible);
        next.and(possible);
        return verdict(isSubset(next, old), isSubset(old, next));
    }

    private Verdict structural(Optional<Requirement> before, Optional<Requirement> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return now.isEmpty() ? Verdict.LOOSER : Verdict.TIGHTER;
        }
        return verdict(implies(now.get(), before.get()), implies(before.get(), now.get()));
    }

    private static Verdict verdict(boolean nowImpliesBefore, boolean beforeImpliesNow) {
        if (nowImpliesBefore) {
            return beforeImpliesNow ? Verdict.SAME : Verdict.TIGHTER;
        }
        return beforeImpliesNow ? Verdict.LOOSER : Verdict.OTHER;
    }

    private static boolean isSubset(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    private static BitSet all(int combinations) {
        BitSet all = new BitSet(combinations);
        all.set(0, combinations);
        return all;
    }

    /** Returns the combinations in which a leaf that implies another one is never true without it. */
    private BitSet possible(int combinations) {
        BitSet possible = all(combinations);
        for (int i = 0; i < leaves.size(); i++) {
            for (int j = 0; j < leaves.size(); j++) {
                if (i != j && leafImplies(leaves.get(i), leaves.get(j))) {
                    for (int c = 0; c < combinations; c++) {
                        if ((c >> i & 1) == 1 && (c >> j & 1) == 0) {
                            possible.clear(c);
                        }
                    }
                }
            }
        }
        return possible;
    }

    private BitSet table(Requirement rule, int combinations) {
        if (isOptional(rule)) {
            return all(combinations);
        }
        BitSet table = new BitSet(combinations);
        if (rule instanceof NOf several) {
            List<BitSet> children = new ArrayList<>();
            for (Requirement child : several.children()) {
                if (!isOptional(child)) {
                    children.add(table(child, combinations));
                }
            }
            int min = several.quantifier().minimum(children.size());
            int max = several.quantifier().maximum().orElse(Integer.MAX_VALUE);
            for (int c = 0; c < combinations; c++) {
                int count = 0;
                for (BitSet child : children) {
                    count += child.get(c) ? 1 : 0;
                }
                table.set(c, min <= count && count <= max);
            }
        } else {
            int leaf = indexOf(rule);
            for (int c = 0; c < combinations; c++) {
                table.set(c, (c >> leaf & 1) == 1);
            }
        }
        return table;
    }

    /** Returns whether one rule implies another; false where it cannot be seen from their structure. */
    private boolean implies(Requirement one, Requirement other) {
        if (isOptional(other) || one.equals(other)) {
            return true;
        }
        if (++steps > MAX_STEPS) {
            return false;
        }
        if (other instanceof NOf target && isMonotone(target)) {
            int needed = target.quantifier().minimum(required(target).size());
            if (needed == required(target).size()) {
                return required(target).stream().allMatch(child -> implies(one, child));
            }
            if (one instanceof NOf source && isMonotone(source)) {
                int matched = matched(required(source), required(target));
                int given = source.quantifier().minimum(required(source).size());
                if (given - (required(source).size() - matched) >= needed) {
                    return true;
                }
            }
            return needed
                    <= required(target).stream()
                            .filter(child -> implies(one, child))
                            .count();
        }
        if (one instanceof NOf source && isMonotone(source)) {
            int given = source.quantifier().minimum(required(source).size());
            long fitting = required(source).stream()
                    .filter(child -> implies(child, other))
                    .count();
            return given > required(source).size() - fitting;
        }
        return leafImplies(one, other);
    }

    private static List<Requirement> required(NOf several) {
        return several.children().stream().filter(child -> !isOptional(child)).toList();
    }

    private static boolean isMonotone(NOf several) {
        return several.quantifier().maximum().isEmpty();
    }

    /** Returns the number of children of one rule that imply a child of the other, each of which is used once. */
    private int matched(List<Requirement> one, List<Requirement> other) {
        List<Requirement> free = new ArrayList<>(other);
        List<Requirement> open = new ArrayList<>();
        for (Requirement rule : one) {
            if (!free.remove(rule)) {
                open.add(rule);
            }
        }
        int matched = one.size() - open.size();
        for (Requirement rule : open) {
            for (int i = 0; i < free.size(); i++) {
                if (implies(rule, free.get(i))) {
                    free.remove(i);
                    matched++;
                    break;
                }
            }
        }
        return matched;
    }

    private boolean leafImplies(Requirement one, Requirement other) {
        if (bare(one).equals(bare(other))) {
            return true;
        }
        if (one instanceof ModulePassed a && other instanceof ModulePassed b) {
            return a.module().equals(b.module()) && (b.minimumGrade().isEmpty() || higherMark(a, b));
        }
        if (one instanceof CompetencyHeld a && other instanceof CompetencyHeld b) {
            return a.competency().equals(b.competency()) && levels.atLeast(a, b);
        }
        if (one instanceof Accumulation a && other instanceof Accumulation b) {
            return a.selector().equals(b.selector())
                    && a.measure().equals(b.measure())
                    && a.use().equals(b.use())
                    && within(a.bound(), b.bound());
        }
        if (one instanceof Attestation a && other instanceof Attestation b) {
            return a.kind().equals(b.kind())
                    && a.unit().equals(b.unit())
                    && (b.authority().isEmpty() || a.authority().equals(b.authority()))
                    && (b.bound().isEmpty()
                            || (a.bound().isPresent()
                                    && within(a.bound().get(), b.bound().get())));
        }
        return false;
    }

    /** Returns whether a module must be passed with at least the other mark, where both are numbers on one scale. */
    private static boolean higherMark(ModulePassed one, ModulePassed other) {
        if (!one.scale().equals(other.scale()) || one.minimumGrade().isEmpty()) {
            return false;
        }
        String a = one.minimumGrade().get();
        String b = other.minimumGrade().orElse("");
        return a.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
                && b.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
                && new BigDecimal(a).compareTo(new BigDecimal(b)) >= 0;
    }

    /** Returns whether every value within one bound lies within the other. */
    private static boolean within(Bound inner, Bound outer) {
        boolean low = (outer.min().isEmpty() && outer.above().isEmpty())
                || inner.min().filter(outer::reachesLower).isPresent()
                || (inner.above().isPresent()
                        && (inner.above().equals(outer.above())
                                || inner.above().filter(outer::reachesLower).isPresent()));
        boolean high = (outer.max().isEmpty() && outer.below().isEmpty())
                || inner.max().filter(value -> reachesUpper(outer, value)).isPresent()
                || (inner.below().isPresent()
                        && (inner.below().equals(outer.below())
                                || inner.below()
                                        .filter(value -> reachesUpper(outer, value))
                                        .isPresent()));
        return low && high;
    }

    private static boolean reachesUpper(Bound bound, BigDecimal value) {
        return bound.max().map(max -> value.compareTo(max) <= 0).orElse(true)
                && bound.below().map(below -> value.compareTo(below) < 0).orElse(true);
    }
}
