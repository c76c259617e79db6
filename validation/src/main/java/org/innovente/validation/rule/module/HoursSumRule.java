package org.innovente.validation.rule.module;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
        boolean known = hours.amounts().keySet().stream()
                .allMatch(kind -> kind.equals(HourKind.TOTAL) || BY_ACTIVITY.contains(kind) || BY_PLACE.contains(kind));
        BigDecimal ownWork = hours.get(HourKind.SELF_STUDY);
        boolean taught = BY_ACTIVITY.stream()
                .anyMatch(kind ->
                        !kind.equals(HourKind.SELF_STUDY) && hours.amounts().containsKey(kind));
        boolean allWork = known && taught && hours.amounts().containsKey(HourKind.SELF_STUDY);
        boolean allPlaces = known
                && hours.amounts().containsKey(HourKind.IN_CENTRE)
                && hours.amounts().containsKey(HourKind.IN_FIRM);
        compare(hours, BY_ACTIVITY, allWork ? total : BigDecimal.ZERO, total, place, sink);
        compare(hours, BY_PLACE, allPlaces ? total.subtract(ownWork) : BigDecimal.ZERO, total, place, sink);
    }

    /** Compares a sum with the least that it has to come to and the total that it must not exceed. */
    private static void compare(
            Hours hours, List<HourKind> kinds, BigDecimal least, BigDecimal total, Place place, FindingSink sink) {
        List<String> names = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (HourKind kind : kinds) {
            BigDecimal amount = hours.amounts().get(kind);
            if (amount != null) {
                names.add(kind.value());
                sum = sum.add(amount);
            }
        }
        if (!names.isEmpty() && (sum.compareTo(total) > 0 || sum.compareTo(least) < 0)) {
            sink.report(
                    ModuleCode.HOURS_SUM, place, String.join(" + ", names), sum.toPlainString(), total.toPlainString());
        }
    }
}
