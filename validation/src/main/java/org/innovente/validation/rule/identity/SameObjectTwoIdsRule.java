package org.innovente.validation.rule.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** No module says exactly what another says under another id and code. */
final class SameObjectTwoIdsRule implements CatalogueRule {

    private static final ModuleId ANY = new ModuleId("any");

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.SAME_OBJECT_TWO_IDS);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        List<TrainingModule> modules = facts.catalogue().modules();
        Map<LocalizedText, Integer> byTitle = new HashMap<>(2 * modules.size());
        Map<TrainingModule, Integer> bare = new HashMap<>();
        for (int i = 0; i < modules.size(); i++) {
            TrainingModule module = modules.get(i);
            Integer titled = module.title().isEmpty() ? null : byTitle.putIfAbsent(module.title(), i);
            if (titled != null) {
                bare.putIfAbsent(bare(modules.get(titled)), titled);
                Integer first = bare.putIfAbsent(bare(module), i);
                if (first != null && !modules.get(first).id().equals(module.id())) {
                    sink.draft(
                                    IdentityCode.SAME_OBJECT_TWO_IDS,
                                    place(modules, i),
                                    "module",
                                    module.id(),
                                    modules.get(first).id())
                            .related(place(modules, first), "same")
                            .report();
                }
            }
        }
    }

    private static TrainingModule bare(TrainingModule module) {
        return module.toBuilder().id(ANY).code(Optional.empty()).build();
    }

    private static Place place(List<TrainingModule> modules, int i) {
        return Place.root().item("modules", i, "module", modules.get(i).id());
    }
}
