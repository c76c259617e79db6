package org.innovente.validation.rule.competency;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.innovente.module.Assessment;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.FindingSink;
import org.innovente.validation.ItemRule;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** The weights of the assessments of one session add up to 100 percent. */
final class AssessmentWeightsRule implements ItemRule<TrainingModule> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<RuleCode> codes() {
        return List.of(CompetencyCode.WEIGHTS_NOT_100);
    }

    @Override
    public Class<TrainingModule> itemType() {
        return TrainingModule.class;
    }

    @Override
    public void check(TrainingModule it, Place at, CatalogueFacts facts, FindingSink sink) {
        if (it.assessments().isEmpty() || isOneOfAll(it.assessments())) {
            return;
        }
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        Set<Integer> unknown = new HashSet<>();
        for (Assessment assessment : it.assessments()) {
            int session = assessment.session().orElse(1);
            if (assessment.weight().isEmpty()) {
                unknown.add(session);
            } else {
                sums.merge(session, assessment.weight().get(), BigDecimal::add);
            }
        }
        sums.forEach((session, sum) -> {
            int order = sum.compareTo(HUNDRED);
            if (order > 0 || (order < 0 && !unknown.contains(session))) {
                sink.report(CompetencyCode.WEIGHTS_NOT_100, at.at("assessments"), sum.toPlainString(), session);
            }
        });
    }

    /** A single assessment with all of the weight is what most modules have. */
    private static boolean isOneOfAll(List<Assessment> assessments) {
        Optional<BigDecimal> weight = assessments.get(0).weight();
        return assessments.size() == 1 && weight.isPresent() && weight.get().compareTo(HUNDRED) == 0;
    }
}
