package org.innovente.validation.rule.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innovente.common.PartnerId;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** No two modules of one provider print the same code, unless one replaces the other. */
final class DuplicateCodeRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(IdentityCode.DUPLICATE_CODE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        List<TrainingModule> modules = facts.catalogue().modules();
        Map<String, Map<String, Integer>> seen = new HashMap<>();
        for (int i = 0; i < modules.size(); i++) {
            TrainingModule module = modules.get(i);
            if (module.code().isEmpty()) {
                continue;
            }
            String scope = module.provider().map(PartnerId::value).orElse("");
            Integer first = seen.computeIfAbsent(scope, key -> new HashMap<>())
                    .putIfAbsent(module.code().get(), i);
            if (first != null && !isReplacement(module, modules.get(first))) {
                String owner = scope.isEmpty() ? facts.catalogue().id().value() : scope;
                sink.draft(
                                IdentityCode.DUPLICATE_CODE,
                                place(modules, i),
                                module.code().get(),
                                owner)
                        .related(place(modules, first), "same-code")
                        .report();
            }
        }
    }

    private static Place place(List<TrainingModule> modules, int i) {
        return Place.root().item("modules", i, "module", modules.get(i).id()).at("code");
    }

    private static boolean isReplacement(TrainingModule one, TrainingModule other) {
        return replaces(one, other) || replaces(other, one);
    }

    private static boolean replaces(TrainingModule after, TrainingModule before) {
        return before.lifecycle()
                .filter(lifecycle -> lifecycle.replacedBy().contains(after.id().value()))
                .isPresent();
    }
}
