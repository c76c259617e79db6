package org.innovente.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innovente.audit.AuditOptions;
import org.innovente.audit.DiplomaAudit;
import org.innovente.audit.DiplomaPath;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.AchievementId;
import org.innovente.common.ActionId;
import org.innovente.common.BlockId;
import org.innovente.common.CatalogueId;
import org.innovente.common.DeliveryMode;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.common.OutcomeName;
import org.innovente.common.RecordId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Achievement;
import org.innovente.learner.AchievementStatus;
import org.innovente.learner.LearnerRecord;
import org.innovente.module.ModuleKind;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.AttributeIn;
import org.innovente.requirement.Bound;
import org.innovente.requirement.EveryAchievement;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit of a diploma and the path to a module read the same rule alike, also over records with odd ids. */
class EnginesAgreeTest {
    private static final DiplomaId SAME = new DiplomaId("S");

    private static boolean audited(Catalogue catalogue, LearnerRecord record) {
        return DiplomaAudit.of(catalogue, new DiplomaId("D")).audit(record).verdict()
                == org.innovente.audit.Verdict.SATISFIED;
    }

    private static boolean eligible(Catalogue catalogue, LearnerRecord record) {
        LearnerState state = LearnerState.of(record, Optional.empty());
        return PrerequisiteGraph.of(catalogue)
                        .eligibility(state, new ModuleId("T"))
                        .verdict()
                == Verdict.SATISFIED;
    }

    @Test
    void the_attribute_kind_is_the_kind_of_the_item() {
        Catalogue modules = catalogue(one("kind", "module"));
        assertThat(audited(modules, record(ItemKind.MODULE, "A"))).isTrue();
        assertThat(eligible(modules, record(ItemKind.MODULE, "A"))).isTrue();
        Catalogue projects = catalogue(one("kind", "project"));
        assertThat(audited(projects, record(ItemKind.MODULE, "A"))).isFalse();
        assertThat(eligible(projects, record(ItemKind.MODULE, "A"))).isFalse();
        Catalogue credentials = catalogue(one("kind", "credential"));
        assertThat(audited(credentials, record(ItemKind.CREDENTIAL, "A"))).isTrue();
        assertThat(eligible(credentials, record(ItemKind.CREDENTIAL, "A"))).isTrue();
    }

    @Test
    void the_attribute_item_is_the_id_of_whatever_was_achieved_and_module_only_that_of_a_module() {
        for (ItemKind kind : List.of(ItemKind.MODULE, ItemKind.CREDENTIAL)) {
            LearnerRecord record = record(kind, "A");
            assertThat(audited(catalogue(one("item", "A")), record)).isTrue();
            assertThat(eligible(catalogue(one("item", "A")), record)).isTrue();
            boolean module = kind == ItemKind.MODULE;
            assertThat(audited(catalogue(one("module", "A")), record)).isEqualTo(module);
            assertThat(eligible(catalogue(one("module", "A")), record)).isEqualTo(module);
        }
    }

    @Test
    void a_path_takes_a_module_for_the_kind_of_item_that_it_is() {
        PathQuery query = PathQuery.to(new ModuleId("T"));
        Catalogue modules = catalogue(one("kind", "module"));
        PathResult found = PrerequisiteGraph.of(modules).path(query);
        assertThat(found.status()).isEqualTo(PathStatus.OPTIMAL);
        assertThat(new PathChecker(modules).checkCertificate(found)).isEmpty();
        PathResult none =
                PrerequisiteGraph.of(catalogue(one("kind", "project"))).path(query);
        assertThat(none.status()).isEqualTo(PathStatus.UNREACHABLE);
    }

