package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AlsoAllow;
import org.innovente.learner.ApplyHere;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.ChangeBound;
import org.innovente.learner.Decide;
import org.innovente.learner.Decision;
import org.innovente.learner.Exclude;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.innovente.module.Outcome;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllConditions;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AnyCondition;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Cap;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompensationUnit;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Condition;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.FactPresent;
import org.innovente.requirement.Floor;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.NotCondition;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementHolds;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.innovente.requirement.UseKind;
import org.innovente.requirement.Weighting;

/** The rule tree of an outcome, and what can be said of each node by looking at the record alone (section 4.4). */
final class Tree {
    static final int NO = 0;
    static final int UNKNOWN = 1;
    static final int YES = 2;

    /** What looking comes to: a truth, the demand it weighs and what is missing of it, in tenths. */
    record Look(int truth, long demand, long missing) {
        static Look plain(int truth) {
            return new Look(truth, 10, 10);
        }
    }

    /** A node of the tree. */
    static final class Node {
        final Requirement requirement;
        final Node parent;
        final List<Node> children = new ArrayList<>();
        final List<Constraint> constraints = new ArrayList<>();
        /** What is settled by looking, null where something is allocated. */
        Look fixed;

        boolean outside;
        int leaf = -1;

        Node(Requirement requirement, Node parent) {
            this.requirement = requirement;
            this.parent = parent;
        }

        String name() {
            return requirement.id().map(Object::toString).orElse("");
        }

        boolean required() {
            return requirement.obligation().orElse(Obligation.REQUIRED) == Obligation.REQUIRED;
        }

        boolean isBelow(Node scope) {
            return this == scope || parent != null && parent.isBelow(scope);
        }

        boolean isWithin(String name) {
            return name().equals(name) || parent != null && parent.isWithin(name);
        }
    }

    /** A node that takes achievements: what it accepts and how much it asks for and may take, in tenths. */
    record Leaf(
            Node node,
            Selector selector,
            Measure measure,
            long demand,
            long most,
            UseKind use,
            String group,
            int priority) {}

    private final Catalogue catalogue;
    private final Facts facts;
    private final Map<String, Requirement> named = new HashMap<>();
    final List<Node> nodes = new ArrayList<>();
    final List<Leaf> leaves = new ArrayList<>();
    final Node root;

    Tree(Catalogue catalogue, Diploma diploma, NamedOutcome outcome, Facts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
        names(outcome.requirement().orElseThrow());
        root = build(outcome.requirement().orElseThrow(), null);
        for (Constraint constraint : outcome.constraints()) {
            Node scope = constraint.scope().isEmpty()
                    ? root
                    : find(constraint.scope().get().value());
            scope.constraints.add(constraint);
        }
        plan(root);
    }

    Node find(String name) {
        return nodes.stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
    }

    private void names(Requirement requirement) {
        requirement.id().ifPresent(id -> named.putIfAbsent(id.value(), requirement));
        if (requirement instanceof NOf nOf) {
            nOf.children().forEach(this::names);
        } else if (requirement instanceof Conditional conditional) {
            names(conditional.then());
            conditional.otherwise().ifPresent(this::names);
        }
    }

    private Node build(Requirement requirement, Node parent) {
        Node node = new Node(requirement, parent);
        nodes.add(node);
        if (requirement instanceof NOf nOf) {
            nOf.children().forEach(c -> node.children.add(build(c, node)));
        } else if (requirement instanceof Conditional conditional) {
            node.children.add(build(conditional.then(), node));
            conditional.otherwise().ifPresent(o -> node.children.add(build(o, node)));
        } else if (requirement instanceof Reference reference) {
            Requirement target =
                    reference.kind().filter(k -> k == ItemKind.REQUIREMENT).isPresent()
                            ? named.get(reference.target())
                            : catalogue
                                    .index()
                                    .findBlock(new BlockId(reference.target()))
                                    .flatMap(b -> b.requirement())
                                    .orElse(null);
            for (Node above = node; above != null && target != null; above = above.parent) {
                target = above.requirement == target ? null : target;
            }
            if (target != null) {
                node.children.add(build(target, node));
            }
        }
        return node;
    }

    // ---- decisions

    private <T extends Decision> Optional<T> decision(Class<T> kind, java.util.function.Predicate<T> test) {
        return facts.record.decisions().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(test)
                .findFirst();
    }

