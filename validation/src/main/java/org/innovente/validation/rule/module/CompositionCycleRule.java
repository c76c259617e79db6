package org.innovente.validation.rule.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingDraft;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Cycles;

/** No module is a part of itself. */
final class CompositionCycleRule implements CatalogueRule {

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.COMPOSITION_CYCLE);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        List<TrainingModule> modules = facts.catalogue().modules();
        if (modules.stream().allMatch(module -> module.parts().isEmpty())) {
            return;
        }
        Map<ModuleId, Integer> positions = new HashMap<>();
        for (int i = 0; i < modules.size(); i++) {
            positions.putIfAbsent(modules.get(i).id(), i);
        }
        int[][] parts = new int[modules.size()][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = modules.get(i).parts().stream()
                    .filter(part -> positions.containsKey(part.module()))
                    .mapToInt(part -> positions.get(part.module()))
                    .toArray();
        }
        for (List<Integer> cycle : Cycles.witnesses(parts)) {
            List<String> names = new ArrayList<>();
            cycle.forEach(position -> names.add(modules.get(position).id().value()));
            names.add(names.get(0));
            FindingDraft draft =
                    sink.draft(ModuleCode.COMPOSITION_CYCLE, place(modules, cycle.get(0)), String.join(" → ", names));
            for (int position : cycle.subList(1, cycle.size())) {
                draft.related(place(modules, position), "in-cycle");
            }
            draft.report();
        }
    }

    private static Place place(List<TrainingModule> modules, int position) {
        return Place.root()
                .item("modules", position, "module", modules.get(position).id())
                .at("parts");
    }
}
