package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.innovente.common.AchievementSource;
import org.innovente.common.CompetencyId;
import org.innovente.common.EqfLevel;
import org.innovente.common.FrameworkId;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.common.Period;
import org.innovente.diploma.ItemRef;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnySelector;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributeMatches;
import org.innovente.requirement.AttributePresent;
import org.innovente.requirement.AttributeRange;
import org.innovente.requirement.Bound;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.LevelAtLeast;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NotSelector;
import org.innovente.requirement.OpaqueSelector;
import org.innovente.requirement.PeriodWithin;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;

/** What the parts of a random programme share: the source of chance, what has been named, and what occurs in it. */
final class Draw {
    static final GradeScaleId SCALE = new GradeScaleId("sur-20");
    static final FrameworkId FRAMEWORK = new FrameworkId("f");
    static final CompetencyId COMPETENCY = new CompetencyId("k");
    static final List<String> TAGS = List.of("a", "b", "c");

    final Random random;
    /** What occurs in this programme, by name. */
    final TreeSet<String> constructs = new TreeSet<>();

    /** The nodes that constraints and decisions can name. */
    final List<String> names = new ArrayList<>();

    /** Whether much is not known. */
    final boolean doubts;

    /** Whether some credits are halves; where there are none, bounds may be open, and all amounts are whole. */
    final boolean halves;

    /** Whether credits may be divided; then nothing but credits is summed. */
    final boolean divides;

    /** How many nodes take achievements. */
    int leaves;

    private int ids;

    Draw(Random random) {
        this.random = random;
        doubts = random.nextInt(3) == 0;
        halves = random.nextInt(5) == 0;
        divides = random.nextInt(6) == 0;
    }

    void see(String construct) {
        constructs.add(construct);
    }

    /** Returns whether something happens that happens once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** Returns one of the names drawn so far. */
    String someName() {
        return names.get(random.nextInt(names.size()));
    }

    NodeId id() {
        NodeId id = new NodeId("n" + ++ids);
        names.add(id.value());
        return id;
    }

    static ItemRef module(int number) {
        return ItemRef.builder().kind(ItemKind.MODULE).id("m" + number).build();
    }

    // ---- selectors

    static Selector tagged(int... tags) {
        AttributeIn.Builder in = AttributeIn.builder().attribute("tag");
        for (int tag : tags) {
            in.addValue(TAGS.get(tag));
        }
        return in.build();
    }

    Selector selector() {
        Selector plain = simple();
        if (random.nextInt(5) > 0) {
            return plain;
        }
        see("combined selector");
        int form = random.nextInt(3);
        if (form == 2) {
            see("selector not");
        }
        return switch (form) {
            case 0 -> AllSelectors.builder().addChild(plain).addChild(simple()).build();
            case 1 -> AnySelector.builder().addChild(plain).addChild(simple()).build();
            default -> NotSelector.builder().child(plain).build();
        };
    }

    private Selector simple() {
        int draw = random.nextInt(doubts ? 18 : 14);
        Selector selector = switch (draw) {
            case 0, 1 -> EveryAchievement.builder().build();
            case 2, 3 ->
                ModuleIn.builder()
                        .addModule(new ModuleId("m" + random.nextInt(6)))
                        .addModule(new ModuleId("m" + random.nextInt(6)))
                        .build();
            case 4 -> GradeAtLeast.builder().grade("10").scale(SCALE).build();
            case 5 -> SourceIn.builder().addSource(AchievementSource.RESIDENT).build();
            case 6 ->
                AttributeRange.builder()
                        .attribute("credits")
                        .min(BigDecimal.valueOf(2))
                        .build();
            case 7 -> AttributePresent.builder().attribute("tag").build();
            case 8 ->
                AttributeMatches.builder().attribute("module").pattern("m*").build();
            case 14 -> LevelAtLeast.builder().level(new EqfLevel(5)).build();
            case 15 ->
                PeriodWithin.builder()
                        .period(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)))
                        .build();
            case 16 -> OpaqueSelector.builder().json("{\"something\":1}").build();
            default -> tagged(random.nextInt(3), random.nextInt(3));
        };
        see("selector " + selector.getClass().getInterfaces()[0].getSimpleName());
        return selector;
    }

    // ---- amounts

    Measure measure() {
        return switch (random.nextInt(9)) {
            case 0 -> Measure.distinct("tag");
            case 1 -> Measure.maxBy("tag", random.nextBoolean() ? MeasureKind.COUNT : MeasureKind.CREDITS);
            case 2, 3 -> Measure.credits();
            case 4 -> divides ? Measure.credits() : Measure.quantity("week");
            default -> Measure.count();
        };
    }

    /** Returns a bound with an open end in place of a closed one, where amounts are whole. */
    Bound opened(Bound bound) {
        if (halves || !once(6)) {
            return bound;
        }
        see("bound open");
        Bound.Builder open = Bound.builder();
        bound.min().ifPresent(min -> open.above(min.subtract(BigDecimal.ONE)));
        bound.max().ifPresent(max -> open.below(max.add(BigDecimal.ONE)));
        return open.build();
    }
}
