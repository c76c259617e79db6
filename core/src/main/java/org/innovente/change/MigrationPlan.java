package org.innovente.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.ItemKind;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Decision;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.Substitute;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;

/**
 * What learners and partners can use in place of modules that an edition withdrew: what the catalogue names as replacement, through any
 * number of editions of it, the same module under its new identifier, what was derived from it, what counts as it, or a module that
 * leads to all it led to. Proposals only: somebody decides. Immutable; near-linear in the catalogue.
 */
public final class MigrationPlan {
    /** Why a module is proposed, the surest reason first. */
    public enum Basis {
        /** The catalogue names it as the replacement. */
        REPLACED_BY,
        /** It is the same module under another identifier. */
        RENAMED,
        /** It says that it was derived from the module. */
        DERIVED,
        /** It counts as the module. */
        EQUIVALENT,
        /** It leads to every competency that the module led to, at the same level or above. */
        SAME_OUTCOMES
    }

    /**
     * One proposal.
     *
     * @param module the module that is gone or withdrawn
     * @param substitute the module proposed in its place
     * @param basis the reason
     */
    public record Proposal(ModuleId module, ModuleId substitute, Basis basis) {}

    private final Map<ModuleId, List<Proposal>> proposals;
    private final List<ModuleId> open;

    private MigrationPlan(Map<ModuleId, List<Proposal>> proposals, List<ModuleId> open) {
        this.proposals = Collections.unmodifiableMap(proposals);
        this.open = List.copyOf(open);
    }

    /** Returns the plan for the modules that a difference withdrew or removed. */
    public static MigrationPlan of(CatalogueDiff diff) {
        Map<ModuleId, List<Proposal>> proposals = new LinkedHashMap<>();
        List<ModuleId> open = new ArrayList<>();
        for (TrainingModule module : diff.before().modules()) {
            if (!isAvailable(diff.after(), module.id()) && isAvailable(diff.before(), module.id())) {
                List<Proposal> found = new Search(diff, module).proposals();
                if (found.isEmpty()) {
                    open.add(module.id());
                } else {
                    proposals.put(module.id(), List.copyOf(found));
                }
            }
        }
        return new MigrationPlan(proposals, open);
    }

    private static boolean isAvailable(Catalogue catalogue, ModuleId id) {
        return catalogue
                .findModule(id)
                .filter(module -> module.lifecycle()
                        .flatMap(Lifecycle::status)
                        .filter(LifecycleStatus.WITHDRAWN::equals)
                        .isEmpty())
                .isPresent();
    }

    /** Returns the proposals by module, the surest first, in the order of the edition before. */
    public Map<ModuleId, List<Proposal>> proposals() {
        return proposals;
    }

    /** Returns the modules for which nothing can be proposed. */
    public List<ModuleId> open() {
        return open;
    }

