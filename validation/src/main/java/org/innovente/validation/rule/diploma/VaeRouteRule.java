package org.innovente.validation.rule.diploma;

import java.util.List;
import org.innovente.common.RouteKind;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Register;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A certification of the RNCP says how it is reached by validation of experience. Source: Code de l'éducation, L.335-5. */
final class VaeRouteRule implements ItemRule<Certification> {

    @Override
    public List<RuleCode> codes() {
        return List.of(DiplomaCode.VAE_MISSING);
    }

    @Override
    public Class<Certification> itemType() {
        return Certification.class;
    }

    @Override
    public void check(Certification it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.register() == Register.RNCP
                && !it.historical().orElse(false)
                && it.accessRoutes().stream().noneMatch(route -> route.route().equals(RouteKind.VAE))) {
            sink.report(DiplomaCode.VAE_MISSING, at, it.id());
        }
    }
}
