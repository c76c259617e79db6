package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.innovente.internal.andor.Expressions;
import org.innovente.internal.andor.IntList;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;

/** Accumulations as thresholds over the modules that their selector matches. */
final class Accumulations {
    private final GraphCompiler graph;
    private final Accumulation asked;
    private final BiFunction<ConditionRef.Kind, String, ConditionRef> ref;
    private final IntList sure = new IntList();
    private boolean doubtful;

    Accumulations(GraphCompiler graph, Accumulation asked, BiFunction<ConditionRef.Kind, String, ConditionRef> ref) {
        this.graph = graph;
        this.asked = asked;
        this.ref = ref;
        SelectorIndex.Matched matched = graph.selectors.of(asked.selector());
        sure.addAll(matched.sure());
        doubtful = matched.possible().length > matched.sure().length;
    }

    /** Returns the condition that the measure reaches a bound, or passes it. */
    int atLeast(BigDecimal bound, boolean strictly) {
        int condition = measured(asked.measure(), bound, strictly);
        if (!doubtful) {
            return condition;
        }
        // Modules of which nobody knows whether they match: what they would add is undecided, never counted.
        int doubt = graph.fact(new Atom.Fact(ref.apply(ConditionRef.Kind.UNDECIDED, "selector")));
        return graph.pool.any(condition, doubt);
    }

    private int measured(Measure measure, BigDecimal bound, boolean strictly) {
        return switch (measure.kind()) {
            case COUNT -> count(sure.toArray(), bound, strictly);
            case CREDITS -> credits(sure.toArray(), measure, bound, strictly);
            case DISTINCT -> {
                List<Integer> values = new ArrayList<>();
                for (IntList group : groups(measure).values()) {
                    values.add(graph.pool.any(atoms(group.toArray())));
                }
                yield graph.pool.atLeast(
                        number(bound, strictly),
                        values.stream().mapToInt(Integer::intValue).toArray());
            }
            case MAX_BY -> {
                IntList ways = new IntList();
                boolean credits = measure.of().orElse(MeasureKind.COUNT) == MeasureKind.CREDITS;
                for (IntList group : groups(measure).values()) {
                    ways.add(
                            credits
                                    ? credits(group.toArray(), measure, bound, strictly)
                                    : count(group.toArray(), bound, strictly));
                }
                yield graph.pool.any(ways.toArray());
            }
            case QUANTITY ->
                graph.fact(new Atom.Fact(ref.apply(
                        ConditionRef.Kind.UNKNOWN_MEASURE, measure.unit().orElse("quantity"))));
        };
    }

    /** The modules by the values of the measure's attribute, in the order of the values. */
    private SortedMap<String, IntList> groups(Measure measure) {
        SortedMap<String, IntList> groups = new TreeMap<>();
        String attribute = measure.attribute().orElse("module");
        for (int i = 0; i < sure.size(); i++) {
            Optional<List<String>> values =
                    graph.subjects.module(graph.modules.get(sure.get(i))).values(attribute);
            if (values.isEmpty()) {
                doubtful = true;
                continue;
            }
            for (String value : values.get()) {
                groups.computeIfAbsent(value, v -> new IntList()).add(sure.get(i));
            }
        }
        return groups;
    }

    private static int number(BigDecimal bound, boolean strictly) {
        BigDecimal whole = bound.setScale(0, java.math.RoundingMode.CEILING);
        int least = whole.min(BigDecimal.valueOf(Integer.MAX_VALUE - 1)).intValueExact();
        return strictly && whole.compareTo(bound) == 0 ? least + 1 : least;
    }

    private int count(int[] modules, BigDecimal bound, boolean strictly) {
        return graph.pool.atLeast(number(bound, strictly), atoms(modules));
    }

    private int[] atoms(int[] modules) {
        int[] nodes = new int[modules.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = graph.pool.atom(modules[i]);
        }
        return nodes;
    }

