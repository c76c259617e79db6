package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Credits;
import org.innovente.common.GradeMeaning;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.internal.Names;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.module.TrainingModule;

/** Several attempts at one module, of which the best counts: passed before failed, then by mark, by credits, and by id. */
final class Attempts {
    private final Catalogue catalogue;
    private final Comparator<Achievement> order;

    Attempts(Catalogue catalogue) {
        this.catalogue = catalogue;
        order = Comparator.comparing(this::isPassed)
                .thenComparing(own -> GradeReading.of(own, catalogue).order())
                .thenComparing(own -> credits(own).map(Credits::total).orElse(BigDecimal.ZERO))
                .thenComparing(own -> own.id().value(), Comparator.reverseOrder());
    }

    private boolean isPassed(Achievement own) {
        return own.status() == AchievementStatus.ACHIEVED
                && GradeReading.of(own, catalogue)
                        .meaning()
                        .filter(GradeMeaning.PENDING::equals)
                        .isEmpty();
    }

    /** Returns the module of an achievement, if it is one of the catalogue. */
    Optional<TrainingModule> module(Achievement own) {
        return own.item().kind() == ItemKind.MODULE
                        && Names.isIdentifier(own.item().id())
                ? catalogue.findModule(new ModuleId(own.item().id()))
                : Optional.empty();
    }

    /** Returns the credits of an achievement, those of its module where it states none; empty where they are not known. */
    Optional<Credits> credits(Achievement own) {
        return own.credits().isPresent()
                ? own.credits()
                : own.item().kind() == ItemKind.MODULE
                        ? module(own).flatMap(TrainingModule::credits)
                        : Optional.of(Credits.NONE);
    }

    /** Returns of several achievements of one module the best, and all others, in the order of the list. */
    List<Achievement> best(List<Achievement> all) {
        Map<String, Achievement> best = new LinkedHashMap<>();
        List<Achievement> kept = new ArrayList<>();
        for (Achievement own : all) {
            if (own.item().kind() == ItemKind.MODULE) {
                best.merge(own.item().id(), own, (one, other) -> order.compare(one, other) >= 0 ? one : other);
            }
        }
        for (Achievement own : all) {
            if (own.item().kind() != ItemKind.MODULE || best.get(own.item().id()) == own) {
                kept.add(own);
            }
        }
        return kept;
    }
}