    /** Returns whether a decision settles a node, and so everything that hangs on it. */
    boolean isDecided(Node node) {
        return decided(node) != null;
    }

    private Look decided(Node node) {
        if (node.name().isEmpty()) {
            return null;
        }
        if (decision(Waive.class, w -> w.node().equals(node.name())).isPresent()) {
            return Look.plain(YES);
        }
        return decision(Decide.class, d -> d.node().filter(node.name()::equals).isPresent())
                .map(d -> Look.plain(truth(d.verdict())))
                .orElse(null);
    }

    private static int truth(AttestationVerdict verdict) {
        return verdict == AttestationVerdict.GRANTED ? YES : verdict == AttestationVerdict.REFUSED ? NO : UNKNOWN;
    }

    private Bound bound(Node node, Bound own) {
        return decision(ChangeBound.class, c -> c.node().equals(node.name()))
                .map(ChangeBound::bound)
                .orElse(own);
    }

    int needed(Node node, int counted) {
        Quantifier quantifier = ((NOf) node.requirement).quantifier();
        Optional<ChangeBound> changed =
                decision(ChangeBound.class, c -> c.node().equals(node.name()));
        if (changed.isPresent() && changed.get().bound().min().isPresent()) {
            return changed.get().bound().min().get().intValue();
        }
        return quantifier.form() == Quantifier.Form.ALL ? counted : quantifier.minimum(counted);
    }

    /** Returns whether a node accepts a fact: decisions first, then what it selects. */
    int accepts(Node node, Selector selector, Facts.Fact fact) {
        var id = fact.achievement.id();
        boolean excluded = facts.record.decisions().stream()
                .anyMatch(d -> d instanceof Exclude e
                        && e.achievement().equals(id)
                        && e.node().filter(node::isWithin).isPresent());
        Optional<ApplyHere> pin = decision(ApplyHere.class, a -> a.achievement().equals(id));
        if (excluded) {
            return NO;
        }
        if (pin.isPresent() && pin.get().node().equals(node.name())) {
            return fact.counts;
        }
        if (pin.isPresent() && !node.isWithin(pin.get().node())) {
            return NO;
        }
        int match = facts.matches(selector, fact);
        for (Decision decision : facts.record.decisions()) {
            if (decision instanceof AlsoAllow also && also.node().equals(node.name())) {
                match = Math.max(match, facts.matches(also.selector(), fact));
            }
            if (decision instanceof Substitute other
                    && other.node().filter(n -> !node.isWithin(n)).isEmpty()
                    && other.by().id().equals(fact.achievement.item().id())
                    && other.by().kind() == fact.achievement.item().kind()) {
                Facts.Fact standIn = new Facts.Fact(
                        fact.achievement.toBuilder().item(other.item()).build(), fact.counts);
                match = Math.max(match, facts.matches(selector, standIn));
            }
        }
        return Math.min(match, fact.counts);
    }

    // ---- planning: what is settled by looking, and what takes achievements

    private void plan(Node node) {
        node.fixed = decided(node);
        if (node.fixed != null) {
            return;
        }
        if (node.requirement instanceof NOf nOf && nOf.quantifier().form() != Quantifier.Form.NONE) {
            boolean all = nOf.quantifier().form() == Quantifier.Form.ALL;
            node.children.stream().filter(c -> !all || c.required()).forEach(this::plan);
        } else if (node.requirement instanceof Conditional conditional) {
            int holds = holds(conditional.condition(), node);
            if (holds == UNKNOWN) {
                Look alone = alone(node);
                boolean takes = node.children.stream().anyMatch(this::takes);
                node.fixed = Look.plain(takes ? Math.min(UNKNOWN, alone.truth) : alone.truth);
            } else if (holds == NO && node.children.size() == 1) {
                node.fixed = Look.plain(YES);
            } else {
                node.children.get(holds == YES ? 1 % node.children.size() : 0).outside = node.children.size() > 1;
                plan(node.children.get(holds == YES ? 0 : 1));
            }
        } else if (node.requirement instanceof Reference reference
                && !node.children.isEmpty()
                && !referenced(reference)) {
            plan(node.children.get(0));
        } else if (node.requirement instanceof ModulePassed passed) {
            leaf(node, selector(passed), Measure.count(), Bound.atLeast(BigDecimal.ONE), passed.use(), 0);
        } else if (node.requirement instanceof Accumulation one) {
            leaf(
                    node,
                    one.selector(),
                    one.measure(),
                    bound(node, one.bound()),
                    one.use(),
                    one.priority().orElse(0));
        } else {
            node.fixed = alone(node);
        }
    }

