package org.innovente.validation.rule.network;

import java.util.List;
import java.util.Optional;
import org.innovente.common.Period;
import org.innovente.network.DatedCode;
import org.innovente.network.Territory;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.format.FrenchCodes;

/** A region in force has a code of since 2016. Source: INSEE, code officiel géographique 2016. */
final class FormerRegionRule implements ItemRule<Territory> {

    @Override
    public List<RuleCode> codes() {
        return List.of(NetworkCode.OBSOLETE_REGION);
    }

    @Override
    public Class<Territory> itemType() {
        return Territory.class;
    }

    @Override
    public void check(Territory it, Place at, CatalogueFacts facts, FindingSink sink) {

        boolean over = it.validity().flatMap(Period::end).isPresent()
                || !it.successors().isEmpty();
        for (int i = 0; i < it.codes().size() && !over; i++) {
            DatedCode code = it.codes().get(i);
            boolean dated = code.period().flatMap(Period::end).isPresent();
            Optional<String> now = code.identifier().scheme().equalsIgnoreCase("insee-region") && !dated
                    ? FrenchCodes.successorOfFormerRegion(code.identifier().code())
                    : Optional.empty();
            if (now.isPresent()) {
                sink.draft(
                                NetworkCode.OBSOLETE_REGION,
                                at.at("codes", i).at("identifier").at("code"),
                                code.identifier().code(),
                                now.get())
                        .suggest("region", "code", now.get())
                        .report();
            }
        }
    }
}
