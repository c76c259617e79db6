package org.innovente.exchange.orebut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.requirement.ModulePassed;
import org.junit.jupiter.api.Test;

/** The traps of ORéBUT files, in documents of our own. */
class OrebutDocumentsTest {

    private static final OrebutFormat OREBUT = new OrebutFormat();

    private static final String CURRENT =
            "<referentiel_competence specialite='DEMO' specialite_long='Démonstration' type='B.U.T.'"
                    + " annexe='1' type_structure='type1' type_departement='secondaire' version='2022-01-01 00:00:00'><competences>"
                    + "<competence nom_court='Piloter' numero='1' libelle_long='Piloter l&#039;activité' couleur='c1' id='aa'>"
                    + "<situations><situation>Une PME</situation></situations>"
                    + "<composantes_essentielles><composante>En tenant les délais<br/>et le budget</composante>"
                    + "</composantes_essentielles>"
                    + "<niveaux><niveau ordre='1' libelle='Débuter' annee='BUT1'><acs><ac code='AC1'>Planifier</ac></acs></niveau>"
                    + "</niveaux></competence>"
                    + "<competence nom_court='Piloter' numero='2' libelle_long='Piloter autrement' couleur='c2' id='bb'>"
                    + "<niveaux><niveau ordre='1' libelle='Débuter' annee='BUT1'><acs/></niveau></niveaux></competence>"
                    + "</competences><parcours><parcour numero='0' libelle='Un' code='P1'><annee ordre='1'>"
                    + "<competence niveau='1' id='aa'/><competence niveau='1' id='bb'/><competence niveau='2' id='cc'/>"
                    + "</annee></parcour></parcours></referentiel_competence>";

    private static final String PROGRAMME =
            "<referentiel_formation><semestre numero='1' libelle='S1' ordreAnnee='1'><ressources>"
                    + "<ressource code='R101' heuresCMTD='10' heuresTP='20'><titre>Bases</titre></ressource>"
                    + "<ressource code='R102'><titre>Suite</titre><prerequis><ressource>R101</ressource></prerequis></ressource>"
                    + "<ressource code='R103'><titre>Fin</titre><prerequis><ressource>R101</ressource><ressource>R102</ressource>"
                    + "<ressource>R999</ressource></prerequis></ressource></ressources></semestre></referentiel_formation>";

    @Test
    void two_competences_of_one_short_name_are_told_apart_by_their_ids() {
        Conversion conversion = Exchanges.read(OREBUT, CURRENT);
        Catalogue catalogue = Exchanges.catalogue(conversion);

        assertThat(Exchanges.found(conversion.read().report()))
                .contains("1 orebut.duplicate-name", "1 orebut.unknown-competence");
        assertThat(catalogue.diplomas().get(0).competencies()).hasSize(3);
        String written =
                new String(Exchanges.write(OREBUT, catalogue, ExchangeOptions.DEFAULT), StandardCharsets.UTF_8);
        assertThat(written).contains("nom_court=\"Piloter\" numero=\"2\"").contains("id=\"bb\"");
    }

    @Test
    void line_breaks_and_apostrophes_survive() {
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(OREBUT, CURRENT));

        assertThat(catalogue
                        .frameworks()
                        .get(0)
                        .competencies()
                        .get(0)
                        .title()
                        .texts()
                        .values())
                .containsExactly("Piloter l'activité");
        assertThat(catalogue
                        .frameworks()
                        .get(0)
                        .competencies()
                        .get(2)
                        .title()
                        .texts()
                        .values())
                .containsExactly("En tenant les délais\net le budget");
        assertThat(new String(Exchanges.write(OREBUT, catalogue, ExchangeOptions.DEFAULT), StandardCharsets.UTF_8))
                .contains("En tenant les délais<br/>et le budget");
    }

    @Test
    void decomposed_accents_are_kept_and_noted() {
        String decomposed = CURRENT.replace("Une PME", Normalizer.normalize("Une société", Normalizer.Form.NFD));
        Conversion conversion = Exchanges.read(OREBUT, decomposed);

        assertThat(Exchanges.found(conversion.read().report())).contains("1 orebut.decomposed");
        assertThat(Exchanges.write(OREBUT, Exchanges.catalogue(conversion), ExchangeOptions.DEFAULT))
                .asString(StandardCharsets.UTF_8)
                .contains(Normalizer.normalize("société", Normalizer.Form.NFD));
    }

    @Test
    void prerequisites_between_resources_become_rules_and_come_back() {
        Conversion conversion = Exchanges.read(OREBUT, PROGRAMME);
        Catalogue catalogue = Exchanges.catalogue(conversion);

        assertThat(catalogue.modules().get(1).prerequisite().orElseThrow().requirement())
                .contains(ModulePassed.builder().module(ModuleId.parse("R101")).build());
        assertThat(PlainModules.of(catalogue.modules().get(2))).isEqualTo(List.of("R101", "R102", "R999"));
        assertThat(Exchanges.found(conversion.read().report()))
                .anyMatch(each -> each.endsWith("orebut.unknown-module"));
        Catalogue again = Exchanges.catalogue(
                Exchanges.read(OREBUT, Exchanges.write(OREBUT, catalogue, ExchangeOptions.DEFAULT)));
        assertThat(again).isEqualTo(catalogue);
    }

    @Test
    void what_is_neither_is_refused() {
        assertThat(Exchanges.read(OREBUT, "<x/>").read().partial()).isEmpty();
        assertThat(Exchanges.read(OREBUT, "{\"a\":1}").read().partial()).isEmpty();
        assertThat(OREBUT.write(
                                Catalogue.builder()
                                        .id(org.innovente.common.CatalogueId.parse("x"))
                                        .build(),
                                ExchangeOptions.DEFAULT)
                        .isWritten())
                .isFalse();
    }
}
