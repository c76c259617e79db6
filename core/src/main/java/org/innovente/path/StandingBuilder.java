package org.innovente.path;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.BlockId;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.Period;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.internal.Names;
import org.innovente.internal.andor.Bits;
import org.innovente.internal.andor.Sweep;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.Decide;
import org.innovente.learner.Decision;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.innovente.module.Outcome;
import org.innovente.requirement.Attestation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Reference;

/** Works out, for one learner, which atoms hold, which may hold and which cannot. */
final class StandingBuilder {
    private final Compiled graph;
    private final LearnerState state;
    private final long[] held;
    private final long[] hoped;
    private final long[] absent;
    private final Set<String> kindsGiven = new TreeSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Achievement> passed = new ArrayList<>();

    StandingBuilder(Compiled graph, LearnerState state) {
        this.graph = graph;
        this.state = state;
        int size = graph.program.size();
        held = Bits.of(size);
        hoped = Bits.of(size);
        absent = Bits.of(size);
    }

    Standing build() {
        state.given().forEach(this::given);
        state.record().ifPresent(this::read);
        for (int retake : graph.retakes) {
            Bits.add(absent, graph.program.placeOf(retake));
        }
        for (int atom : graph.graded) {
            grade((Atom.Graded) graph.atoms.get(atom), graph.program.placeOf(atom));
        }
        for (int atom : graph.facts) {
            put(atom, fact(graph.atoms.get(atom)));
        }
        exclude();
        if (graph.needsClosure) {
            decide();
        }
        for (int i = 0; i < held.length; i++) {
            hoped[i] &= ~held[i];
        }
        AsItStands now = new AsItStands(graph, state, held, hoped, absent);
        return new Standing(held, hoped, absent, List.copyOf(unknown), now.sure(), now.possible());
    }

    private void put(int atom, Tri value) {
        if (value != Tri.NO) {
            Bits.add(value == Tri.YES ? held : hoped, graph.program.placeOf(atom));
        }
    }

    private void given(String id) {
        if (Names.isIdentifier(id) && (isModuleGiven(id) || isCompetencyGiven(id))) {
            return;
        }
        kindsGiven.add(id);
        if (!graph.papers.contains(id)) {
            unknown.add(id);
        }
    }

    private boolean isModuleGiven(String id) {
        OptionalInt module = graph.module(new ModuleId(id));
        module.ifPresent(found -> Bits.add(held, graph.program.placeOf(found)));
        return module.isPresent();
    }

    private boolean isCompetencyGiven(String id) {
        int at = id.lastIndexOf('@');
        String name = at < 0 ? id : id.substring(0, at);
        String stated = at < 0 ? "" : id.substring(at + 1);
        Optional<LevelId> level = Names.isIdentifier(stated) ? Optional.of(new LevelId(stated)) : Optional.empty();
        if (Names.isIdentifier(name) && (level.isPresent() || stated.isEmpty()) && isKnown(name, level)) {
            return hold(Optional.empty(), new CompetencyId(name), level, Tri.YES, Tri.NO);
        }
        return false;
    }

    /** A block or a diploma brings the competencies that it attests. */
    private void acquired(ItemRef item, Tri valid) {
        List<Outcome> attested = switch (item.kind()) {
            case BLOCK ->
                graph.catalogue
                        .index()
                        .findBlock(new BlockId(item.id()))
                        .map(Block::competencies)
                        .orElse(List.of());
            case DIPLOMA ->
                graph.catalogue
                        .findDiploma(new DiplomaId(item.id()))
                        .map(Diploma::competencies)
                        .orElse(List.of());
            default -> List.of();
        };
        for (Outcome outcome : attested) {
            hold(outcome.framework(), outcome.competency(), outcome.level(), valid, Tri.MAYBE);
        }
    }

    private boolean isKnown(String name, Optional<LevelId> level) {
        return graph.supply
                .key(Optional.empty(), new CompetencyId(name))
                .filter(key -> level.isEmpty()
                        || graph.supply.findPlace(key, level.get()) >= 0
                        || !graph.supply.isOrdered(key))
                .isPresent();
    }