    private void leaf(
            Node node, Selector selector, Measure measure, Bound bound, Optional<? extends Use> use, int priority) {
        UseKind kind = use.map(Use::kind).orElse(UseKind.CONSUME);
        long demand = least(bound);
        boolean capped = false;
        for (Node above = node; above != null; above = above.parent) {
            capped |= above.constraints.stream().anyMatch(c -> c instanceof Cap);
        }
        if (kind == UseKind.OBSERVE && (!capped || demand <= 0 || greatest(bound) != Long.MAX_VALUE)) {
            node.fixed = alone(node);
            return;
        }
        if (kind != UseKind.USED && demand <= 0 && !asksWhatIsUsed()) {
            node.fixed = Look.plain(YES);
            return;
        }
        node.leaf = leaves.size();
        leaves.add(new Leaf(
                node,
                selector,
                measure,
                demand,
                greatest(bound),
                kind,
                use.flatMap(Use::group).orElse(""),
                priority));
    }

    /** A node that asks for nothing takes nothing, unless something looks at what is used. */
    private boolean asksWhatIsUsed() {
        return nodes.stream()
                .anyMatch(n -> n.constraints.stream().anyMatch(c -> c instanceof Limit)
                        || n.requirement instanceof Accumulation one
                                && one.use()
                                        .filter(u -> u.kind() == UseKind.USED)
                                        .isPresent());
    }

    static long least(Bound bound) {
        return bound.min().map(Facts::tenths).orElse(0L);
    }

    static long greatest(Bound bound) {
        return bound.max().map(Facts::tenths).orElse(Long.MAX_VALUE);
    }

    static Selector selector(ModulePassed passed) {
        Selector module = ModuleIn.builder().addModule(passed.module()).build();
        return passed.minimumGrade().isEmpty()
                ? module
                : AllSelectors.builder()
                        .addChild(module)
                        .addChild(GradeAtLeast.builder()
                                .grade(passed.minimumGrade().get())
                                .scale(passed.scale())
                                .build())
                        .build();
    }

    private boolean takes(Node node) {
        boolean own = node.requirement instanceof ModulePassed passed
                        && passed.use().map(Use::kind).orElse(UseKind.CONSUME) != UseKind.OBSERVE
                || node.requirement instanceof Accumulation one
                        && one.use().map(Use::kind).orElse(UseKind.CONSUME) != UseKind.OBSERVE;
        return own && decided(node) == null
                || decided(node) == null && node.children.stream().anyMatch(this::takes);
    }

    // ---- looking

    /** Returns what a node comes to when nothing competes with it. */
    Look alone(Node node) {
        Look decided = decided(node);
        if (decided != null) {
            return decided;
        }
        if (node.requirement instanceof NOf nOf) {
            boolean all = nOf.quantifier().form() == Quantifier.Form.ALL;
            List<Node> counted =
                    node.children.stream().filter(c -> !all || c.required()).toList();
            int low = (int) counted.stream().filter(c -> alone(c).truth == YES).count();
            int high = (int) counted.stream().filter(c -> alone(c).truth != NO).count();
            int need = needed(node, counted.size());
            int truth = low >= need ? YES : high >= need ? UNKNOWN : NO;
            return Look.plain(nOf.quantifier().isExact() ? Math.min(truth, atMost(node)) : truth);
        }
        if (node.requirement instanceof Conditional conditional) {
            int then = alone(node.children.get(0)).truth;
            int otherwise = node.children.size() > 1 ? alone(node.children.get(1)).truth : YES;
            int holds = holds(conditional.condition(), node);
            return Look.plain(holds == YES ? then : holds == NO ? otherwise : then == otherwise ? then : UNKNOWN);
        }
        if (node.requirement instanceof Reference reference) {
            if (referenced(reference)) {
                return Look.plain(YES);
            }
            boolean credential =
                    reference.kind().filter(k -> k == ItemKind.CREDENTIAL).isPresent();
            return node.children.isEmpty() ? Look.plain(credential ? NO : UNKNOWN) : alone(node.children.get(0));
        }
        if (node.requirement instanceof ModulePassed passed) {
            return accumulated(node, selector(passed), Measure.count(), Bound.atLeast(BigDecimal.ONE), passed.use());
        }
        if (node.requirement instanceof Accumulation one) {
            return accumulated(node, one.selector(), one.measure(), bound(node, one.bound()), one.use());
        }
        if (node.requirement instanceof Attestation attestation) {
            return attested(node, attestation);
        }
        if (node.requirement instanceof CompetencyHeld held) {
            return Look.plain(held(held));
        }
        if (node.requirement instanceof Average average) {
            return average(node, average);
        }
        if (node.requirement instanceof Compensation compensation) {
            return compensated(compensation);
        }
        return Look.plain(UNKNOWN);
    }

