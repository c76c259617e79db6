package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.common.AttestationKind;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.NodeId;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.Floor;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;
import org.innovente.requirement.Weighting;

/** The random rules of a programme: every kind of requirement and condition can occur. */
final class RandomRules {
    private final Draw draw;
    /** The blocks that are referred to already: a block twice in one tree would give two nodes one name. */
    private final Set<String> blocks = new TreeSet<>();

    RandomRules(Draw draw) {
        this.draw = draw;
    }

    /**
     * Draws a node.
     *
     * @param plain whether it lies where achievements are allocated, not where rules are only looked at
     */
    Requirement node(int depth, boolean plain) {
        int kind = draw.random.nextInt(depth == 0 ? 6 : depth > 2 ? 12 : 22);
        if (depth == 0 && kind < 5 || depth > 0 && kind >= 15) {
            return depth > 0 && draw.once(12) && draw.leaves < 4 && blocks.isEmpty()
                    ? pattern(plain)
                    : nOf(depth, plain);
        }
        switch (kind) {
            case 6:
                draw.see("average");
                return average();
            case 7:
                draw.see("attestation");
                return attestation();
            case 8:
                draw.see("competency");
                return competency();
            case 9:
                draw.see("compensation");
                return compensation();
            case 10:
                return module();
            case 11:
                if (draw.random.nextInt(3) == 0) {
                    draw.see("opaque requirement");
                    return OpaqueRequirement.builder()
                            .json("{\"?\":1}")
                            .id(draw.id())
                            .build();
                }
                return reference();
            case 12, 13:
                return conditional(depth, plain);
            default:
                if (draw.leaves >= 5) {
                    return module();
                }
                draw.leaves++;
                return accumulation(plain);
        }
    }

    private Requirement nOf(int depth, boolean plain) {
        NodeId id = draw.id();
        int form = draw.random.nextInt(13);
        int children = 1 + draw.random.nextInt(3);
        Quantifier quantifier = form < 6
                ? Quantifier.ALL
                : form < 8
                        ? Quantifier.ANY
                        : form == 8
                                ? Quantifier.atLeast(1 + draw.random.nextInt(children))
                                : form == 9
                                        ? Quantifier.exactly(draw.random.nextInt(children + 1))
                                        : form == 10
                                                ? Quantifier.NONE
                                                : form == 11
                                                        ? Quantifier.between(1, 1 + draw.random.nextInt(2))
                                                        : Quantifier.atLeast(1 + draw.random.nextInt(children + 1));
        draw.see("n-of " + quantifier.form());
        boolean looked = quantifier.isExact();
        NOf.Builder all = NOf.builder().id(id).quantifier(quantifier);
        for (int i = 0; i < children; i++) {
            all.addChild(node(depth + 1, plain && !looked));
        }
        if (depth > 0 && draw.random.nextInt(10) == 0) {
            draw.see("optional");
            all.obligation(draw.random.nextBoolean() ? Obligation.OPTIONAL : Obligation.RECOMMENDED);
        }
        return all.build();
    }

    private Requirement average() {
        Average.Builder average = Average.builder()
                .id(draw.id())
                .selector(draw.selector())
                .weights(Weighting.values()[draw.random.nextInt(3)])
                .scale(Draw.SCALE)
                .bound(Bound.atLeast(BigDecimal.valueOf(8 + draw.random.nextInt(4))));
        if (draw.random.nextInt(3) == 0) {
            average.floor(floor(7));
        }
        if (draw.random.nextInt(3) == 0) {
            draw.see("best of");
            average.bestOf(1 + draw.random.nextInt(2));
        }
        return average.build();
    }

    private Requirement attestation() {
        Attestation.Builder one = Attestation.builder().id(draw.id()).kind(AttestationKind.EVENT);
        if (draw.random.nextInt(3) > 0) {
            return one.build();
        }
        draw.see("attested quantity");
        return one.bound(Bound.atLeast(BigDecimal.valueOf(2 + draw.random.nextInt(2))))
                .build();
    }