    /**
     * Holds a competency.
     *
     * @param vague whether levels above the lowest are reached where no level of the scale is stated
     */
    private boolean hold(
            Optional<FrameworkId> framework, CompetencyId id, Optional<LevelId> level, Tri value, Tri vague) {
        Optional<CompetencyKey> key = graph.supply.key(framework, id);
        if (key.isEmpty()) {
            return false;
        }
        int place = level.isPresent() ? graph.supply.findPlace(key.get(), level.get()) : CompetencySupply.UNSTATED;
        boolean ordered = graph.supply.isOrdered(key.get());
        for (int each = graph.supply.places(key.get()) - 1; each >= 0; each--) {
            // The level itself, all below it, and maybe any other where none is stated.
            boolean sure = each == 0 || each == place || ordered && each <= place;
            Tri reached = sure ? value : place == CompetencySupply.UNSTATED ? value.and(vague) : Tri.NO;
            graph.level(key.get(), each).ifPresent(atom -> put(atom, reached));
        }
        return true;
    }

    private void read(LearnerRecord record) {
        for (Achievement achievement : record.achievements()) {
            if (achievement.status() != AchievementStatus.ACHIEVED) {
                continue;
            }
            Tri valid = valid(achievement.expires());
            if (valid == Tri.YES) {
                passed.add(achievement);
            }
            if (!Names.isIdentifier(achievement.item().id())) {
                // A text that names nothing in a catalogue brings nothing but its own attributes.
                continue;
            }
            if (achievement.item().kind() == ItemKind.MODULE) {
                OptionalInt module =
                        graph.module(new ModuleId(achievement.item().id()));
                if (module.isPresent()) {
                    put(module.getAsInt(), valid);
                }
            } else if (achievement.item().kind() == ItemKind.COMPETENCY) {
                hold(
                        achievement.item().framework(),
                        new CompetencyId(achievement.item().id()),
                        achievement.item().level(),
                        valid,
                        Tri.MAYBE);
            } else {
                acquired(achievement.item(), valid);
            }
        }
        for (AttestedCompetency attested : record.competencies()) {
            hold(
                    attested.framework(),
                    attested.competency(),
                    attested.level(),
                    attested.period().map(this::during).orElse(Tri.YES),
                    Tri.MAYBE);
        }
        for (Decision decision : record.decisions()) {
            if (decision instanceof Substitute substitute
                    && substitute.item().kind() == ItemKind.MODULE
                    && Names.isIdentifier(substitute.item().id())
                    && valid(decision.expires()) == Tri.YES
                    && passed.stream()
                            .anyMatch(a -> a.item().id().equals(substitute.by().id()))) {
                graph.module(new ModuleId(substitute.item().id())).ifPresent(module -> put(module, Tri.YES));
            }
        }
    }

    private Tri valid(Optional<LocalDate> lastDay) {
        if (lastDay.isEmpty()) {
            return Tri.YES;
        }
        return state.asOf().map(day -> Tri.of(!day.isAfter(lastDay.get()))).orElse(Tri.MAYBE);
    }

    private Tri during(Period period) {
        return state.asOf()
                .map(day -> Tri.of(period.contains(day)))
                .orElse(period.end().isPresent() ? Tri.MAYBE : Tri.YES);
    }

    /** Who only names a module as passed is taken at their word; who brings a record, at its grades. */
    private void grade(Atom.Graded asked, int place) {
        Tri best = state.given().contains(asked.id().value()) ? Tri.YES : Tri.NO;
        boolean taken = false;
        for (Achievement achievement : passed) {
            if (achievement.item().kind() == ItemKind.MODULE
                    && achievement.item().id().equals(asked.id().value())) {
                taken = true;
                Tri own = graph.grades.reaches(
                        achievement.grade(), asked.grade(), asked.scale().or(achievement::scale));
                best = best.or(own);
            }
        }
        if (taken && best != Tri.YES) {
            Bits.add(absent, place);
            Bits.remove(absent, graph.program.placeOf(asked.retake()));
        }
        if (taken && best == Tri.MAYBE) {
            Bits.add(hoped, place);
        }
    }

    private Tri fact(Atom atom) {
        if (atom instanceof Atom.Paper paper) {
            return paper(paper.asked());
        }
        if (atom instanceof Atom.Waived waived) {
            return waived(waived.node());
        }
        if (atom instanceof Atom.OnRecord onRecord) {
            return new RecordAmounts(graph, new Attempts(graph.catalogue).best(passed)).reaches(onRecord.asked());
        }
        if (atom instanceof Atom.Acquired acquired) {
            return acquired(acquired.asked());
        }
        if (atom instanceof Atom.OnMarks) {
            // A further result may change every mean.
            return Tri.MAYBE;
        }
        if (atom instanceof Atom.Fact fact) {
            return fact.ref().kind() == ConditionRef.Kind.DANGLING ? Tri.NO : Tri.MAYBE;
        }
        // What must stay unmet, and conditions on facts, are decided once the rest is known.
        return Tri.NO;
    }

