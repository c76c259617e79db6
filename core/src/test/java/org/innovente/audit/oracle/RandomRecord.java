package org.innovente.audit.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.Layer;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.AchievementSource;
import org.innovente.common.AttestationKind;
import org.innovente.common.AttestationVerdict;
import org.innovente.common.Attributes;
import org.innovente.common.Credits;
import org.innovente.common.ItemKind;
import org.innovente.common.LevelId;
import org.innovente.common.ModuleId;
import org.innovente.common.Period;
import org.innovente.common.RecordId;
import org.innovente.diploma.ItemRef;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.AlsoAllow;
import org.innovente.learner.ApplyHere;
import org.innovente.learner.AttestationRecord;
import org.innovente.learner.AttestedCompetency;
import org.innovente.learner.ChangeBound;
import org.innovente.learner.Decide;
import org.innovente.learner.Decision;
import org.innovente.learner.Exclude;
import org.innovente.learner.LearnerRecord;
import org.innovente.learner.SetAttribute;
import org.innovente.learner.Substitute;
import org.innovente.learner.Waive;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Bound;

/** The random record of a learner of a programme. */
final class RandomRecord {
    private static final List<AchievementSource> SOURCES = List.of(
            AchievementSource.TRANSFER,
            AchievementSource.TRANSFER,
            AchievementSource.PRIOR_LEARNING,
            AchievementSource.EXEMPTION,
            AchievementSource.EQUIVALENCE);

    private final Draw draw;
    private final Catalogue catalogue;

    RandomRecord(Draw draw, Catalogue catalogue) {
        this.draw = draw;
        this.catalogue = catalogue;
    }

    LearnerRecord record() {
        LearnerRecord.Builder record = LearnerRecord.builder().id(new RecordId("r"));
        int achievements = draw.random.nextInt(6);
        for (int i = 0; i < achievements; i++) {
            record.addAchievement(achievement(i));
        }
        if (draw.random.nextInt(6) == 0) {
            record.addAchievement(other());
        }
        for (int i = draw.random.nextInt(3); i > 0; i--) {
            AttestationRecord.Builder one = AttestationRecord.builder()
                    .kind(AttestationKind.EVENT)
                    .verdict(AttestationVerdict.values()[draw.random.nextInt(3)]);
            if (draw.random.nextBoolean()) {
                one.quantity(BigDecimal.valueOf(1 + draw.random.nextInt(3)));
            }
            record.addAttestation(one.build());
        }
        if (draw.random.nextInt(6) == 0) {
            draw.see("attested competency");
            record.addCompetency(AttestedCompetency.builder()
                    .competency(Draw.COMPETENCY)
                    .framework(Draw.FRAMEWORK)
                    .level(new LevelId("" + (1 + draw.random.nextInt(3))))
                    .build());
        }
        Attributes facts = draw.random.nextInt(3) > 0
                ? Attributes.of("track", draw.random.nextBoolean() ? "x" : "y")
                : Attributes.EMPTY;
        if (draw.constructs.contains("compensation once only") && draw.random.nextBoolean()) {
            draw.see("compensation used up");
            facts = facts.with("compensation-used", "annual");
        }
        record.facts(facts);
        if (draw.random.nextInt(4) == 0) {
            decide(record, achievements);
        }
        LearnerRecord done = record.build();
        note(done.achievements());
        return done;
    }

    /** Notes which achievements repeat, stand for or exclude one another. */
    private void note(List<Achievement> achievements) {
        for (Achievement one : achievements) {
            for (Achievement other : achievements) {
                if (one != other && one.item().kind() == ItemKind.MODULE) {
                    TrainingModule module =
                            catalogue.findModule(new ModuleId(one.item().id())).orElseThrow();
                    String id = other.item().id();
                    if (one.item().id().equals(id)) {
                        draw.see("module repeated");
                    } else if (module.equivalents().stream()
                            .anyMatch(m -> m.value().equals(id))) {
                        draw.see("two equivalent modules in one record");
                    } else if (module.excludes().stream()
                            .anyMatch(m -> m.value().equals(id))) {
                        draw.see("two modules that exclude one another in one record");
                    }
                }
            }
        }
    }

    AuditOptions options() {
        AuditOptions.Builder options = AuditOptions.builder();
        Layer layer = Layer.values()[draw.random.nextInt(4)];
        draw.see("layer " + layer.wire());
        options.layer(layer);
        if (draw.random.nextInt(3) > 0) {
            options.asOf(LocalDate.of(2026, 1, 1));
        }
        return options.build();
    }

