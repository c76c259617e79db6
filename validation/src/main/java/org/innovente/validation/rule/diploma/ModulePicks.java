package org.innovente.validation.rule.diploma;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.innovente.common.AchievementSource;
import org.innovente.common.Attributes;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AllSelectors;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.AttributePresent;
import org.innovente.requirement.MeasureKind;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.Selector;
import org.innovente.requirement.SourceIn;
import org.innovente.requirement.UseKind;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Place;
import org.innovente.validation.SelectorTree;
import org.innovente.validation.facts.Reachability;
import org.innovente.validation.facts.Selections;

/** The modules that a possible learner has passed, chosen one rule after the other. */
final class ModulePicks {

    /** More than any diploma asks for. */
    private static final int MOST = 2_000;

    private final CatalogueFacts facts;
    private final Reachability reachability;
    private final Selections selections;
    private final Map<ModuleId, Picked> picked = new LinkedHashMap<>();
    private final List<Accumulation> later = new ArrayList<>();
    private final List<Selector> means = new ArrayList<>();
    private boolean closed;

    ModulePicks(CatalogueFacts facts, Reachability reachability) {
        this.facts = facts;
        this.reachability = reachability;
        this.selections = facts.derived(Selections.class, Selections::of);
    }

    /** One module with what the learner says of it beyond the catalogue. */
    static final class Picked {
        private final TrainingModule module;
        private Attributes attributes = Attributes.EMPTY;
        private Optional<AchievementSource> source = Optional.empty();

        private Picked(TrainingModule module) {
            this.module = module;
        }

        TrainingModule module() {
            return module;
        }

        Attributes attributes() {
            return attributes;
        }

        Optional<AchievementSource> source() {
            return source;
        }
    }

    /** Returns the modules in the order in which they were chosen. */
    Map<ModuleId, Picked> all() {
        return Collections.unmodifiableMap(picked);
    }

    /** Chooses those modules and no others. */
    void close(List<ModuleId> modules) {
        modules.forEach(this::add);
        closed = true;
    }

    /** Chooses a module, or an equivalent of one that nobody can take. */
    void add(ModuleId id) {
        Optional<TrainingModule> module = facts.catalogue().findModule(id);
        if (module.isPresent() && reachability.isDead(id)) {
            for (ModuleId other : module.get().equivalents()) {
                if (!reachability.isDead(other)
                        && facts.catalogue().findModule(other).isPresent()) {
                    add(other);
                    return;
                }
            }
        }
        module.ifPresent(this::pick);
    }

    private void pick(TrainingModule module) {
        if (!closed) {
            picked.putIfAbsent(module.id(), new Picked(module));
        }
    }

    /** Chooses modules for a sum; what only looks at modules is left until the others have chosen. */
    void add(Accumulation sum) {
        boolean uses = sum.use().map(use -> use.kind() == UseKind.CONSUME).orElse(true);
        if (uses && !closed) {
            fill(sum, true);
        } else {
            later.add(sum);
        }
    }

    /** Notes that a mean is taken over something. */
    void one(Selector selector) {
        means.add(selector);
    }

    /** Chooses the modules that a selector lists. */
    void listed(Selector selector) {
        for (TrainingModule module : selections.candidates(selector)) {
            if (picked.size() < MOST
                    && selections.possibleMatches(selector).test(module)
                    && !reachability.isDead(module.id())) {
                pick(module);
            }
        }
    }

    /** Chooses for what looks only, and something for each mean to be taken over. */
    void finish() {
        later.forEach(sum -> fill(sum, false));
        for (Selector selector : means) {
            Predicate<TrainingModule> possible = selections.possibleMatches(selector);
            if (picked.values().stream().noneMatch(it -> possible.test(it.module()))) {
                selections.candidates(selector).stream()
                        .filter(possible)
                        .filter(module -> !reachability.isDead(module.id()))
                        .findFirst()
                        .ifPresent(this::pick);
            }
        }
    }

    private void fill(Accumulation sum, boolean fresh) {
        Predicate<TrainingModule> possible = selections.possibleMatches(sum.selector());
        List<SelectorTree.Node> wanted = conjuncts(sum.selector());
        BigDecimal reached = BigDecimal.ZERO;
        if (!fresh) {
            for (Picked own : List.copyOf(picked.values())) {
                if (!sum.bound().reachesLower(reached) && possible.test(own.module())) {
                    describe(own, wanted);
                    reached = reached.add(amount(sum, own.module()));
                }
            }
        }
        for (TrainingModule module : closed ? List.<TrainingModule>of() : selections.candidates(sum.selector())) {
            if (sum.bound().reachesLower(reached) || picked.size() >= MOST) {
                return;
            }
            if (!picked.containsKey(module.id()) && possible.test(module) && !reachability.isDead(module.id())) {
                BigDecimal more = amount(sum, module);
                if (more.signum() > 0) {
                    Picked own = new Picked(module);
                    picked.put(module.id(), own);
                    describe(own, wanted);
                    reached = reached.add(more);
                }
            }
        }
    }

    private static BigDecimal amount(Accumulation sum, TrainingModule module) {
        return sum.measure().kind() == MeasureKind.CREDITS
                ? module.credits()
                        .map(credits ->
                                sum.measure().category().map(credits::get).orElseGet(credits::total))
                        .orElse(BigDecimal.ZERO)
                : BigDecimal.ONE;
    }

    /** What a selector asks of every achievement that it matches. */
    private static List<SelectorTree.Node> conjuncts(Selector root) {
        List<SelectorTree.Node> nodes = new ArrayList<>();
        for (SelectorTree.Node node : SelectorTree.of(root, Place.root())) {
            if (!(node.selector() instanceof AllSelectors) && !(node.selector() instanceof ModuleIn)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private void describe(Picked own, List<SelectorTree.Node> wanted) {
        for (SelectorTree.Node node : wanted) {
            if (node.selector() instanceof AttributeIn in && !Selections.isOfModule(in.attribute())) {
                String value = in.values().stream()
                        .filter(selections.values(in.attribute(), own.module())::contains)
                        .findFirst()
                        .orElseGet(() -> in.values().stream().findFirst().orElse(""));
                tell(own, in.attribute(), value);
            } else if (node.selector() instanceof AttributePresent present
                    && !Selections.isOfModule(present.attribute())) {
                tell(own, present.attribute(), "yes");
            } else if (node.selector() instanceof SourceIn some) {
                own.source = own.source.or(() -> some.sources().stream().findFirst());
            }
        }
    }

    private static void tell(Picked own, String attribute, String value) {
        if (own.attributes.get(attribute).isEmpty()) {
            own.attributes = own.attributes.with(attribute, value);
        }
    }
}