    private Requirement competency() {
        CompetencyHeld.Builder held = CompetencyHeld.builder()
                .id(draw.id())
                .competency(Draw.COMPETENCY)
                .framework(Draw.FRAMEWORK);
        return draw.random.nextInt(4) == 0
                ? held.build()
                : held.level(new LevelId("" + (1 + draw.random.nextInt(3)))).build();
    }

    private Floor floor(int mark) {
        boolean equal = draw.random.nextBoolean();
        draw.see(equal ? "floor that blocks when equal" : "floor");
        return Floor.builder().mark(BigDecimal.valueOf(mark)).equalBlocks(equal).build();
    }

    private Requirement compensation() {
        Compensation.Builder rule =
                Compensation.builder().id(draw.id()).unitPass(BigDecimal.TEN).scale(Draw.SCALE);
        if (!draw.once(6)) {
            draw.see("compensation within a group");
            rule.groupBound(BigDecimal.TEN);
        }
        if (draw.random.nextBoolean()) {
            rule.floor(floor(8));
        }
        if (draw.once(4)) {
            draw.see("compensation once only");
            rule.singleUse("annual");
        }
        if (draw.once(8)) {
            draw.see("no capitalisation");
            rule.capitalisation(false);
        }
        int units = 1 + draw.random.nextInt(3);
        for (int u = 0; u < units; u++) {
            rule.addUnit(unit(u));
        }
        return draw.once(3) ? rule.required(1).build() : rule.build();
    }

    private CompensationUnit unit(int number) {
        CompensationUnit.Builder unit = CompensationUnit.builder()
                .id(new NodeId("u" + number))
                .selector(ModuleIn.builder()
                        .addModule(new ModuleId("m" + draw.random.nextInt(6)))
                        .build())
                .weights(draw.random.nextBoolean() ? Weighting.EQUAL : Weighting.COEFFICIENT);
        if (draw.once(4)) {
            unit.coefficient(BigDecimal.valueOf(2));
        }
        if (draw.once(6)) {
            draw.see("unit that is never compensated");
            unit.compensable(false);
        }
        if (draw.once(6)) {
            draw.see("unit that never compensates");
            unit.compensates(false);
        }
        if (draw.once(6)) {
            draw.see("unit with a pass mark of its own");
            unit.pass(BigDecimal.valueOf(8 + draw.random.nextInt(5)));
        }
        return unit.build();
    }

    /** What systems of the field ask for and chance alone would seldom put together. */
    private Requirement pattern(boolean plain) {
        NodeId id = draw.id();
        if (plain && draw.random.nextBoolean()) {
            draw.see("count and credits of one selection");
            draw.leaves += 2;
            Selector both = draw.selector();
            return NOf.builder()
                    .id(id)
                    .quantifier(Quantifier.ALL)
                    .addChild(accumulation(both, Measure.count(), Bound.atLeast(BigDecimal.ONE)))
                    .addChild(accumulation(
                            both, Measure.credits(), Bound.atLeast(BigDecimal.valueOf(2 + draw.random.nextInt(4)))))
                    .build();
        }
        draw.see("choice of blocks");
        draw.leaves += 2;
        return NOf.builder()
                .id(id)
                .quantifier(draw.random.nextBoolean() ? Quantifier.ANY : Quantifier.atLeast(1))
                .addChild(block("B"))
                .addChild(block("C"))
                .build();
    }

    private Accumulation accumulation(Selector selector, Measure measure, Bound bound) {
        return Accumulation.builder()
                .id(draw.id())
                .selector(selector)
                .measure(measure)
                .bound(bound)
                .use(Use.share("both"))
                .build();
    }

    private Requirement block(String name) {
        draw.see("block reference");
        blocks.add(name);
        return Reference.builder()
                .id(draw.id())
                .target(name)
                .kind(ItemKind.BLOCK)
                .build();
    }

