package org.innovente.validation.rule.dissemination;

import java.util.List;
import java.util.Optional;
import org.innovente.common.ModuleId;
import org.innovente.common.Rights;
import org.innovente.module.LearningResource;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A module allows no more than its parts and resources do. Source: Creative Commons, compatibility of licences. */
final class CompositionLicenceRule implements ItemRule<TrainingModule> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DisseminationCode.INCOMPATIBLE);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {

        Optional<String> whole = licence(it.rights(), facts);
        if (whole.isEmpty()) {
            return;
        }
        for (int i = 0; i < it.resources().size(); i++) {
            LearningResource resource = it.resources().get(i);
            Optional<String> own = resource.rights().flatMap(Rights::licence);
            Place place = at.item("resources", i, "resource", resource.id());
            check(resource.id(), own, whole.get(), place, sink);
        }
        for (int i = 0; i < it.parts().size(); i++) {
            ModuleId part = it.parts().get(i).module();
            Optional<String> own = facts.catalogue()
                    .index()
                    .findModule(part)
                    .flatMap(TrainingModule::rights)
                    .flatMap(Rights::licence);
            check(part, own, whole.get(), at.at("parts", i), sink);
        }
    }

    private static Optional<String> licence(Optional<Rights> rights, CatalogueFacts facts) {
        return rights.flatMap(Rights::licence)
                .or(() -> facts.catalogue().rights().flatMap(Rights::licence));
    }

    private static void check(Object part, Optional<String> own, String whole, Place place, FindingSink sink) {
        boolean commerce = own.filter(Licences::forbidsCommerce).isPresent()
                && !Licences.forbidsCommerce(whole)
                && (Licences.isAdaptable(whole) || Licences.forbidsChange(whole));
        boolean change = own.filter(Licences::forbidsChange).isPresent() && Licences.isAdaptable(whole);
        if (commerce || change) {
            sink.report(DisseminationCode.INCOMPATIBLE, place, part, own.get(), whole);
        }
    }
}