    /** Returns whether no more children hold, each looked at alone, than an exact rule allows. */
    int atMost(Node node) {
        int most = ((NOf) node.requirement).quantifier().maximum().orElse(node.children.size());
        long low = node.children.stream().filter(c -> alone(c).truth == YES).count();
        long high = node.children.stream().filter(c -> alone(c).truth != NO).count();
        return low > most ? NO : high > most ? UNKNOWN : YES;
    }

    private Look accumulated(Node node, Selector selector, Measure measure, Bound bound, Optional<? extends Use> use) {
        List<Facts.Fact> sure = new ArrayList<>();
        List<Facts.Fact> possible = new ArrayList<>();
        boolean unmeasured = false;
        for (Facts.Fact fact : facts.all) {
            int accepted = accepts(node, selector, fact);
            boolean known = facts.amount(measure, fact) != null;
            if (accepted == YES && known) {
                sure.add(fact);
            }
            if (accepted != NO) {
                possible.add(fact);
                unmeasured |= !known;
            }
        }
        long low = facts.measure(measure, sure);
        long high = facts.measure(measure, possible);
        long min = least(bound);
        long max = greatest(bound);
        int truth;
        if (use.map(Use::kind).orElse(UseKind.CONSUME) == UseKind.OBSERVE || max == Long.MAX_VALUE) {
            boolean always = low >= min && (max == Long.MAX_VALUE || high <= max && !unmeasured);
            boolean never = high < min && !unmeasured || low > max;
            truth = always ? YES : never ? NO : UNKNOWN;
        } else {
            truth = canTake(measure, sure, min, max)
                    ? YES
                    : unmeasured || canTake(measure, possible, min, max) ? UNKNOWN : NO;
        }
        return new Look(truth, min > 0 ? min : 10, bound.min().isPresent() ? Math.max(0, min - low) : 10);
    }

