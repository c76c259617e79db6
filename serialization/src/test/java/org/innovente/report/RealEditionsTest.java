package org.innovente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.ChangeCode;
import org.innovente.change.Consequence;
import org.innovente.change.MemberChange;
import org.innovente.change.VersionStep;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Format;
import org.innovente.exchange.Formats;
import org.innovente.json.CatalogueJson;
import org.innovente.testing.Corpus;
import org.innovente.trust.Delta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two editions of documents that others published, read by the readers of the formats and compared. What is expected was found by
 * comparing the documents themselves, element by element.
 */
class RealEditionsTest {
    private static final CatalogueJson JSON = CatalogueJson.standard();

    private static Catalogue read(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(Corpus.require(file));
        Format format = Formats.builtIn().detect(bytes).orElseThrow();
        return format.read(new ByteArrayInputStream(bytes), ExchangeOptions.DEFAULT)
                .read()
                .orThrow();
    }

    /**
     * The programmes of the BUT of 2021: the later generation says for each track what a student has to hold at the end of each year,
     * where the first one only listed the levels of the track; everything else differs in white space alone.
     */
    @ParameterizedTest
    @CsvSource({"CJ,PaFi EnAs AdJu", "GEII,ESE EME AII", "MMI,CN SCNDE DWDI"})
    void the_later_generation_of_a_programme_states_the_rules_of_each_year(String programme, String tracks)
            throws IOException {
        Catalogue before = read("orebut/v0-competences-but-" + programme + ".xml");
        Catalogue after = read("orebut/competences-but-" + programme + ".xml");

        CatalogueDiff diff = CatalogueDiff.of(before, after);

        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.subject())
                .containsExactlyElementsOf(List.of(tracks.split(" ")).stream()
                        .map(track -> "changed diploma BUT-" + programme + " " + track)
                        .toList());
        assertThat(diff.changes()).allSatisfy(change -> {
            assertThat(change.members())
                    .extracting(member -> member.path() + " " + member.before())
                    .containsExactly("outcomes[annee-1] ", "outcomes[annee-2] ", "outcomes[annee-3] ");
            assertThat(change.consequences()).extracting(Consequence::code).contains(ChangeCode.RULE_TIGHTENED);
        });
        assertThat(diff.step()).isEqualTo(VersionStep.MAJOR);
        assertThat(DiffReport.of(diff, Locale.FRENCH).text())
                .contains("annee-3")
                .contains("[majeur]");
        assertThatTheDeltaLeads(before, after);
    }

    /**
     * Two exports of one framework by Smarter Balanced: the later one has other education levels on each of its 207 items and
     * words seven of them otherwise.
     */
    @Test
    void two_exports_of_a_framework_differ_in_what_nobody_computes_with() throws IOException {
        Catalogue before = read("case/sbac-ELApack-3.json");
        Catalogue after = read("case/sbac-mockTMATH.json");

        CatalogueDiff diff = CatalogueDiff.of(before, after);

        assertThat(diff.changesOf("competency")).hasSize(207);
        assertThat(diff.changes()).hasSize(208);
        List<String> paths = diff.changesOf("competency").stream()
                .flatMap(change -> change.members().stream())
                .map(MemberChange::path)
                .toList();
        assertThat(paths).containsOnly("title", "extensions");
        assertThat(paths.stream().filter("title"::equals)).hasSize(7);
        assertThat(diff.step()).isEqualTo(VersionStep.PATCH);
        assertThatTheDeltaLeads(before, after);
    }

    private static void assertThatTheDeltaLeads(Catalogue before, Catalogue after) {
        byte[] old = JSON.toBytes(before);
        byte[] now = JSON.toBytes(after);
        byte[] delta = Delta.between(old, now).orThrow();
        Catalogue applied =
                JSON.read(Delta.apply(old, delta).orThrow()).partial().orElseThrow();
        assertThat(JSON.toBytes(applied)).isEqualTo(now);
        assertThat(Delta.apply(now, delta).value()).isEmpty();
    }
}