    private Tri paper(Attestation asked) {
        if (kindsGiven.contains(asked.kind().value())) {
            return Tri.YES;
        }
        Tri best = Tri.NO;
        for (AttestationRecord own :
                state.record().map(LearnerRecord::attestations).orElse(List.of())) {
            if (own.kind().equals(asked.kind())
                    && (asked.authority().isEmpty() || asked.authority().equals(own.authority()))
                    && own.verdict().orElse(AttestationVerdict.GRANTED) != AttestationVerdict.REFUSED) {
                Tri value = valid(own.expires()).and(quantity(asked, own));
                boolean pending = own.verdict().equals(Optional.of(AttestationVerdict.PENDING));
                best = best.or(pending ? value.and(Tri.MAYBE) : value);
            }
        }
        for (Decision decision : state.record().map(LearnerRecord::decisions).orElse(List.of())) {
            if (decision instanceof Decide decide
                    && decide.verdict() == AttestationVerdict.GRANTED
                    && decide.kind().equals(Optional.of(asked.kind()))) {
                best = best.or(valid(decision.expires()));
            }
        }
        return best;
    }

    private static Tri quantity(Attestation asked, AttestationRecord own) {
        if (asked.bound().isEmpty()) {
            return Tri.YES;
        }
        if (own.quantity().isEmpty() || !asked.unit().equals(own.unit())) {
            return Tri.MAYBE;
        }
        return Tri.of(within(asked.bound().get(), own.quantity().get()));
    }

    private static boolean within(Bound bound, BigDecimal amount) {
        return bound.min().map(least -> amount.compareTo(least) >= 0).orElse(true)
                && bound.above().map(least -> amount.compareTo(least) > 0).orElse(true)
                && bound.max().map(most -> amount.compareTo(most) <= 0).orElse(true)
                && bound.below().map(most -> amount.compareTo(most) < 0).orElse(true);
    }

    private Tri waived(String node) {
        Tri best = Tri.NO;
        for (Decision decision : state.record().map(LearnerRecord::decisions).orElse(List.of())) {
            if (decision instanceof Waive waive && waive.node().equals(node)) {
                best = best.or(valid(decision.expires()));
            }
        }
        return best;
    }

    /** Whether the record holds what a reference names as an achievement of its own: a block, a diploma, a credential. */
    private Tri acquired(Reference asked) {
        Tri best = Tri.of(kindsGiven.contains(asked.target()));
        for (Achievement own : state.record().map(LearnerRecord::achievements).orElse(List.of())) {
            ItemKind kind = own.item().kind();
            boolean meant = asked.kind().isPresent()
                    ? asked.kind().get() == kind
                    : kind != ItemKind.MODULE && kind != ItemKind.COMPETENCY;
            if (meant
                    && own.status() == AchievementStatus.ACHIEVED
                    && own.item().id().equals(asked.target())) {
                best = best.or(valid(own.expires()));
            }
        }
        return best;
    }

    /** What excludes something held, or is excluded by it, can no longer be taken. */
    private void exclude() {
        for (int[] pair : graph.exclusions) {
            int first = graph.program.placeOf(pair[0]);
            int second = graph.program.placeOf(pair[1]);
            if (Bits.has(held, first) && !Bits.has(held, second)) {
                Bits.add(absent, second);
            } else if (Bits.has(held, second) && !Bits.has(held, first)) {
                Bits.add(absent, first);
            }
        }
    }

    /** Decides what must stay unmet and what facts choose, on what the record amounts to as it stands. */
    private void decide() {
        long[] now = held.clone();
        new Sweep(graph.program).derive(now, graph.derivedFor(absent));
        Facts facts = new Facts(state.record(), graph, now);
        for (int atom : graph.facts) {
            Atom what = graph.atoms.get(atom);
            if (what instanceof Atom.Unmet unmet) {
                put(atom, Bits.has(now, graph.program.placeOf(unmet.watched())) ? Tri.NO : Tri.MAYBE);
            } else if (what instanceof Atom.Chosen chosen) {
                Tri value = facts.holds(chosen.condition(), chosen.probes());
                put(atom, chosen.wanted() ? value : value.not());
            }
        }
    }
}
