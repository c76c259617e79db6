package org.innovente.validation.rule.diploma;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.innovente.common.FrameworkId;
import org.innovente.common.LevelId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Recognition;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Blocks of two diplomas that attest the same are recognised for one another. Source: note of the CARIF-OREF. */
final class BlockEquivalenceRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.EQUIVALENCE_MISSING);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        Set<String> recognised = new HashSet<>();
        for (Recognition recognition : facts.catalogue().recognitions()) {
            recognised.add(
                    recognition.source().id() + "\n" + recognition.target().id());
            recognised.add(
                    recognition.target().id() + "\n" + recognition.source().id());
        }
        Map<Set<String>, Place> seen = new HashMap<>();
        Map<Set<String>, String> ids = new HashMap<>();
        List<Diploma> diplomas = facts.catalogue().diplomas();
        for (int i = 0; i < diplomas.size(); i++) {
            Place place =
                    Place.root().item("diplomas", i, "diploma", diplomas.get(i).id());
            Map<Set<String>, String> own = new LinkedHashMap<>();
            for (int j = 0; j < diplomas.get(i).blocks().size(); j++) {
                Block block = diplomas.get(i).blocks().get(j);
                Set<String> attested = attested(block);
                String other = ids.get(attested);
                Place first = seen.get(attested);
                Place at = place.item("blocks", j, "block", block.id());
                if (other != null && first != null && !recognised.contains(block.id() + "\n" + other)) {
                    sink.draft(DiplomaCode.EQUIVALENCE_MISSING, at, block.id(), other)
                            .related(first, "identical")
                            .report();
                } else if (!attested.isEmpty()) {
                    own.put(attested, block.id().value());
                    seen.putIfAbsent(attested, at);
                }
            }
            own.forEach(ids::putIfAbsent);
        }
    }

    private static Set<String> attested(Block block) {
        Set<String> set = new TreeSet<>();
        block.competencies()
                .forEach(outcome ->
                        set.add(outcome.framework().map(FrameworkId::value).orElse("") + "\n"
                                + outcome.competency() + "\n"
                                + outcome.level().map(LevelId::value).orElse("")));
        return set;
    }
}