    private Requirement module() {
        ModulePassed.Builder module =
                ModulePassed.builder().id(draw.id()).module(new ModuleId("m" + draw.random.nextInt(6)));
        draw.see("module");
        if (draw.random.nextInt(5) == 0) {
            draw.see("minimum grade");
            module.minimumGrade("10").scale(Draw.SCALE);
        }
        return module.build();
    }

    private Requirement reference() {
        draw.see("reference");
        if (draw.leaves < 5 && !blocks.contains("B") && draw.random.nextBoolean()) {
            draw.leaves++;
            return block("B");
        }
        Reference.Builder one = Reference.builder().id(draw.id());
        if (draw.random.nextBoolean()) {
            return one.target("nothing").build();
        }
        draw.see("credential reference");
        return one.target("title").kind(ItemKind.CREDENTIAL).build();
    }

    private Requirement conditional(int depth, boolean plain) {
        draw.see("conditional");
        Conditional.Builder one = Conditional.builder().id(draw.id()).condition(condition(0));
        one.then(node(depth + 1, false));
        if (draw.random.nextInt(3) > 0) {
            one.otherwise(node(depth + 1, false));
        }
        return one.build();
    }

    private Condition condition(int depth) {
        return switch (draw.random.nextInt(depth > 0 ? 3 : 6)) {
            case 0 -> {
                draw.see("fact present");
                yield FactPresent.builder().fact("track").build();
            }
            case 3 -> {
                draw.see("combined condition");
                yield NotCondition.builder().child(condition(1)).build();
            }
            case 4 -> {
                draw.see("combined condition");
                yield draw.random.nextBoolean()
                        ? AllConditions.builder()
                                .addChild(condition(1))
                                .addChild(condition(1))
                                .build()
                        : AnyCondition.builder()
                                .addChild(condition(1))
                                .addChild(condition(1))
                                .build();
            }
            case 5 -> {
                draw.see("requirement holds");
                yield RequirementHolds.builder()
                        .requirement(Accumulation.builder()
                                .selector(draw.selector())
                                .measure(Measure.count())
                                .bound(Bound.atLeast(BigDecimal.ONE))
                                .use(Use.observe())
                                .build())
                        .build();
            }
            default -> {
                draw.see("fact in");
                yield FactIn.builder().fact("track").addValue("x").build();
            }
        };
    }

    private Requirement accumulation(boolean plain) {
        Measure measure = draw.measure();
        draw.see("measure " + measure.kind());
        boolean sum = measure.kind() == MeasureKind.CREDITS || measure.kind() == MeasureKind.QUANTITY;
        BigDecimal least = BigDecimal.valueOf(1 + draw.random.nextInt(sum ? 6 : 2));
        Bound bound = switch (draw.random.nextInt(10)) {
            case 0, 1 ->
                Bound.builder().min(least).max(least.add(BigDecimal.ONE)).build();
            case 2 -> Bound.exactly(least);
            case 3 -> Bound.atMost(least);
            default -> Bound.atLeast(least);
        };
        draw.see(bound.max().isEmpty() ? "bound at least" : bound.min().isEmpty() ? "bound at most" : "bound both");
        Use use = switch (draw.random.nextInt(11)) {
            case 0 -> Use.observe();
            case 1, 2 -> Use.share("g");
            case 3 -> Use.builder().kind(UseKind.SHARE).build();
            case 4 -> plain ? used() : Use.consume();
            default -> Use.consume();
        };
        draw.see("use " + use.kind());
        Accumulation.Builder one = Accumulation.builder()
                .id(draw.id())
                .selector(draw.selector())
                .measure(measure)
                .bound(draw.opened(bound))
                .use(use);
        if (draw.divides && measure.kind() == MeasureKind.CREDITS && draw.random.nextInt(3) > 0) {
            draw.see("divisible");
            one.divisible(true);
        }
        if (draw.random.nextInt(6) == 0) {
            draw.see("priority");
            one.priority(draw.random.nextInt(3));
        }
        return one.build();
    }

    private Use used() {
        Use.Builder use = Use.builder().kind(UseKind.USED);
        return draw.random.nextBoolean() ? use.group("n1").build() : use.build();
    }
}
