package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.learner.Achievement;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.Decide;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Average;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Obligation;
import org.innovente.requirement.OpaqueRequirement;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;

/**
 * The value of a requirement for somebody who brings a record and has taken some modules, straight from the text of the catalogue:
 * what a checker believes instead of the compiled program. Each rule is walked once.
 */
final class PlainRules implements Requirement.Visitor<Tri> {
    /** The modules that were taken, by their terms; only those of a span of terms count. */
    record Taken(Map<ModuleId, Integer> terms, int first, int last) {
        static final Taken NOTHING = new Taken(Map.of(), 1, 0);

        boolean has(ModuleId id) {
            Integer term = terms.get(id);
            return term != null && term >= first && term <= last;
        }
    }

    final PlainWorld world;
    final PlainRecord record;
    private final Taken taken;
    private final boolean hopeful;
    private final Set<Requirement> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Requirement, Tri> referred = new IdentityHashMap<>();
    private boolean cut;

    /**
     * Returns an evaluation.
     *
     * @param hopeful whether what must stay unmet or under a bound counts as such, for a proof that must hold for everybody
     */
    PlainRules(PlainWorld world, PlainRecord record, Taken taken, boolean hopeful) {
        this.world = world;
        this.record = record;
        this.taken = taken;
        this.hopeful = hopeful;
    }

    private static final class Frame {
        final NOf node;
        final List<Requirement> children;
        int next;
        int asked;
        int met;
        int maybe;

        /** The same condition twice is one condition, and what is advised only is none. */
        Frame(NOf node) {
            this.node = node;
            Quantifier.Form form = node.quantifier().form();
            boolean counts = form != Quantifier.Form.ALL && form != Quantifier.Form.ANY;
            children = (counts ? node.children().stream().distinct() : node.children().stream())
                    .filter(child -> child.obligation().orElse(Obligation.REQUIRED) == Obligation.REQUIRED)
                    .toList();
        }

        void add(Tri own) {
            asked++;
            met += own == Tri.YES ? 1 : 0;
            maybe += own == Tri.MAYBE ? 1 : 0;
        }
    }

    /** Operators stand on a stack of their own, so that no depth of rules is too deep. */
    Tri value(Requirement root) {
        List<Frame> stack = new ArrayList<>();
        Requirement at = root;
        while (true) {
            Tri result;
            if (isWaived(at)) {
                result = Tri.YES;
            } else if (at instanceof NOf many) {
                stack.add(new Frame(many));
                result = null;
            } else {
                result = at.accept(this);
            }
            while (!stack.isEmpty()) {
                Frame top = stack.get(stack.size() - 1);
                if (result != null) {
                    top.add(result);
                    result = null;
                }
                if (top.next < top.children.size()) {
                    break;
                }
                stack.remove(stack.size() - 1);
                result = close(top);
            }
            if (stack.isEmpty()) {
                return Objects.requireNonNull(result, "every rule has a value");
            }
            Frame top = stack.get(stack.size() - 1);
            at = top.children.get(top.next++);
        }
    }

    private boolean isWaived(Requirement rule) {
        return rule.id().isPresent() && record.waived.contains(rule.id().get().value());
    }

    private Tri close(Frame frame) {
        int least = frame.node.quantifier().minimum(frame.asked);
        boolean bounded = frame.node.quantifier().isExact() && !hopeful;
        int most = bounded ? frame.node.quantifier().maximum().orElse(frame.asked) : frame.asked;
        if (frame.met + frame.maybe < least || frame.met > most) {
            return Tri.NO;
        }
        return frame.met >= least && frame.met + frame.maybe <= most ? Tri.YES : Tri.MAYBE;
    }

    boolean has(ModuleId id) {
        return taken.has(id) || record.held.contains(id);
    }

    @Override
    public Tri visit(NOf value) {
        return value(value);
    }

    @Override
    public Tri visit(ModulePassed value) {
        if (world.module(value.module()).isEmpty()) {
            return Tri.NO;
        }
        Tri best = passed(value.module(), value);
        for (ModuleId other : world.equivalents(value.module())) {
            if (world.module(other).isPresent()) {
                best = best.or(passed(other, value));
            }
        }
        return best;
    }

