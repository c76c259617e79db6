package org.innovente.validation.rule.diploma;

import java.math.BigDecimal;
import java.util.Optional;
import org.innovente.common.Grade;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.learner.Achievement;
import org.innovente.module.Assessment;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Average;
import org.innovente.requirement.Compensation;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.ModulePassed;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;
import org.innovente.validation.SelectorTree;

/** The best grade that a learner can have, on the scale that a rule asks for. */
final class TopGrades {

    private final CatalogueFacts facts;
    private Optional<GradeScaleId> asked = Optional.empty();
    private boolean graded;

    TopGrades(CatalogueFacts facts) {
        this.facts = facts;
    }

    /** Notes on which scale a node of the rule asks for grades; the first that says so holds for all. */
    void look(RuleTree.Node node) {
        if (node.rule() instanceof ModulePassed passed && passed.minimumGrade().isPresent()) {
            ask(passed.scale());
        } else if (node.rule() instanceof Average mean) {
            ask(mean.scale());
        } else if (node.rule() instanceof Compensation jury) {
            ask(jury.scale());
        }
        for (SelectorTree.Node root : SelectorTree.rootsIn(node.rule(), Place.root())) {
            for (SelectorTree.Node inner : SelectorTree.of(root.selector(), Place.root())) {
                if (inner.selector() instanceof GradeAtLeast grade) {
                    ask(grade.scale());
                }
            }
        }
    }

    private void ask(Optional<GradeScaleId> scale) {
        graded = true;
        asked = asked.isPresent() ? asked : scale;
    }

    /** Gives the best grade, where the rule asks for grades and a scale is known. */
    void give(TrainingModule module, Achievement.Builder achievement) {
        if (!graded) {
            return;
        }
        Optional<GradeScale> scale = asked.or(() -> ofModule(module))
                .flatMap(facts.catalogue().index()::findGradeScale)
                .or(() -> facts.catalogue().gradeScales().stream().findFirst());
        scale.flatMap(TopGrades::top)
                .ifPresent(grade -> achievement.grade(grade).scale(scale.get().id()));
    }

    private static Optional<GradeScaleId> ofModule(TrainingModule module) {
        for (Assessment assessment : module.assessments()) {
            if (assessment.scale().isPresent()) {
                return Optional.of(assessment.scale().get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> top(GradeScale scale) {
        if (scale.maximum().isPresent()) {
            return scale.maximum().map(BigDecimal::toPlainString);
        }
        Optional<String> best = Optional.empty();
        for (Grade grade : scale.grades()) {
            best = grade.meaning() == GradeMeaning.PASSED ? Optional.of(grade.code()) : best;
        }
        return best;
    }
}