    private int credits(int[] modules, Measure measure, BigDecimal bound, boolean strictly) {
        int scale = Math.max(0, bound.stripTrailingZeros().scale());
        BigDecimal[] amounts = new BigDecimal[modules.length];
        IntList unknown = new IntList();
        for (int i = 0; i < modules.length; i++) {
            TrainingModule module = graph.modules.get(modules[i]);
            if (module.credits().isEmpty()) {
                unknown.add(modules[i]);
                amounts[i] = BigDecimal.ZERO;
                continue;
            }
            amounts[i] = measure.category().isPresent()
                    ? module.credits().get().get(measure.category().get())
                    : module.credits().get().total();
            scale = Math.max(scale, amounts[i].stripTrailingZeros().scale());
        }
        if (!fits(bound, amounts, scale)) {
            // Numbers that no credit system has: nothing is counted rather than something wrong.
            return graph.fact(new Atom.Fact(ref.apply(ConditionRef.Kind.UNKNOWN_MEASURE, "credits of that size")));
        }
        long[] weights = new long[modules.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = scaled(amounts[i], scale);
        }
        long least = scaled(bound, scale) + (strictly ? 1 : 0);
        int[] atoms = atoms(modules);
        int known = graph.pool.weighted(least, atoms, weights);
        if (unknown.isEmpty() || known == Expressions.TRUE) {
            return known;
        }
        // With the modules whose credits nobody states, the bound might be reached sooner: undecided.
        for (int i = 0; i < modules.length; i++) {
            weights[i] = graph.modules.get(modules[i]).credits().isEmpty() ? least : weights[i];
        }
        int doubt =
                graph.fact(new Atom.Fact(ref.apply(ConditionRef.Kind.UNKNOWN_MEASURE, "credits of " + names(unknown))));
        return graph.pool.any(known, graph.pool.all(doubt, graph.pool.weighted(least, atoms, weights)));
    }

    private String names(IntList modules) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < modules.size() && i < 5; i++) {
            names.add(graph.modules.get(modules.get(i)).id().value());
        }
        return String.join(", ", names) + (modules.size() > 5 ? " and " + (modules.size() - 5) + " more" : "");
    }

    /** Whether sums of these amounts, in units of the last decimal, fit into 62 bits. */
    private static boolean fits(BigDecimal bound, BigDecimal[] amounts, int scale) {
        int room = 62 - (32 - Integer.numberOfLeadingZeros(amounts.length));
        boolean fit = isWithin(bound, scale, room);
        for (int i = 0; fit && i < amounts.length; i++) {
            fit = isWithin(amounts[i], scale, room);
        }
        return fit;
    }

    /** Digits are compared first, so that no number is ever written out. */
    private static boolean isWithin(BigDecimal amount, int scale, int bits) {
        long digits = (long) amount.precision() - amount.scale() + scale;
        return digits <= 18
                && amount.setScale(scale, java.math.RoundingMode.UNNECESSARY)
                                .unscaledValue()
                                .bitLength()
                        < bits;
    }

    private static long scaled(BigDecimal amount, int scale) {
        return amount.setScale(scale, java.math.RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    /** Returns what a record alone amounts to, over achievements that surely match, or empty where it cannot be measured. */
    static Optional<BigDecimal> onRecord(Accumulation asked, List<Measured> matching) {
        Measure measure = asked.measure();
        Map<String, BigDecimal> byValue = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Measured each : matching) {
            BigDecimal amount = each.amount(
                    measure.kind() == MeasureKind.MAX_BY ? measure.of().orElse(MeasureKind.COUNT) : measure.kind());
            sum = sum.add(amount);
            for (String value : each.values(measure.attribute().orElse("module"))) {
                byValue.merge(value, amount, BigDecimal::add);
            }
        }
        return switch (measure.kind()) {
            case DISTINCT -> Optional.of(BigDecimal.valueOf(byValue.size()));
            case MAX_BY -> byValue.values().stream().max(BigDecimal::compareTo);
            default -> Optional.of(sum);
        };
    }

    /** One achievement as an accumulation measures it. */
    interface Measured {
        /** Returns the amount in the kind of measure; zero where it is not stated. */
        BigDecimal amount(MeasureKind kind);

        /** Returns the values of an attribute. */
        List<String> values(String attribute);
    }
}
