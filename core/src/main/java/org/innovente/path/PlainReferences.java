package org.innovente.path;

import java.util.ArrayDeque;
import java.util.Deque;
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

/** What a reference leads to, as a checker reads the catalogue. */
final class PlainReferences {
    private PlainReferences() {}

    private static boolean mayBe(Reference reference, ItemKind kind) {
        return reference.kind().map(own -> own == kind).orElse(true);
    }

    /** Returns the rule of a block, of a diploma's outcome in the edition asked for, or of a node by its id. */
    static Optional<Requirement> target(Catalogue catalogue, Reference reference) {
        if (!Names.isIdentifier(reference.target())) {
            return Optional.empty();
        }
        if (mayBe(reference, ItemKind.BLOCK)) {
            Optional<Requirement> block =
                    catalogue.index().findBlock(new BlockId(reference.target())).flatMap(Block::requirement);
            if (block.isPresent()) {
                return block;
            }
        }
        Optional<Diploma> diploma = catalogue.findDiploma(new DiplomaId(reference.target()));
        if (mayBe(reference, ItemKind.DIPLOMA) && diploma.isPresent()) {
            Optional<String> edition = diploma.get().lifecycle().flatMap(own -> own.version());
            return reference.edition().isPresent() && !reference.edition().equals(edition)
                    ? Optional.empty()
                    : outcome(diploma.get(), reference);
        }
        return mayBe(reference, ItemKind.REQUIREMENT) ? node(catalogue, reference.target()) : Optional.empty();
    }

    /** Returns whether the catalogue has what a reference without a rule names. */
    static boolean isStated(Catalogue catalogue, Reference reference) {
        return Names.isIdentifier(reference.target())
                        && mayBe(reference, ItemKind.BLOCK)
                        && catalogue
                                .index()
                                .findBlock(new BlockId(reference.target()))
                                .isPresent()
                || Names.isIdentifier(reference.target())
                        && mayBe(reference, ItemKind.DIPLOMA)
                        && catalogue
                                .findDiploma(new DiplomaId(reference.target()))
                                .isPresent();
    }

    private static Optional<Requirement> outcome(Diploma diploma, Reference reference) {
        return diploma.outcomes().stream()
                .filter(outcome -> outcome.requirement().isPresent())
                .filter(outcome ->
                        reference.outcome().map(outcome.name()::equals).orElse(outcome.kind() == OutcomeKind.AWARD))
                .findFirst()
                .flatMap(NamedOutcome::requirement);
    }

    private static Optional<Requirement> node(Catalogue catalogue, String id) {
        for (Diploma diploma : catalogue.diplomas()) {
            Deque<Requirement> walk = new ArrayDeque<>();
            diploma.outcomes().forEach(outcome -> outcome.requirement().ifPresent(walk::add));
            diploma.blocks().forEach(block -> block.requirement().ifPresent(walk::add));
            while (!walk.isEmpty()) {
                Requirement next = walk.poll();
                if (next.id().map(own -> own.value().equals(id)).orElse(false)) {
                    return Optional.of(next);
                }
                if (next instanceof NOf many) {
                    walk.addAll(many.children());
                } else if (next instanceof Conditional conditional) {
                    walk.add(conditional.then());
                    conditional.otherwise().ifPresent(walk::add);
                }
            }
        }
        return Optional.empty();
    }
}
