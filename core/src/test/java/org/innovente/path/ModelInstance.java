package org.innovente.path;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AttestationKind;
import org.innovente.common.BlockId;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.HourKind;
import org.innovente.common.Hours;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.RecordId;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.competency.RelationType;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.ModuleType;
import org.innovente.module.Outcome;
import org.innovente.module.OutcomeRole;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Bound;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;

/**
 * A small random question in the model, with every kind of monotone condition, and its answer by enumeration of all ways to study. What
 * has been done is one of 64 states, a bit a module; the truth of a condition in all of them is one {@code long}, made here beside the
 * condition, so that nothing is shared with what is tested.
 */
final class ModelInstance {
    /** A condition of the model, and the states in which it is met. */
    record Rule(Requirement requirement, long states) {}

    private static final FrameworkId FRAMEWORK = new FrameworkId("F");
    private static final int LEVELS = 3;
    private static final int TOPICS = 2;

    final int modules;
    final Catalogue catalogue;
    final LearnerState learner;
    final PathQuery query;
    /** Whether a condition on the same term leaves a choice, which the engine may leave undetermined. */
    boolean strictChoice;

    private final Random random;
    private final boolean[] held;
    private final boolean[] byName;
    private final int[] grade;
    private final int[][] level;
    private final int[] credits;
    private final int[] hours;
    private final int[] weight;
    private final boolean[] kind;
    private final int[] ways;
    private final boolean same;
    private final int[] attested = new int[TOPICS];
    private final boolean[] paper = new boolean[2];
    private final int[] excluded;
    private final int allowed;
    private final long[] before;
    private final long[] with;
    private final long[] together;
    private final List<Rule> blocks = new ArrayList<>();
    private final int measure;
    private final int target;
    private final Rule goal;

    ModelInstance(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        modules = 2 + random.nextInt(5);
        held = new boolean[modules];
        byName = new boolean[modules];
        grade = new int[modules];
        level = new int[modules][TOPICS];
        credits = new int[modules];
        hours = new int[modules];
        weight = new int[modules];
        kind = new boolean[modules];
        ways = new int[modules];
        excluded = new int[modules];
        before = new long[modules];
        with = new long[modules];
        together = new long[modules];
        same = random.nextInt(3) == 0;
        int may = 0;
        for (int m = 0; m < modules; m++) {
            held[m] = random.nextInt(7) == 0;
            byName[m] = random.nextBoolean();
            grade[m] = 8 + random.nextInt(6);
            credits[m] = 1 + random.nextInt(6);
            hours[m] = 10 * (1 + random.nextInt(4));
            weight[m] = 1 + random.nextInt(5);
            kind[m] = random.nextBoolean();
            ways[m] |= 1 << m;
            for (int topic = 0; topic < TOPICS; topic++) {
                level[m][topic] = random.nextInt(4) == 0 ? random.nextInt(LEVELS) : -1;
            }
            may |= random.nextInt(10) == 0 ? 0 : 1 << m;
        }
        allowed = may;
        if (random.nextInt(4) == 0) {
            int first = random.nextInt(modules);
            int second = (first + 1 + random.nextInt(modules - 1)) % modules;
            ways[first] |= 1 << second;
            ways[second] |= 1 << first;
        }
        for (int i = random.nextInt(3) == 0 ? 2 : 0; i > 0; i--) {
            int first = random.nextInt(modules);
            int second = (first + 1 + random.nextInt(modules - 1)) % modules;
            excluded[first] |= 1 << second;
        }
        for (int topic = 0; topic < TOPICS; topic++) {
            attested[topic] = random.nextInt(12) == 0 ? random.nextInt(LEVELS) : -1;
        }
        paper[0] = random.nextInt(3) > 0;
        for (int i = random.nextInt(3); i > 0; i--) {
            blocks.add(tree(1));
        }
        boolean corequisites = random.nextInt(3) == 0;
        boolean strict = random.nextInt(4) == 0;
        Catalogue.Builder all = Catalogue.builder().id(new CatalogueId("random"));
        for (int m = 0; m < modules; m++) {
            all.addModule(module(m, corequisites, strict));
        }
        catalogue = all.addFramework(framework()).addDiploma(diploma()).build();
        learner = learner();
        measure = random.nextInt(4);
        target = random.nextInt(3) == 0 ? random.nextInt(modules) : -1;
        goal = tree(2);
        query = question();
    }

