package org.innovente.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innovente.requirement.Requirement.allOf;
import static org.innovente.requirement.Requirement.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.innovente.catalogue.Catalogue;
import org.innovente.catalogue.CatalogueImport;
import org.innovente.common.CatalogueId;
import org.innovente.common.CompetencyId;
import org.innovente.common.Credits;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OutcomeName;
import org.innovente.common.PartnerId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.finding.Finding;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.network.Partner;
import org.innovente.requirement.Prerequisite;
import org.innovente.testing.RandomModel;
import org.junit.jupiter.api.Test;

class CatalogueMergeTest {
    private static final CatalogueId NETWORK = new CatalogueId("network");

    @Test
    void brings_catalogues_without_conflicts_into_one_view() {
        List<MergeSource> sources = new ArrayList<>();
        for (int partner = 0; partner < 10; partner++) {
            sources.add(MergeSource.of(partner(partner)));
        }

        CatalogueMerge merge = CatalogueMerge.of(NETWORK, sources, Namespacing.SHARED);

        assertThat(merge.report().findings()).isEmpty();
        assertThat(merge.catalogue().modules()).hasSize(200);
        assertThat(merge.catalogue().partners()).hasSize(10);
        assertThat(merge.catalogue().frameworks()).hasSize(1);
        assertThat(merge.originsOf(new Subject("framework", "F"))).hasSize(10);
        assertThat(merge.originOf(new Subject("module", "P3-7"))).contains("P3 1.0.3");
        assertThat(merge.originOf(new Subject("module", "nobody's"))).isEmpty();
    }

    @Test
    void finds_exactly_the_planted_conflicts() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Catalogue> catalogues = new ArrayList<>();
            for (int partner = 0; partner < 10; partner++) {
                catalogues.add(partner(partner));
            }
            TreeSet<String> planted = new TreeSet<>();
            TreeSet<String> used = new TreeSet<>();
            for (int i = 0; i < 8; i++) {
                plant(random, catalogues, i, used, planted);
            }

            CatalogueMerge merge = CatalogueMerge.of(
                    NETWORK, catalogues.stream().map(MergeSource::of).toList(), Namespacing.SHARED);