    @Test
    void a_name_that_a_block_and_a_diploma_share_is_the_block_unless_the_reference_says_otherwise() {
        Catalogue any = catalogue(Reference.builder().target("S").build());
        Catalogue diploma =
                catalogue(Reference.builder().target("S").kind(ItemKind.DIPLOMA).build());
        LearnerRecord ofBlock = record(ItemKind.MODULE, "A");
        LearnerRecord ofDiploma = record(ItemKind.MODULE, "B");
        assertThat(audited(any, ofBlock)).isTrue();
        assertThat(eligible(any, ofBlock)).isTrue();
        assertThat(audited(any, ofDiploma)).isFalse();
        assertThat(eligible(any, ofDiploma)).isFalse();
        assertThat(audited(diploma, ofDiploma)).isTrue();
        assertThat(eligible(diploma, ofDiploma)).isTrue();
        assertThat(audited(diploma, ofBlock)).isFalse();
        assertThat(eligible(diploma, ofBlock)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void an_achievement_whose_id_can_name_nothing_brings_nothing(ItemKind kind) {
        for (String odd : List.of("", " A", "A\u200b", "A\n", "A".repeat(600))) {
            for (Requirement rule : List.of(
                    one("kind", "none"),
                    one("subject", "A"),
                    Accumulation.builder()
                            .selector(EveryAchievement.builder().build())
                            .measure(Measure.credits())
                            .bound(Bound.atLeast(BigDecimal.ONE))
                            .build(),
                    Accumulation.builder()
                            .selector(ModuleIn.builder()
                                    .addModule(new ModuleId("A"))
                                    .build())
                            .measure(Measure.count())
                            .bound(Bound.atLeast(BigDecimal.ONE))
                            .build())) {
                Catalogue catalogue = catalogue(rule);
                LearnerRecord record = record(kind, odd);
                assertThat(eligible(catalogue, record)).isFalse();
                assertThat(audited(catalogue, record)).isFalse();
                PathResult path = PrerequisiteGraph.of(catalogue)
                        .path(PathQuery.to(new ModuleId("T")).from(LearnerState.of(record, Optional.empty())));
                assertThat(new PathChecker(catalogue).checkCertificate(path)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " A", "A\u200b", "C@ 2", "@", "@2", "C@"})
    void what_is_given_under_an_odd_name_is_unknown(String odd) {
        Catalogue catalogue = catalogue(Requirement.module("A"));
        LearnerState state = LearnerState.nobody().and(List.of(odd));
        PathResult path = PrerequisiteGraph.of(catalogue)
                .path(PathQuery.to(new ModuleId("T")).from(state));
        assertThat(path.path().orElseThrow().modules()).containsExactly(new ModuleId("A"), new ModuleId("T"));
        assertThat(new PathChecker(catalogue).checkCertificate(path)).isEmpty();
        PathResult toDiploma = DiplomaPath.find(
                        DiplomaAudit.of(catalogue, new DiplomaId("D")),
                        PrerequisiteGraph.of(catalogue),
                        PathQuery.to(new ModuleId("T")).from(state),
                        AuditOptions.DEFAULT)
                .orElseThrow();
        assertThat(toDiploma.path().orElseThrow().modules()).containsExactly(new ModuleId("A"));
    }

    @Test
    void an_offer_whose_subject_can_name_nothing_offers_nothing() {
        Action remote = Action.builder()
                .id(new ActionId("R"))
                .deliveryMode(new DeliveryMode("remote"))
                .build();
        Catalogue catalogue = catalogue(Requirement.module("A")).toBuilder()
                .addOffer(Offer.builder()
                        .id(new OfferId("O"))
                        .subject(
                                ItemRef.builder().kind(ItemKind.MODULE).id(" A").build())
                        .addAction(remote)
                        .build())
                .build();
        assertThat(OfferFilter.NONE.by(new DeliveryMode("remote")).offered(catalogue))
                .contains(Set.of());
    }

    /** A rule on the diploma D and before the module T; S is the name of a block (A) and of a diploma (B). */
    private static Catalogue catalogue(Requirement rule) {
        return Catalogue.builder()
                .id(new CatalogueId("c"))
                .addModule(TrainingModule.builder()
                        .id(new ModuleId("A"))
                        .kind(new ModuleKind("project"))
                        .build())
                .addModule(TrainingModule.builder().id(new ModuleId("B")).build())
                .addModule(TrainingModule.builder()
                        .id(new ModuleId("T"))
                        .prerequisite(Prerequisite.of(rule))
                        .build())
                .addDiploma(diploma(new DiplomaId("D"), rule)
                        .addBlock(Block.builder()
                                .id(new BlockId("S"))
                                .requirement(Requirement.module("A"))
                                .build())
                        .build())
                .addDiploma(diploma(SAME, Requirement.module("B")).build())
                .build();
    }

    private static Diploma.Builder diploma(DiplomaId id, Requirement rule) {
        return Diploma.builder()
                .id(id)
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(rule)
                        .build());
    }

    private static Requirement one(String attribute, String value) {
        return Accumulation.builder()
                .selector(AttributeIn.builder()
                        .attribute(attribute)
                        .addValue(value)
                        .build())
                .measure(Measure.count())
                .bound(Bound.atLeast(BigDecimal.ONE))
                .build();
    }

    private static LearnerRecord record(ItemKind kind, String id) {
        return LearnerRecord.builder()
                .id(new RecordId("r"))
                .addAchievement(Achievement.builder()
                        .id(new AchievementId("a"))
                        .item(ItemRef.builder().kind(kind).id(id).build())
                        .status(AchievementStatus.ACHIEVED)
                        .build())
                .build();
    }
}