    private Achievement achievement(int i) {
        Achievement.Builder one = Achievement.builder()
                .id(new AchievementId("e" + i))
                .item(Draw.module(draw.random.nextInt(5)))
                .status(status())
                .scale(Draw.SCALE)
                .attributes(tags());
        if (!draw.doubts || draw.random.nextInt(5) > 0) {
            int code = draw.random.nextInt(14);
            one.grade(
                    code < 3 && draw.doubts
                            ? RandomProgramme.CODES.get(code)
                            : Integer.toString(6 + draw.random.nextInt(10)));
        }
        if (draw.random.nextInt(draw.doubts ? 4 : 8) > 0) {
            one.credits(Credits.ects((1 + draw.random.nextInt(draw.divides ? 3 : 4))
                    + (draw.halves && draw.random.nextBoolean() ? ".5" : "")));
        }
        if (draw.random.nextInt(3) == 0) {
            one.attempt(1 + draw.random.nextInt(2));
        }
        if (draw.random.nextInt(4) > 0) {
            LocalDate end = LocalDate.of(2020 + draw.random.nextInt(4), 6, 30);
            one.period(Period.of(end.minusMonths(5), end));
        }
        if (draw.random.nextInt(draw.doubts ? 6 : 20) == 0) {
            draw.see("expiry");
            one.expires(LocalDate.of(2025 + draw.random.nextInt(2), 6, 30));
        }
        if (draw.random.nextInt(6) == 0) {
            AchievementSource source = SOURCES.get(draw.random.nextInt(SOURCES.size()));
            draw.see("source " + source);
            one.source(source);
        }
        if (draw.once(8)) {
            draw.see("frozen mark");
            one.frozen(true);
        }
        if (draw.random.nextInt(4) > 0) {
            one.quantity(BigDecimal.valueOf(draw.random.nextInt(4))).unit("week");
        }
        return one.build();
    }

    private AchievementStatus status() {
        int drawn = draw.random.nextInt(draw.doubts ? 12 : 16);
        return switch (drawn) {
            case 0 -> AchievementStatus.FAILED;
            case 1 -> AchievementStatus.IN_PROGRESS;
            case 2 -> AchievementStatus.REGISTERED;
            case 3 -> AchievementStatus.PLANNED;
            case 4 -> draw.doubts ? AchievementStatus.UNKNOWN : AchievementStatus.WITHDRAWN;
            default -> AchievementStatus.ACHIEVED;
        };
    }

    private Attributes tags() {
        String first = Draw.TAGS.get(draw.random.nextInt(3));
        Attributes tags = draw.random.nextInt(5) == 0
                ? Attributes.EMPTY.with("tag", first, Draw.TAGS.get(draw.random.nextInt(3)))
                : draw.random.nextInt(8) == 0 ? Attributes.EMPTY : Attributes.of("tag", first);
        return draw.random.nextInt(4) == 0 ? tags.with("coefficient", "" + (1 + draw.random.nextInt(3))) : tags;
    }

    private Achievement other() {
        ItemRef item = switch (draw.random.nextInt(3)) {
            case 0 -> {
                draw.see("block achieved");
                yield ItemRef.builder().kind(ItemKind.BLOCK).id("B").build();
            }
            case 1 -> {
                draw.see("credential achieved");
                yield ItemRef.builder().kind(ItemKind.CREDENTIAL).id("title").build();
            }
            default -> {
                draw.see("competency achieved");
                yield ItemRef.builder()
                        .kind(ItemKind.COMPETENCY)
                        .id(Draw.COMPETENCY.value())
                        .framework(Draw.FRAMEWORK)
                        .level(new LevelId("2"))
                        .build();
            }
        };
        return Achievement.builder()
                .id(new AchievementId("z"))
                .item(item)
                .status(AchievementStatus.ACHIEVED)
                .build();
    }

    private void decide(LearnerRecord.Builder record, int achievements) {
        AchievementId some = new AchievementId("e" + draw.random.nextInt(Math.max(1, achievements)));
        String node = draw.someName();
        Decision decision = switch (draw.random.nextInt(9)) {
            case 0 -> Waive.builder().node(node).build();
            case 1 ->
                Substitute.builder()
                        .node(node)
                        .item(Draw.module(draw.random.nextInt(5)))
                        .by(Draw.module(draw.random.nextInt(5)))
                        .build();
            case 2 -> AlsoAllow.builder().node(node).selector(draw.selector()).build();
            case 3 -> ApplyHere.builder().achievement(some).node(node).build();
            case 4 ->
                draw.random.nextBoolean()
                        ? Exclude.builder().achievement(some).build()
                        : Exclude.builder().achievement(some).node(node).build();
            case 5 ->
                ChangeBound.builder()
                        .node(node)
                        .bound(Bound.atLeast(BigDecimal.valueOf(1 + draw.random.nextInt(2))))
                        .build();
            case 6 ->
                draw.random.nextBoolean()
                        ? SetAttribute.builder()
                                .achievement(some)
                                .attribute("tag")
                                .value(Draw.TAGS.get(draw.random.nextInt(3)))
                                .build()
                        : SetAttribute.builder()
                                .achievement(some)
                                .attribute("grade")
                                .value("12")
                                .build();
            case 7 ->
                Decide.builder()
                        .kind(AttestationKind.EVENT)
                        .verdict(AttestationVerdict.values()[draw.random.nextInt(3)])
                        .build();
            default ->
                Decide.builder()
                        .node(node)
                        .verdict(AttestationVerdict.values()[draw.random.nextInt(3)])
                        .build();
        };
        draw.see("decision " + decision.getClass().getInterfaces()[0].getSimpleName());
        record.addDecision(decision);
    }
}
