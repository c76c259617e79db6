package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.common.Credits;
import org.innovente.common.ModuleId;
import org.innovente.internal.Names;
import org.innovente.learner.Achievement;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.MeasureKind;

/** What the achievements of a record amount to by themselves, those of modules that the catalogue does not have included. */
final class RecordAmounts {
    private final Compiled graph;
    private final List<Achievement> passed;

    RecordAmounts(Compiled graph, List<Achievement> passed) {
        this.graph = graph;
        this.passed = passed;
    }

    /** Returns whether the achievements alone reach the lower bound. */
    Tri reaches(Accumulation asked) {
        List<Accumulations.Measured> matching = new ArrayList<>();
        for (Achievement achievement : passed) {
            if (Selection.matches(asked.selector(), graph.subjects.achievement(achievement)) == Tri.YES) {
                matching.add(new Amount(achievement, asked));
            }
        }
        if (matching.isEmpty()) {
            return Tri.NO;
        }
        Optional<BigDecimal> amount = Accumulations.onRecord(asked, matching);
        Optional<BigDecimal> least = asked.bound().min().or(asked.bound()::above);
        boolean strictly = asked.bound().min().isEmpty();
        return Tri.of(amount.isPresent()
                && least.isPresent()
                && (strictly
                        ? amount.get().compareTo(least.get()) > 0
                        : amount.get().compareTo(least.get()) >= 0));
    }

    private final class Amount implements Accumulations.Measured {
        private final Achievement achievement;
        private final Accumulation asked;

        Amount(Achievement achievement, Accumulation asked) {
            this.achievement = achievement;
            this.asked = asked;
        }

        @Override
        public BigDecimal amount(MeasureKind kind) {
            return switch (kind) {
                case CREDITS ->
                    credits()
                            .map(own -> asked.measure().category().map(own::get).orElseGet(own::total))
                            .orElse(BigDecimal.ZERO);
                case QUANTITY ->
                    achievement.unit().equals(asked.measure().unit())
                            ? achievement.quantity().orElse(BigDecimal.ZERO)
                            : BigDecimal.ZERO;
                default -> BigDecimal.ONE;
            };
        }

        private Optional<Credits> credits() {
            return achievement
                    .credits()
                    .or(() -> Names.isIdentifier(achievement.item().id())
                                    && graph.module(new ModuleId(
                                                    achievement.item().id()))
                                            .isPresent()
                            ? graph.catalogue
                                    .findModule(new ModuleId(achievement.item().id()))
                                    .flatMap(TrainingModule::credits)
                            : Optional.empty());
        }

        @Override
        public List<String> values(String attribute) {
            return graph.subjects.achievement(achievement).values(attribute).orElse(List.of());
        }
    }
}