    private Tri passed(ModuleId way, ModulePassed asked) {
        if (taken.has(way)) {
            return Tri.YES;
        }
        if (!record.held.contains(way)) {
            return Tri.NO;
        }
        return asked.minimumGrade().isEmpty()
                ? Tri.YES
                : record.passedWith(way, asked.minimumGrade().get(), asked.scale());
    }

    @Override
    public Tri visit(CompetencyHeld value) {
        Optional<PlainWorld.Topic> topic = world.topic(value.framework(), value.competency());
        if (topic.isEmpty()
                || value.level().isPresent()
                        && !world.levels(topic.get()).isEmpty()
                        && !world.levels(topic.get()).contains(value.level().get())) {
            return Tri.NO;
        }
        return supplied(topic.get(), value.level());
    }

    private record Asked(PlainWorld.Topic topic, Optional<LevelId> level) {}

    /** A breadth-first walk over what is the same and what is higher. */
    private Tri supplied(PlainWorld.Topic topic, Optional<LevelId> wanted) {
        Tri best = Tri.NO;
        List<Asked> walk = new ArrayList<>(List.of(new Asked(topic, lowest(topic, wanted))));
        Set<Asked> seen = new HashSet<>(walk);
        for (int i = 0; i < walk.size(); i++) {
            Asked asked = walk.get(i);
            List<LevelId> levels = world.levels(asked.topic());
            for (PlainWorld.Source source : world.sources(asked.topic())) {
                if (has(source.module())) {
                    best = best.or(reaches(levels, source.level(), asked.level(), false));
                }
            }
            for (PlainRecord.Topped own : record.competencies) {
                if (own.topic().equals(asked.topic())) {
                    best = best.or(reaches(levels, own.level(), asked.level(), own.given()));
                }
            }
            int place = asked.level().map(levels::indexOf).orElse(0);
            for (PlainWorld.Topic other : world.same(asked.topic())) {
                if (asked.level().isEmpty() || place == 0) {
                    add(new Asked(other, Optional.empty()), walk, seen);
                }
                for (int higher = Math.max(0, place); asked.level().isPresent() && higher < levels.size(); higher++) {
                    // Levels of another competency that is the same count by their names.
                    if (world.levels(other).isEmpty() || world.levels(other).contains(levels.get(higher))) {
                        add(new Asked(other, lowest(other, Optional.of(levels.get(higher)))), walk, seen);
                    }
                }
                if (asked.level().isPresent() && levels.isEmpty()) {
                    if (world.levels(other).isEmpty()
                            || world.levels(other).contains(asked.level().get())) {
                        add(new Asked(other, lowest(other, asked.level())), walk, seen);
                    }
                }
            }
        }
        return best;
    }

    /** The lowest level of a scale asks for nothing more than the competency. */
    private Optional<LevelId> lowest(PlainWorld.Topic topic, Optional<LevelId> level) {
        List<LevelId> levels = world.levels(topic);
        return !levels.isEmpty() && level.equals(Optional.of(levels.get(0))) ? Optional.empty() : level;
    }

    private static void add(Asked next, List<Asked> walk, Set<Asked> seen) {
        if (seen.add(next)) {
            walk.add(next);
        }
    }

    private static Tri reaches(
            List<LevelId> levels, Optional<LevelId> own, Optional<LevelId> asked, boolean onlyAsStated) {
        if (asked.isEmpty() || own.equals(asked)) {
            return Tri.YES;
        }
        int wanted = levels.indexOf(asked.get());
        int reached = own.map(levels::indexOf).orElse(-1);
        if (wanted >= 0 && reached >= 0) {
            return Tri.of(reached >= wanted);
        }
        return onlyAsStated && !levels.isEmpty() ? Tri.NO : Tri.MAYBE;
    }

    @Override
    public Tri visit(Accumulation value) {
        PlainSum sum = new PlainSum(value);
        for (Achievement own : record.achievements) {
            sum.add(world, own, new PlainSelectors(world, record, own));
        }
        for (ModuleId id : record.held) {
            if (!record.onRecord.contains(id.value())) {
                sum.add(world, id, new PlainSelectors(world, record, world.catalogue.module(id)));
            }
        }
        for (ModuleId id : taken.terms().keySet()) {
            if (taken.has(id) && !record.held.contains(id) && !record.onRecord.contains(id.value())) {
                sum.add(world, id, new PlainSelectors(world, record, world.catalogue.module(id)));
            }
        }
        return sum.value(hopeful);
    }

