package org.innovente.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.BlockId;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.internal.Names;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** What references lead to, as audits read them: a block, an outcome of a diploma in the edition asked for, or a rule node by its id. */
final class ReferenceTargets {
    /**
     * What a reference leads to.
     *
     * @param key what tells targets apart
     * @param rule the rule, if there is one
     * @param undecided whether something is there whose rule is not known: stated in words, or of another edition
     * @param outcome the outcome of a diploma, if the target is one
     */
    record Target(
            String key,
            Optional<Requirement> rule,
            boolean undecided,
            String owner,
            String pointer,
            Optional<NamedOutcome> outcome) {
        private static Target none(boolean undecided) {
            return new Target("", Optional.empty(), undecided, "", "", Optional.empty());
        }
    }

    private final Catalogue catalogue;
    private volatile @Nullable Map<String, Target> nodes;

    ReferenceTargets(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Target of(Reference reference) {
        boolean any = reference.kind().isEmpty();
        String name = reference.target();
        if (!Names.isIdentifier(name)) {
            return Target.none(false);
        }
        boolean seen = false;
        if (any || reference.kind().get() == ItemKind.BLOCK) {
            Optional<Block> block = catalogue.index().findBlock(new BlockId(name));
            seen |= block.isPresent();
            Optional<Requirement> rule = block.flatMap(Block::requirement);
            if (rule.isPresent()) {
                return new Target("block " + name, rule, false, name, "/requirement", Optional.empty());
            }
        }
        if (any || reference.kind().get() == ItemKind.DIPLOMA) {
            Optional<Diploma> diploma = catalogue.findDiploma(new DiplomaId(name));
            if (diploma.isPresent()) {
                return ofDiploma(diploma.get(), reference);
            }
        }
        Target node = any || reference.kind().get() == ItemKind.REQUIREMENT ? nodes().get(name) : null;
        return node == null ? Target.none(seen) : node;
    }

    private static Target ofDiploma(Diploma diploma, Reference reference) {
        boolean edition = reference.edition().isEmpty()
                || diploma.lifecycle().flatMap(found -> found.version()).equals(reference.edition());
        for (int i = 0; i < diploma.outcomes().size() && edition; i++) {
            NamedOutcome outcome = diploma.outcomes().get(i);
            boolean meant = reference.outcome().isPresent()
                    ? outcome.name().equals(reference.outcome().get())
                    : outcome.kind() == OutcomeKind.AWARD;
            if (meant && outcome.requirement().isPresent()) {
                return new Target(
                        "diploma " + diploma.id() + " " + i,
                        outcome.requirement(),
                        false,
                        diploma.id().value(),
                        "/outcomes/" + i + "/requirement",
                        Optional.of(outcome));
            }
        }
        return Target.none(true);
    }

    /** The rule nodes of diplomas and blocks that have an id, the first of each; looked up only when something asks. */
    private Map<String, Target> nodes() {
        Map<String, Target> known = nodes;
        if (known == null) {
            Map<String, Target> found = new HashMap<>();
            for (Diploma diploma : catalogue.diplomas()) {
                for (int i = 0; i < diploma.outcomes().size(); i++) {
                    String pointer = "/outcomes/" + i + "/requirement";
                    diploma.outcomes()
                            .get(i)
                            .requirement()
                            .ifPresent(rule -> collect(rule, diploma.id().value(), pointer, found));
                }
                for (Block block : diploma.blocks()) {
                    block.requirement()
                            .ifPresent(rule -> collect(rule, block.id().value(), "/requirement", found));
                }
            }
            nodes = found;
            return found;
        }
        return known;
    }

    private static void collect(Requirement root, String owner, String pointer, Map<String, Target> found) {
        List<Requirement> walk = new ArrayList<>(List.of(root));
        while (!walk.isEmpty()) {
            Requirement next = walk.remove(walk.size() - 1);
            next.id()
                    .ifPresent(id -> found.putIfAbsent(
                            id.value(),
                            new Target(
                                    "node " + id,
                                    Optional.of(next),
                                    false,
                                    owner,
                                    pointer + "#" + id,
                                    Optional.empty())));
            if (next instanceof NOf many) {
                walk.addAll(many.children());
            } else if (next instanceof Conditional conditional) {
                walk.add(conditional.then());
                conditional.otherwise().ifPresent(walk::add);
            }
        }
    }
}