    private static ModuleId id(int m) {
        return new ModuleId("m" + m);
    }

    /** The states in which a module has been taken, or taken again. */
    private static long done(int m) {
        long states = 0;
        for (int state = 0; state < Long.SIZE; state++) {
            states |= (state >> m & 1L) << state;
        }
        return states;
    }

    private static long when(boolean always) {
        return always ? -1L : 0;
    }

    /** The states in which at least so much of some weights is met. */
    private static long atLeast(int bound, List<Long> parts, List<Integer> weights) {
        long[] reached = new long[bound + 1];
        reached[0] = -1L;
        for (int i = 0; i < parts.size(); i++) {
            for (int amount = bound; amount > 0; amount--) {
                reached[amount] |= reached[Math.max(0, amount - weights.get(i))] & parts.get(i);
            }
        }
        return reached[bound];
    }

    private Rule tree(int depth) {
        int count = 1 + random.nextInt(4);
        if (depth == 0 || count == 1) {
            return leaf();
        }
        List<Rule> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Rule part = tree(depth - 1);
            if (parts.stream().noneMatch(known -> known.states() == part.states())) {
                parts.add(part);
            }
        }
        int bound = 1 + random.nextInt(parts.size());
        Quantifier quantifier = switch (random.nextInt(3)) {
            case 0 -> Quantifier.ALL;
            case 1 -> Quantifier.ANY;
            default -> Quantifier.atLeast(bound);
        };
        int least = quantifier.minimum(parts.size());
        return new Rule(
                NOf.builder()
                        .quantifier(quantifier)
                        .addAllChildren(parts.stream().map(Rule::requirement).toList())
                        .build(),
                atLeast(
                        least,
                        parts.stream().map(Rule::states).toList(),
                        parts.stream().map(part -> 1).toList()));
    }

    private Rule leaf() {
        int m = random.nextInt(modules);
        switch (random.nextInt(10)) {
            case 0:
                return graded(m, 10 + 2 * random.nextInt(2));
            case 1:
                return competency(random.nextInt(TOPICS), random.nextInt(LEVELS + 1) - 1);
            case 2:
                return accumulation();
            case 3:
                int which = random.nextInt(2);
                return new Rule(
                        Attestation.builder()
                                .kind(new AttestationKind("paper" + which))
                                .build(),
                        when(paper[which]));
            case 4:
                if (!blocks.isEmpty()) {
                    int block = random.nextInt(blocks.size());
                    return new Rule(
                            Reference.builder().target("b" + block).build(),
                            blocks.get(block).states());
                }
                return passed(m);
            default:
                return passed(m);
        }
    }

    private Rule passed(int m) {
        long states = 0;
        for (int way = 0; way < modules; way++) {
            states |= (ways[m] >> way & 1) != 0 ? when(held[way]) | done(way) : 0;
        }
        return new Rule(Requirement.module("m" + m), states);
    }

    private Rule graded(int m, int least) {
        long states = 0;
        for (int way = 0; way < modules; way++) {
            boolean good = held[way] && (byName[way] || grade[way] >= least);
            states |= (ways[m] >> way & 1) != 0 ? when(good) | done(way) : 0;
        }
        return new Rule(
                ModulePassed.builder()
                        .module(id(m))
                        .minimumGrade(String.valueOf(least))
                        .build(),
                states);
    }

    private Rule competency(int topic, int least) {
        long states = 0;
        for (int each = 0; each < TOPICS; each++) {
            if (each == topic || same) {
                states |= when(attested[each] >= Math.max(0, least));
                for (int m = 0; m < modules; m++) {
                    states |= level[m][each] >= Math.max(0, least) ? when(held[m]) | done(m) : 0;
                }
            }
        }
        return new Rule(
                least < 0
                        ? org.innovente.requirement.CompetencyHeld.builder()
                                .competency(new CompetencyId("C" + topic))
                                .build()
                        : Requirement.competency("C" + topic, "L" + least),
                states);
    }

    private Rule accumulation() {
        boolean every = random.nextBoolean();
        boolean ofKind = random.nextBoolean();
        boolean counts = random.nextInt(3) == 0;
        List<Long> parts = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        int sum = 0;
        for (int m = 0; m < modules; m++) {
            if (every || kind[m] == ofKind) {
                parts.add(when(held[m]) | done(m));
                weights.add(counts ? 1 : credits[m]);
                sum += counts ? 1 : credits[m];
            }
        }
        int bound = 1 + random.nextInt(Math.max(1, sum));
        return new Rule(
                Accumulation.builder()
                        .selector(
                                every
                                        ? EveryAchievement.builder().build()
                                        : AttributeIn.builder()
                                                .attribute("type")
                                                .addValue("T" + ofKind)
                                                .build())
                        .measure(counts ? Measure.count() : Measure.credits())
                        .bound(Bound.atLeast(
                                counts ? BigDecimal.valueOf(bound) : new BigDecimal(bound).divide(new BigDecimal(2))))
                        .build(),
                atLeast(bound, parts, weights));
    }

    private TrainingModule module(int m, boolean corequisites, boolean strict) {
        Rule own = random.nextInt(3) == 0 ? new Rule(Requirement.allOf(), -1L) : tree(2);
        before[m] = own.states();
        with[m] = -1L;
        together[m] = -1L;
        TrainingModule.Builder module = TrainingModule.builder()
                .id(id(m))
                .type(new ModuleType("T" + kind[m]))
                .credits(Credits.ects(
                        new BigDecimal(credits[m]).divide(new BigDecimal(2)).toPlainString()))
                .hours(Hours.of(HourKind.LECTURE, BigDecimal.valueOf(hours[m])))
                .prerequisite(Prerequisite.of(own.requirement()));
        if (corequisites && random.nextInt(3) == 0) {
            Rule rule = tree(1);
            with[m] = rule.states();
            module.corequisite(rule.requirement());
        }
        if (strict && random.nextInt(2) == 0) {
            Rule rule = strict(m);
            together[m] = rule.states();
            module.strictCorequisite(rule.requirement());
        }
        for (int other = 0; other < modules; other++) {
            if ((excluded[m] >> other & 1) != 0) {
                module.addExclude(id(other));
            }
            // Whoever names the other, both pass for one another.
            if (other > m && (ways[m] >> other & 1) != 0) {
                module.addEquivalent(id(other));
            }
        }
        for (int topic = 0; topic < TOPICS; topic++) {
            if (level[m][topic] >= 0) {
                module.addOutcome(Outcome.builder()
                        .competency(new CompetencyId("C" + topic))
                        .level(new LevelId("L" + level[m][topic]))
                        .addRole(OutcomeRole.values()[random.nextInt(3)])
                        .build());
            }
        }
        return module.build();
    }

    /** Modules without equivalents, one or all of several; a choice among them only now and then. */
    private Rule strict(int m) {
        Rule first = passed((m + 1) % modules);
        Rule second = passed((m + 2) % modules);
        if (ways[(m + 1) % modules] != 1 << (m + 1) % modules || ways[(m + 2) % modules] != 1 << (m + 2) % modules) {
            strictChoice = true;
        }
        switch (random.nextInt(5)) {
            case 0:
                return new Rule(
                        Requirement.allOf(first.requirement(), second.requirement()), first.states() & second.states());
            case 1:
                strictChoice = true;
                return new Rule(
                        Requirement.anyOf(first.requirement(), second.requirement()), first.states() | second.states());
            default:
                return first;
        }
    }

    private CompetencyFramework framework() {
        CompetencyFramework.Builder framework = CompetencyFramework.builder().id(FRAMEWORK);
        ProficiencyScale.Builder scale = ProficiencyScale.builder().id(new ScaleId("S"));
        for (int each = 0; each < LEVELS; each++) {
            scale.addLevel(
                    ProficiencyLevel.builder().id(new LevelId("L" + each)).build());
        }
        framework.addScale(scale.build());
        for (int topic = 0; topic < TOPICS; topic++) {
            framework.addCompetency(
                    Competency.builder().id(new CompetencyId("C" + topic)).build());
        }
        if (same) {
            framework.addRelation(CompetencyRelation.builder()
                    .source(new CompetencyId("C0"))
                    .type(RelationType.EXACT)
                    .target(new CompetencyId("C1"))
                    .build());
        }
        return framework.build();
    }

    private Diploma diploma() {
        Diploma.Builder diploma = Diploma.builder().id(new DiplomaId("blocks"));
        for (int block = 0; block < blocks.size(); block++) {
            diploma.addBlock(Block.builder()
                    .id(new BlockId("b" + block))
                    .requirement(blocks.get(block).requirement())
                    .build());
        }
        return diploma.build();
    }

    private LearnerState learner() {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
        List<String> given = new ArrayList<>();
        for (int m = 0; m < modules; m++) {
            if (held[m] && byName[m]) {
                given.add("m" + m);
            } else if (held[m]) {
                record.addAchievement(Achievement.builder()
                        .id(new AchievementId("a" + m))
                        .item(ItemRef.builder()
                                .kind(ItemKind.MODULE)
                                .id("m" + m)
                                .build())
                        .status(AchievementStatus.ACHIEVED)
                        .grade(String.valueOf(grade[m]))
                        .build());
            }
        }
        for (int which = 0; which < paper.length; which++) {
            if (paper[which]) {
                given.add("paper" + which);
            }
        }
        for (int topic = 0; topic < TOPICS; topic++) {
            if (attested[topic] >= 0) {
                given.add("C" + topic + "@L" + attested[topic]);
            }
        }
        return LearnerState.of(record.build(), Optional.of(LocalDate.of(2026, 1, 1)))
                .and(given);
    }

    private PathQuery question() {
        PathCost cost = switch (measure) {
            case 0 -> PathCost.MODULES;
            case 1 -> PathCost.CREDITS;
            case 2 -> PathCost.HOURS;
            default ->
                PathCost.of(
                        "weight",
                        module -> Optional.of(BigDecimal.valueOf(
                                weight[Integer.parseInt(module.id().value().substring(1))])));
        };
        List<ModuleId> without = new ArrayList<>();
        for (int m = 0; m < modules; m++) {
            if ((allowed >> m & 1) == 0) {
                without.add(id(m));
            }
        }
        return PathQuery.to(
                        target >= 0
                                ? PathTarget.module(id(target))
                                : PathTarget.requirement(goal.requirement(), "goal"))
                .from(learner)
                .minimising(cost)
                .excluding(without);
    }

    private boolean reached(int state) {
        if (target < 0) {
            return (goal.states() >> state & 1) != 0;
        }
        boolean there = (state >> target & 1) != 0;
        for (int way = 0; way < modules; way++) {
            there |= (ways[target] >> way & 1) != 0 && held[way];
        }
        return there;
    }

    private boolean permitted(int state) {
        for (int m = 0; m < modules; m++) {
            for (int other = 0; other < modules; other++) {
                boolean both = ((state >> m & 1) != 0 || held[m]) && ((state >> other & 1) != 0 || held[other]);
                boolean fresh = !held[m] || !held[other];
                if ((excluded[m] >> other & 1) != 0 && both && fresh) {
                    return false;
                }
            }
        }
        return true;
    }

    private BigDecimal cost(int state) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int m = 0; m < modules; m++) {
            if ((state >> m & 1) != 0) {
                sum = sum.add(query.cost().of(catalogue.module(id(m))).orElseThrow());
            }
        }
        return sum;
    }

    /** Returns the least cost of a way to study that leads to the goal, by going through all of them, term by term. */
    Optional<BigDecimal> optimum() {
        int all = 1 << modules;
        boolean[] studied = new boolean[all];
        studied[0] = true;
        int[] withHeld = new int[all];
        int[] withNow = new int[all];
        for (int state = 0; state < all; state++) {
            for (int m = 0; m < modules; m++) {
                withHeld[state] |= held[m] || (with[m] >> state & 1) != 0 ? 1 << m : 0;
                withNow[state] |= held[m] || (together[m] >> state & 1) != 0 ? 1 << m : 0;
            }
        }
        Optional<BigDecimal> best = Optional.empty();
        for (int state = 0; state < all; state++) {
            if (!studied[state]) {
                continue;
            }
            if (reached(state) && permitted(state)) {
                BigDecimal own = cost(state);
                best = best.isEmpty() || own.compareTo(best.get()) < 0 ? Optional.of(own) : best;
            }
            int ready = 0;
            for (int m = 0; m < modules; m++) {
                // Who takes a module again was let in before; who only names it has no grade to improve.
                boolean open = held[m] ? !byName[m] : (before[m] >> state & 1) != 0;
                ready |= open ? 1 << m : 0;
            }
            ready &= allowed & ~state;
            for (int term = ready; term != 0; term = term - 1 & ready) {
                studied[state | term] |= (term & ~withHeld[state | term]) == 0 && (term & ~withNow[term]) == 0;
            }
        }
        return best;
    }
}