    private boolean canTake(Measure measure, List<Facts.Fact> from, long min, long max) {
        for (int mask = 0; mask < 1 << from.size(); mask++) {
            List<Facts.Fact> some = new ArrayList<>();
            for (int i = 0; i < from.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    some.add(from.get(i));
                }
            }
            long amount = facts.measure(measure, some);
            if (amount >= min && amount <= max) {
                return true;
            }
        }
        return false;
    }

    private boolean referenced(Reference reference) {
        return facts.all.stream()
                .anyMatch(f -> f.counts == YES
                        && f.achievement.item().id().equals(reference.target())
                        && reference
                                .kind()
                                .map(k -> k == f.achievement.item().kind())
                                .orElse(f.achievement.item().kind() != ItemKind.MODULE
                                        && f.achievement.item().kind() != ItemKind.COMPETENCY));
    }

    int holds(Condition condition, Node node) {
        if (condition instanceof FactIn in) {
            List<String> own = facts.record.facts().get(in.fact());
            return own.isEmpty() ? UNKNOWN : own.stream().anyMatch(in.values()::contains) ? YES : NO;
        }
        if (condition instanceof FactPresent present) {
            return facts.record.facts().get(present.fact()).isEmpty() ? NO : YES;
        }
        if (condition instanceof AllConditions all) {
            return all.children().stream().mapToInt(c -> holds(c, node)).min().orElse(YES);
        }
        if (condition instanceof AnyCondition any) {
            return any.children().stream().mapToInt(c -> holds(c, node)).max().orElse(NO);
        }
        if (condition instanceof NotCondition not) {
            return YES - holds(not.child(), node);
        }
        return condition instanceof RequirementHolds one ? alone(looked(one.requirement(), node)).truth : UNKNOWN;
    }

    /** Builds a rule that a condition looks at and that is no part of the tree. */
    private Node looked(Requirement requirement, Node parent) {
        int size = nodes.size();
        Node node = build(requirement, parent);
        nodes.subList(size, nodes.size()).clear();
        return node;
    }

    private Look attested(Node node, Attestation attestation) {
        Optional<Decide> decided = decision(
                Decide.class,
                d -> d.node().isEmpty()
                        && d.kind().filter(attestation.kind()::equals).isPresent());
        if (decided.isPresent()) {
            return Look.plain(truth(decided.get().verdict()));
        }
        boolean granted = false;
        boolean refused = false;
        boolean open = false;
        long quantity = 0;
        Optional<Bound> bound = decision(ChangeBound.class, c -> c.node().equals(node.name()))
                .map(ChangeBound::bound)
                .or(() -> attestation.bound().map(b -> b));
        for (AttestationRecord one : facts.record.attestations()) {
            if (one.kind().equals(attestation.kind())) {
                AttestationVerdict verdict = one.verdict().orElse(AttestationVerdict.GRANTED);
                granted |= verdict == AttestationVerdict.GRANTED;
                refused |= verdict == AttestationVerdict.REFUSED;
                open |= verdict == AttestationVerdict.PENDING;
                if (verdict == AttestationVerdict.GRANTED) {
                    quantity += one.quantity().map(Facts::tenths).orElse(0L);
                    open |= bound.isPresent() && one.quantity().isEmpty();
                }
            }
        }
        if (bound.isEmpty()) {
            return Look.plain(granted ? YES : refused && !open ? NO : UNKNOWN);
        }
        long min = least(bound.get());
        int truth = granted && quantity >= min ? YES : (granted || refused) && !open ? NO : UNKNOWN;
        return new Look(truth, min, Math.max(0, min - quantity));
    }

    private int held(CompetencyHeld rule) {
        int best = NO;
        for (AttestedCompetency one : facts.record.competencies()) {
            best = Math.max(best, reached(one.competency(), one.level().map(l -> l), rule));
        }
        for (Facts.Fact fact : facts.all) {
            if (fact.achievement.item().kind() == ItemKind.COMPETENCY) {
                CompetencyId own = new CompetencyId(fact.achievement.item().id());
                best = Math.max(
                        best,
                        Math.min(
                                fact.counts,
                                reached(own, fact.achievement.item().level().map(l -> l), rule)));
            }
            for (Outcome outcome : facts.module(fact).map(m -> m.outcomes()).orElse(List.of())) {
                int reached = reached(outcome.competency(), outcome.level().map(l -> l), rule);
                best = Math.max(best, Math.min(fact.counts, reached));
            }
        }
        return best;
    }

    private static int reached(CompetencyId own, Optional<LevelId> level, CompetencyHeld rule) {
        if (!own.equals(rule.competency())) {
            return NO;
        }
        if (rule.level().isEmpty()) {
            return YES;
        }
        if (level.isEmpty()) {
            // whoever holds a competency holds its lowest level
            return rule.level().get().value().equals("1") ? YES : UNKNOWN;
        }
        return level.get().value().compareTo(rule.level().get().value()) >= 0 ? YES : NO;
    }

    // ---- means

    /** A mean as a fraction, with what keeps it open. */
    private record Mean(long sum, long weight, boolean missing, Long lowest) {}

    private Mean mean(Selector selector, Weighting weighting, int bestOf) {
        List<long[]> terms = new ArrayList<>();
        boolean missing = false;
        Long lowest = null;
        for (Facts.Fact fact : facts.all) {
            AchievementStatus status = fact.achievement.status();
            boolean result = !fact.replaced
                    && (status == AchievementStatus.ACHIEVED || status == AchievementStatus.FAILED || fact.counts > 0);
            int match = result ? facts.matches(selector, fact) : NO;
            if (match == NO) {
                continue;
            }
            String grade = fact.achievement.grade().orElse("");
            BigDecimal credits = facts.credits(fact);
            List<String> coefficient = fact.achievement.attributes().get("coefficient");
            Long weight = weighting == Weighting.EQUAL
                    ? Long.valueOf(10)
                    : weighting == Weighting.CREDITS
                            ? credits == null ? null : Long.valueOf(Facts.tenths(credits))
                            : Long.valueOf(coefficient.isEmpty() ? 10 : 10 * Long.parseLong(coefficient.get(0)));
            if (match == UNKNOWN || grade.isEmpty() || grade.equals("ATT") || weight == null) {
                missing = true;
            } else if (!grade.equals("DIS") && weight > 0) {
                long mark = Facts.tenths(Facts.mark(fact));
                lowest = lowest == null ? mark : Math.min(lowest, mark);
                terms.add(new long[] {mark, weight});
            }
        }
        terms.sort((a, b) -> a[0] != b[0] ? Long.compare(b[0], a[0]) : Long.compare(b[1], a[1]));
        long sum = 0;
        long weights = 0;
        for (int i = 0; i < terms.size() && (bestOf == 0 || i < bestOf); i++) {
            sum += terms.get(i)[0] * terms.get(i)[1];
            weights += terms.get(i)[1];
        }
        return new Mean(sum, weights, missing, lowest);
    }

    private Look average(Node node, Average average) {
        Bound bound = bound(node, average.bound());
        Mean mean = mean(
                average.selector(),
                average.weights().orElse(Weighting.CREDITS),
                average.bestOf().orElse(0));
        if (average.floor().isPresent()
                && mean.lowest != null
                && blocks(mean.lowest, average.floor().get())) {
            return Look.plain(NO);
        }
        if (mean.missing || mean.weight == 0) {
            return Look.plain(UNKNOWN);
        }
        return Look.plain(mean.sum >= least(bound) * mean.weight ? YES : NO);
    }

    private static boolean blocks(long mark, Floor floor) {
        long at = Facts.tenths(floor.mark());
        return mark < at || mark == at && floor.equalBlocks().orElse(false);
    }

    private Look compensated(Compensation rule) {
        List<Mean> means = new ArrayList<>();
        boolean unknown = false;
        boolean broken = false;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (CompensationUnit unit : rule.units()) {
            Mean mean = mean(unit.selector(), unit.weights().orElse(Weighting.COEFFICIENT), 0);
            means.add(mean);
            boolean pending = mean.missing || mean.weight == 0;
            Optional<? extends Floor> floor = unit.floor().isPresent() ? unit.floor() : rule.floor();
            if (unit.compensates().orElse(true)) {
                unknown |= pending;
                if (!pending) {
                    BigDecimal coefficient = unit.coefficient().orElse(BigDecimal.ONE);
                    sum = sum.add(BigDecimal.valueOf(mean.sum)
                            .multiply(coefficient)
                            .divide(BigDecimal.valueOf(mean.weight), 40, java.math.RoundingMode.HALF_EVEN));
                    weight = weight.add(coefficient);
                }
            }
            if (!pending && floor.isPresent()) {
                long at = Facts.tenths(floor.get().mark()) * mean.weight;
                broken |= mean.sum < at
                        || mean.sum == at && floor.get().equalBlocks().orElse(false);
            }
        }
        int group = NO;
        if (rule.groupBound().isPresent() && !broken) {
            BigDecimal asked = rule.groupBound().get().movePointRight(1).multiply(weight);
            // forty decimals are far more than the small numbers here need to be told apart
            boolean reached = sum.add(new BigDecimal("1e-30")).compareTo(asked) >= 0;
            group = unknown || weight.signum() == 0 ? UNKNOWN : reached ? YES : NO;
        }
        int yes = 0;
        int open = 0;
        for (int i = 0; i < means.size(); i++) {
            CompensationUnit unit = rule.units().get(i);
            Mean mean = means.get(i);
            boolean pending = mean.missing || mean.weight == 0;
            long pass = Facts.tenths(unit.pass().orElse(rule.unitPass()));
            int own = pending
                    ? UNKNOWN
                    : mean.sum >= pass * mean.weight ? YES : unit.compensable().orElse(true) ? group : NO;
            yes += own == YES ? 1 : 0;
            open += own == UNKNOWN ? 1 : 0;
        }
        int need = rule.required().orElse(means.size());
        int truth = yes >= need ? YES : yes + open >= need ? UNKNOWN : NO;
        return new Look(truth, 10L * need, 10L * Math.max(0, need - yes));
    }

    static boolean isDistinct(Leaf leaf) {
        return leaf.measure().kind() == MeasureKind.DISTINCT;
    }
}
