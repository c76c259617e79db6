package org.innovente.validation.rule.lifecycle;

import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Lifecycle;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** A catalogue states its version. */
final class VersionRule implements ItemRule<Catalogue> {

    @Override
    public List<RuleCode> codes() {
        return List.of(LifecycleCode.MISSING_VERSION);
    }

    @Override
    public Class<Catalogue> itemType() {
        return Catalogue.class;
    }

    @Override
    public void check(Catalogue it, Place at, CatalogueFacts facts, FindingSink sink) {

        if (it.lifecycle()
                .flatMap(Lifecycle::version)
                .filter(version -> !version.isBlank())
                .isEmpty()) {
            sink.report(LifecycleCode.MISSING_VERSION, at, it.id());
        }
    }
}
