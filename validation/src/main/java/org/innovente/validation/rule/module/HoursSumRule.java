package org.innovente.validation.rule.module;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.innovente.common.HourKind;
import org.innovente.common.Hours;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.WalkRule;

/** Hours by kind come to their total. Source: LHEO, nombre-heures-centre, -entreprise, -total. */
final class HoursSumRule implements WalkRule {

    private static final List<HourKind> BY_ACTIVITY = List.of(
            HourKind.LECTURE,
            HourKind.TUTORIAL,
            HourKind.PRACTICAL,
            HourKind.PROJECT,
            HourKind.SELF_STUDY,
            HourKind.SUPERVISED);

    private static final List<HourKind> BY_PLACE = List.of(HourKind.IN_CENTRE, HourKind.IN_FIRM, HourKind.REMOTE);

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.HOURS_SUM);
    }

    @Override
    public CatalogueWalk.Visitor visitor(CatalogueFacts facts, FindingSink sink) {

        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == TrainingModule.class || type == Action.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                if (item instanceof TrainingModule module) {
                    module.hours().ifPresent(hours -> check(hours, place.at("hours"), sink));
                } else if (item instanceof Action action) {
                    action.hours().ifPresent(hours -> check(hours, place.at("hours"), sink));
                }
            }
        };
    }

    private static void check(Hours hours, Place place, FindingSink sink) {
        BigDecimal total = hours.amounts().get(HourKind.TOTAL);
        if (total == null) {
            return;
        }
        boolean known = true;
        boolean taught = false;
        BigDecimal byActivity = BigDecimal.ZERO;
        BigDecimal byPlace = BigDecimal.ZERO;
        for (Map.Entry<HourKind, BigDecimal> entry : hours.amounts().entrySet()) {
            HourKind kind = entry.getKey();
            if (BY_ACTIVITY.contains(kind)) {
                byActivity = byActivity.add(entry.getValue());
                taught |= !kind.equals(HourKind.SELF_STUDY);
            } else if (BY_PLACE.contains(kind)) {
                byPlace = byPlace.add(entry.getValue());
            } else {
                known &= kind.equals(HourKind.TOTAL);
            }
        }
        BigDecimal ownWork = hours.get(HourKind.SELF_STUDY);
        boolean allWork = known && taught && hours.amounts().containsKey(HourKind.SELF_STUDY);
        boolean allPlaces = known
                && hours.amounts().containsKey(HourKind.IN_CENTRE)
                && hours.amounts().containsKey(HourKind.IN_FIRM);
        if (byActivity.compareTo(total) > 0 || (allWork && byActivity.compareTo(total) < 0)) {
            report(hours, BY_ACTIVITY, byActivity, total, place, sink);
        }
        if (byPlace.compareTo(total) > 0 || (allPlaces && byPlace.compareTo(total.subtract(ownWork)) < 0)) {
            report(hours, BY_PLACE, byPlace, total, place, sink);
        }
    }

    private static void report(
            Hours hours, List<HourKind> kinds, BigDecimal sum, BigDecimal total, Place place, FindingSink sink) {
        List<String> names = new ArrayList<>();
        for (HourKind kind : kinds) {
            if (hours.amounts().containsKey(kind)) {
                names.add(kind.value());
            }
        }
        sink.report(ModuleCode.HOURS_SUM, place, String.join(" + ", names), sum.toPlainString(), total.toPlainString());
    }
}
