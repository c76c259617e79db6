package org.innovente.validation.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.AchievementId;
import org.innovente.learner.Achievement;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.ValidLearnerRecord;
import org.jspecify.annotations.Nullable;

/** The check behind {@link ValidLearnerRecord}: each violation leads to the value at fault. */
public final class LearnerRecordConstraint implements ConstraintValidator<ValidLearnerRecord, LearnerRecord> {

    private static final String KEY = "{org.innovente.learner.ValidLearnerRecord.";

    /** Constructs the check; called by the validation provider. */
    public LearnerRecordConstraint() {}

    @Override
    public boolean isValid(@Nullable LearnerRecord it, ConstraintValidatorContext context) {
        if (it == null) {
            return true;
        }
        boolean valid = true;
        Set<AchievementId> seen = new HashSet<>();
        for (int i = 0; i < it.achievements().size(); i++) {
            Achievement achievement = it.achievements().get(i);
            String at = "/achievements/" + i;
            valid &= is(seen.add(achievement.id()), "duplicate-id", at + "/id", context);
            valid &= is(achievement.attempt().orElse(1) >= 1, "attempt", at + "/attempt", context);
            valid &= is(!isNegative(achievement.quantity()), "quantity", at + "/quantity", context);
        }
        for (int i = 0; i < it.attestations().size(); i++) {
            boolean negative = isNegative(it.attestations().get(i).quantity());
            valid &= is(!negative, "quantity", "/attestations/" + i + "/quantity", context);
        }
        if (!valid) {
            context.disableDefaultConstraintViolation();
        }
        return valid;
    }

    private static boolean isNegative(Optional<BigDecimal> quantity) {
        return quantity.isPresent() && quantity.get().signum() < 0;
    }

    private static boolean is(boolean holds, String message, String pointer, ConstraintValidatorContext context) {
        if (!holds) {
            ViolationPaths.add(context.buildConstraintViolationWithTemplate(KEY + message + "}"), pointer);
        }
        return holds;
    }
}
