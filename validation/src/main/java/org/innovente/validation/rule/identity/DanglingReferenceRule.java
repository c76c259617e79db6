package org.innovente.validation.rule.identity;

import java.util.List;
import java.util.Optional;
import org.innovente.common.FrameworkId;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;
import org.innovente.validation.facts.ItemIndex;
import org.innovente.validation.facts.NearestId;
import org.innovente.validation.facts.References;
import org.innovente.validation.facts.Target;

/**
 * Every reference leads to a thing of the right kind. A module that a diploma cannot be awarded without is left to the
 * rules about diplomas, so that one cause is one finding.
 */
final class DanglingReferenceRule implements WalkRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.DANGLING_REFERENCE, IdentityCode.WRONG_KIND);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {
        ItemIndex index = facts.derived(ItemIndex.class, ItemIndex::of);
        return References.walk(facts, (target, id, framework, place, required) -> {
            if (!index.mayExist(target, id, framework) && !required) {
                report(target, id, framework, place, facts, index, sink);
            }
        });
    }

    private static void report(
            Target target,
            String id,
            Optional<FrameworkId> framework,
            Place place,
            CatalogueFacts facts,
            ItemIndex index,
            FindingSink sink) {
        Optional<Target> other = framework.isPresent() ? Optional.empty() : index.otherKind(target, id);
        if (other.isPresent()) {
            sink.report(
                    IdentityCode.WRONG_KIND,
                    place,
                    target.kind(),
                    id,
                    other.get().kind());
            return;
        }
        FindingDraft draft = sink.draft(IdentityCode.DANGLING_REFERENCE, place, target.kind(), id);
        facts.derived(NearestId.class, NearestId::of)
                .find(target, id)
                .ifPresent(near -> draft.suggest("rename", "near", near));
        draft.report();
    }
}