    @Override
    public Tri visit(Attestation value) {
        if (record.given.contains(value.kind().value())) {
            return Tri.YES;
        }
        LearnerRecord of = record.state.record().orElse(null);
        if (of == null) {
            return Tri.NO;
        }
        Tri best = Tri.NO;
        for (AttestationRecord own : of.attestations()) {
            AttestationVerdict verdict = own.verdict().orElse(AttestationVerdict.GRANTED);
            if (own.kind().equals(value.kind())
                    && verdict != AttestationVerdict.REFUSED
                    && (value.authority().isEmpty() || value.authority().equals(own.authority()))) {
                boolean sure = verdict == AttestationVerdict.GRANTED && record.valid(own.expires());
                best = best.or(sure ? amount(value, own) : Tri.MAYBE);
            }
        }
        boolean decided = of.decisions().stream()
                .anyMatch(decision -> decision instanceof Decide decide
                        && decide.verdict() == AttestationVerdict.GRANTED
                        && decide.kind().equals(Optional.of(value.kind()))
                        && record.valid(decision.expires()));
        return decided ? Tri.YES : best;
    }

    private static Tri amount(Attestation asked, AttestationRecord own) {
        if (asked.bound().isEmpty()) {
            return Tri.YES;
        }
        Optional<BigDecimal> quantity = asked.unit().equals(own.unit()) ? own.quantity() : Optional.empty();
        return quantity.map(number -> Tri.of(asked.bound().get().contains(number)))
                .orElse(Tri.MAYBE);
    }

    @Override
    public Tri visit(Conditional value) {
        Tri condition = value.condition().accept(new PlainConditions(this));
        Tri then = value(value.then());
        Tri otherwise = value.otherwise().map(this::value).orElse(Tri.YES);
        return switch (condition) {
            case YES -> then;
            case NO -> otherwise;
            default -> then == otherwise ? then : Tri.MAYBE;
        };
    }

    @Override
    public Tri visit(Reference value) {
        if (record.given.contains(value.target()) || acquired(value)) {
            return Tri.YES;
        }
        Optional<Requirement> target = PlainReferences.target(world.catalogue, value);
        if (target.isEmpty()) {
            return PlainReferences.isStated(world.catalogue, value) ? Tri.MAYBE : Tri.NO;
        }
        Tri known = referred.get(target.get());
        if (known != null) {
            return known;
        }
        // What refers to itself is not met by itself; what was found out on the way holds only inside.
        if (!open.add(target.get())) {
            cut = true;
            return Tri.NO;
        }
        boolean before = cut;
        cut = false;
        Tri result = value(target.get());
        if (!cut) {
            referred.put(target.get(), result);
        }
        open.remove(target.get());
        cut = !open.isEmpty() && (cut || before);
        return result;
    }

    private boolean acquired(Reference reference) {
        for (Achievement own : record.achievements) {
            ItemKind kind = own.item().kind();
            boolean meant = reference.kind().isPresent()
                    ? reference.kind().get() == kind
                    : kind != ItemKind.MODULE && kind != ItemKind.COMPETENCY;
            if (meant && own.item().id().equals(reference.target())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Tri visit(Average value) {
        return onMarks(value);
    }

    @Override
    public Tri visit(Compensation value) {
        return onMarks(value);
    }

    /** As the record stands, unless a module that was taken may enter the mean. */
    private Tri onMarks(Requirement rule) {
        boolean entered = taken.terms().keySet().stream()
                .filter(taken::has)
                .flatMap(id -> world.module(id).stream())
                .anyMatch(own -> Marks.selectors(rule).stream()
                        .anyMatch(each -> each.accept(new PlainSelectors(world, record, own)) != Tri.NO));
        return hopeful || entered ? Tri.MAYBE : new Marks(world.catalogue, record.state).holds(rule);
    }

    @Override
    public Tri visit(OpaqueRequirement value) {
        return Tri.MAYBE;
    }

    /** Forgets what references came to, after more has been taken. */
    void forget() {
        referred.clear();
    }

    /** Returns this evaluation on the record alone. */
    PlainRules onRecord() {
        return new PlainRules(world, record, Taken.NOTHING, hopeful);
    }
}