            assertThat(found(merge)).as("seed %d", seed).isEqualTo(planted);
        }
    }

    /** Plants one conflict of a random kind between two catalogues, at a place that no other conflict uses. */
    private static void plant(
            Random random, List<Catalogue> catalogues, int serial, TreeSet<String> used, TreeSet<String> planted) {
        int owner = random.nextInt(9);
        int other = owner + 1 + random.nextInt(9 - owner);
        int number = random.nextInt(20);
        String id = "P" + owner + "-" + number;
        String second = "P" + owner + "-" + (number + 1) % 20;
        if (!used.add(id) || !used.add(second) || !used.add("import of " + other)) {
            return;
        }
        Catalogue target = catalogues.get(other);
        switch (random.nextInt(5)) {
            case 0 -> {
                catalogues.set(
                        other, target.toBuilder().addModule(simple(id, "9")).build());
                planted.add("merge.same-id-other-content module " + id);
            }
            case 1 -> {
                catalogues.set(
                        other,
                        target.toBuilder()
                                .addModule(simple(id, "9"))
                                .addDiploma(diploma("D" + serial, id))
                                .build());
                planted.add("merge.same-id-other-content module " + id);
                planted.add("merge.rule-changes-meaning diploma D" + serial);
            }
            case 2 -> {
                // two modules that their owner keeps apart count as one module of the other catalogue
                catalogues.set(
                        other,
                        target.toBuilder()
                                .addModule(simple("X" + serial, "3").toBuilder()
                                        .addEquivalent(new ModuleId(id))
                                        .addEquivalent(new ModuleId(second))
                                        .build())
                                .build());
                planted.add("merge.equivalence-cycle module " + (id.compareTo(second) < 0 ? id : second));
            }
            case 3 -> {
                catalogues.set(
                        owner,
                        catalogues.get(owner).toBuilder()
                                .addModule(replaced("Y" + serial, "Z" + serial))
                                .build());
                catalogues.set(
                        other,
                        target.toBuilder()
                                .addModule(replaced("Z" + serial, "Y" + serial))
                                .build());
                planted.add("merge.replacement-cycle module Y" + serial);
            }
            default -> {
                catalogues.set(
                        other,
                        target.toBuilder()
                                .addImport(CatalogueImport.builder()
                                        .catalogue(new CatalogueId("P" + owner))
                                        .version("0.9.0")
                                        .build())
                                .build());
                planted.add("merge.import-version catalogue P" + other);
            }
        }
    }

    @Test
    void settles_conflicts_by_namespaces_with_all_that_refers_to_them() {
        Catalogue one = Catalogue.builder()
                .id(new CatalogueId("utc"))
                .addModule(simple("A", "6"))
                .addModule(simple("S", "1"))
                .build();
        Catalogue other = Catalogue.builder()
                .id(new CatalogueId("utt"))
                .addModule(simple("A", "5"))
                .addModule(simple("S", "1"))
                .addModule(simple("B", "5").toBuilder()
                        .prerequisite(Prerequisite.of(allOf(module("A"), module("S"))))
                        .addExclude(new ModuleId("A"))
                        .build())
                .addDiploma(diploma("D", "A"))
                .build();

        CatalogueMerge merge =
                CatalogueMerge.of(NETWORK, List.of(MergeSource.of(one), MergeSource.of(other)), Namespacing.CONFLICTS);

        assertThat(merge.catalogue().modules()).extracting(m -> m.id().value()).containsExactly("A", "S", "utt:A", "B");
        TrainingModule b = merge.catalogue().module(new ModuleId("B"));
        assertThat(b.prerequisite()).contains(Prerequisite.of(allOf(module("utt:A"), module("S"))));
        assertThat(b.excludes()).containsExactly(new ModuleId("utt:A"));
        assertThat(merge.catalogue()
                        .diploma(new DiplomaId("D"))
                        .outcomes()
                        .get(0)
                        .requirement())
                .contains(module("utt:A"));
        assertThat(found(merge)).containsExactly("merge.same-id-other-content module A");
        assertThat(merge.originOf(new Subject("module", "utt:A"))).contains("utt");

        CatalogueMerge all =
                CatalogueMerge.of(NETWORK, List.of(MergeSource.of(one), MergeSource.of(other)), Namespacing.ALL);
        assertThat(all.report().isEmpty()).isTrue();
        assertThat(all.catalogue().modules())
                .extracting(m -> m.id().value())
                .containsExactly("utc:A", "utc:S", "utt:A", "utt:S", "utt:B");
    }

    @Test
    void states_the_framework_of_a_competency_that_a_namespace_would_make_ambiguous() {
        Catalogue one = framework("Vendre");
        Catalogue other = framework("Acheter").toBuilder()
                .id(new CatalogueId("q"))
                .addModule(simple("M", "6").toBuilder()
                        .addOutcome(Outcome.builder()
                                .competency(new CompetencyId("C1"))
                                .build())
                        .build())
                .build();

        CatalogueMerge merge =
                CatalogueMerge.of(NETWORK, List.of(MergeSource.of(one), MergeSource.of(other)), Namespacing.CONFLICTS);

        assertThat(merge.catalogue().module(new ModuleId("M")).outcomes().get(0).framework())
                .contains(new FrameworkId("q:F"));
    }

    @Test
    void checks_imports_by_version_hash_and_circle() {
        String hash = "sha-256:" + "a".repeat(64);
        Catalogue a = imports("a", "1", pin("b", "1", null));
        Catalogue b = imports("b", "2", pin("a", null, hash), pin("z", "1", null));
        Catalogue c = imports("c", "1", pin("b", "2", null), pin("c2", null, null));

        CatalogueMerge merge = CatalogueMerge.of(
                NETWORK,
                List.of(
                        MergeSource.of(a, "sha-256:" + "b".repeat(64)),
                        MergeSource.of(b),
                        MergeSource.of(c),
                        MergeSource.of(imports("a", "3"))),
                Namespacing.SHARED);

        assertThat(found(merge))
                .containsExactlyInAnyOrder(
                        "merge.import-version catalogue a",
                        "merge.import-hash catalogue b",
                        "merge.import-missing catalogue b",
                        "merge.import-diamond catalogue c",
                        "merge.import-missing catalogue c",
                        "merge.import-unpinned catalogue c",
                        "merge.import-cycle catalogue a",
                        "merge.catalogue-twice catalogue a");
    }

    @Test
    void renaming_nothing_changes_nothing() {
        for (long seed = 0; seed < 60; seed++) {
            Catalogue random = RandomModel.catalogue(seed);

            Catalogue same = new CatalogueRewriter((kind, id) -> id, (stated, competency) -> stated).catalogue(random);

            assertThat(same).isEqualTo(random);
            assertThat(CatalogueDiff.of(random, same).isEmpty()).isTrue();
        }
    }

    @Test
    void compares_any_two_random_catalogues() {
        for (long seed = 0; seed < 30; seed++) {
            CatalogueDiff diff = CatalogueDiff.of(RandomModel.catalogue(seed), RandomModel.catalogue(seed + 1));

            diff.report()
                    .findings()
                    .forEach(finding ->
                            assertThat(finding.message(Locale.FRENCH)).isNotBlank());
        }
    }

    @Test
    void needs_a_catalogue() {
        assertThatThrownBy(() -> CatalogueMerge.of(NETWORK, List.of(), Namespacing.ALL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Cycles.of(java.util.Map.of("a", List.of("a")))).containsExactly(List.of("a", "a"));
    }

    private static TreeSet<String> found(CatalogueMerge merge) {
        TreeSet<String> found = new TreeSet<>();
        for (Finding finding : merge.report().findings()) {
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            found.add(finding.code().id() + " " + finding.subject());
        }
        return found;
    }

    private static Catalogue partner(int number) {
        Catalogue.Builder catalogue = framework("Vendre").toBuilder()
                .id(new CatalogueId("P" + number))
                .lifecycle(Lifecycle.builder().version("1.0." + number).build())
                .addPartner(Partner.builder()
                        .id(new PartnerId("p" + number))
                        .name(LocalizedText.fr("Partenaire " + number))
                        .build());
        for (int i = 0; i < 20; i++) {
            catalogue.addModule(simple("P" + number + "-" + i, "6").toBuilder()
                    .addOutcome(
                            Outcome.builder().competency(new CompetencyId("C1")).build())
                    .build());
        }
        return catalogue.build();
    }

    private static Catalogue framework(String statement) {
        return Catalogue.builder()
                .id(new CatalogueId("f"))
                .addFramework(CompetencyFramework.builder()
                        .id(new FrameworkId("F"))
                        .addCompetency(Competency.builder()
                                .id(new CompetencyId("C1"))
                                .title(LocalizedText.fr(statement))
                                .build())
                        .build())
                .build();
    }

    private static Catalogue imports(String id, String version, CatalogueImport... imports) {
        return Catalogue.builder()
                .id(new CatalogueId(id))
                .lifecycle(Lifecycle.builder().version(version).build())
                .addAllImports(List.of(imports))
                .build();
    }

    private static CatalogueImport pin(
            String id,
            @org.jspecify.annotations.Nullable String version,
            @org.jspecify.annotations.Nullable String hash) {
        return CatalogueImport.builder()
                .catalogue(new CatalogueId(id))
                .version(Optional.ofNullable(version))
                .contentHash(Optional.ofNullable(hash))
                .build();
    }

    private static TrainingModule simple(String id, String credits) {
        return TrainingModule.builder()
                .id(new ModuleId(id))
                .title(LocalizedText.fr("Module " + id))
                .credits(Credits.ects(credits))
                .build();
    }

    private static TrainingModule replaced(String id, String by) {
        return simple(id, "3").toBuilder()
                .lifecycle(Lifecycle.builder().replacedBy(List.of(by)).build())
                .build();
    }

    private static Diploma diploma(String id, String module) {
        return Diploma.builder()
                .id(new DiplomaId(id))
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(module(module))
                        .build())
                .build();
    }
}