    /**
     * Returns decisions that would carry a learner over: one substitution for each module of the record that is gone, by the surest
     * proposal. They have no authority and no date; whoever decides adds them.
     */
    public List<Decision> decisionsFor(LearnerRecord record) {
        List<Decision> decisions = new ArrayList<>();
        Set<ModuleId> done = new HashSet<>();
        record.achievements().stream()
                .filter(one -> one.item().kind() == ItemKind.MODULE)
                .forEach(one -> proposals.forEach((module, found) -> {
                    if (module.value().equals(one.item().id()) && done.add(module)) {
                        decisions.add(Substitute.builder()
                                .item(item(found.get(0).substitute()))
                                .by(item(module))
                                .reason(LocalizedText.en(found.get(0)
                                        .basis()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' ')))
                                .build());
                    }
                }));
        return decisions;
    }

    private static ItemRef item(ModuleId module) {
        return ItemRef.builder().kind(ItemKind.MODULE).id(module.value()).build();
    }

    /** The search for one module. */
    private static final class Search {
        private final CatalogueDiff diff;
        private final TrainingModule module;
        private final Map<ModuleId, Proposal> found = new LinkedHashMap<>();

        Search(CatalogueDiff diff, TrainingModule module) {
            this.diff = diff;
            this.module = module;
        }

        List<Proposal> proposals() {
            replacements();
            diff.find(new Subject("module", module.id().value()))
                    .filter(change -> change.kind() == ChangeKind.RENAMED)
                    .flatMap(Change::counterpart)
                    .ifPresent(to -> propose(new ModuleId(to.id()), Basis.RENAMED));
            for (TrainingModule other : diff.after().modules()) {
                if (other.derivedFrom().filter(module.id()::equals).isPresent()) {
                    propose(other.id(), Basis.DERIVED);
                }
            }
            module.equivalents().forEach(other -> propose(other, Basis.EQUIVALENT));
            if (found.isEmpty()) {
                sameOutcomes();
            }
            return new ArrayList<>(found.values());
        }

        /** Follows replacements of replacements, each module once. */
        private void replacements() {
            List<String> next = new ArrayList<>(replacedBy(module.id()));
            Set<String> seen = new HashSet<>();
            while (!next.isEmpty()) {
                String id = next.remove(0);
                if (seen.add(id)) {
                    Optional<ModuleId> target = parse(id);
                    target.ifPresent(one -> propose(one, Basis.REPLACED_BY));
                    if (target.isPresent() && !found.containsKey(target.get())) {
                        next.addAll(replacedBy(target.get()));
                    }
                }
            }
        }

        private List<String> replacedBy(ModuleId id) {
            List<String> now = replacedBy(diff.after(), id);
            return now.isEmpty() ? replacedBy(diff.before(), id) : now;
        }

        private static List<String> replacedBy(Catalogue catalogue, ModuleId id) {
            return catalogue
                    .findModule(id)
                    .flatMap(TrainingModule::lifecycle)
                    .map(Lifecycle::replacedBy)
                    .orElse(List.of());
        }

        private static Optional<ModuleId> parse(String id) {
            try {
                return Optional.of(new ModuleId(id));
            } catch (IllegalArgumentException e) {
                // text that is no identifier replaces nothing
                return Optional.empty();
            }
        }

        private void propose(ModuleId substitute, Basis basis) {
            if (!substitute.equals(module.id()) && isAvailable(diff.after(), substitute)) {
                found.putIfAbsent(substitute, new Proposal(module.id(), substitute, basis));
            }
        }

        private void sameOutcomes() {
            if (module.outcomes().isEmpty()) {
                return;
            }
            Scales scales = new Scales(diff.after());
            List<TrainingModule> fitting = new ArrayList<>();
            for (TrainingModule other : diff.after().modules()) {
                if (covers(other, scales)) {
                    fitting.add(other);
                }
            }
            fitting.stream()
                    .sorted(java.util.Comparator.<TrainingModule>comparingInt(
                                    one -> one.outcomes().size())
                            .thenComparing(TrainingModule::id))
                    .limit(3)
                    .forEach(one -> propose(one.id(), Basis.SAME_OUTCOMES));
        }

        private boolean covers(TrainingModule other, Scales scales) {
            Map<CompetencyId, List<Outcome>> offered = new HashMap<>();
            other.outcomes()
                    .forEach(one -> offered.computeIfAbsent(one.competency(), any -> new ArrayList<>(1))
                            .add(one));
            return module.outcomes().stream()
                    .allMatch(wanted -> offered.getOrDefault(wanted.competency(), List.of()).stream()
                            .anyMatch(
                                    one -> one.framework().equals(wanted.framework()) && reaches(one, wanted, scales)));
        }

        private static boolean reaches(Outcome offered, Outcome wanted, Scales scales) {
            return wanted.level().isEmpty()
                    || (offered.level().isPresent()
                            && scales.compare(
                                                    wanted.framework(),
                                                    wanted.competency(),
                                                    offered.level().get(),
                                                    wanted.level().get())
                                            .orElse(-1)
                                    >= 0);
        }
    }
}
