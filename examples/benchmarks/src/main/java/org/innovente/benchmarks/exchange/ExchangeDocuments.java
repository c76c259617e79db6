package org.innovente.benchmarks.exchange;

import java.io.InputStream;
import java.util.Locale;

/** Documents of any size, made while they are read, so that no document has to fit into memory. */
final class ExchangeDocuments {

    private static final String HEAD =
            "{\"CFDocument\":{\"identifier\":\"d0000000-0000-4000-8000-000000000001\",\"uri\":\"https://e.example/d\","
                    + "\"creator\":\"c\",\"title\":\"t\",\"language\":\"en\",\"lastChangeDateTime\":\"2024-01-02T03:04:05Z\"},";

    private ExchangeDocuments() {}

    /** A CASE package of so many items, each below the one before or below the document. */
    static InputStream casePackage(int items) {
        return new MadeDocument()
                .with(HEAD + "\"CFItems\":[")
                .with(items, ExchangeDocuments::item)
                .with("],\"CFAssociations\":[")
                .with(items, ExchangeDocuments::edge)
                .with("]}");
    }

    /** The same package with its associations before its items. */
    static InputStream casePackageBackwards(int items) {
        return new MadeDocument()
                .with(HEAD + "\"CFAssociations\":[")
                .with(items, ExchangeDocuments::edge)
                .with("],\"CFItems\":[")
                .with(items, ExchangeDocuments::item)
                .with("]}");
    }

    private static String uuid(char kind, int number) {
        return String.format(Locale.ROOT, "%c0000000-0000-4000-8000-%012d", kind, number);
    }

    private static String item(int i) {
        return (i == 0 ? "" : ",") + "{\"identifier\":\"" + uuid('a', i) + "\",\"uri\":\"https://e.example/i/" + i
                + "\",\"fullStatement\":\"Choose and defend the protection that fits an innovation, number " + i
                + ".\",\"humanCodingScheme\":\"C." + i + "\",\"educationLevel\":[\"06\"],\"CFItemType\":\"Ability\","
                + "\"lastChangeDateTime\":\"2024-01-02T03:04:05Z\"}";
    }

    private static String edge(int i) {
        String above = i % 10 == 0 ? "d0000000-0000-4000-8000-000000000001" : uuid('a', i - i % 10);
        return (i == 0 ? "" : ",") + "{\"identifier\":\"" + uuid('e', i) + "\",\"uri\":\"https://e.example/e/" + i
                + "\",\"associationType\":\"isChildOf\",\"sequenceNumber\":" + (i % 10 + 1)
                + ",\"originNodeURI\":{\"title\":\"C." + i + "\",\"identifier\":\"" + uuid('a', i)
                + "\",\"uri\":\"https://e.example/i/" + i
                + "\"},\"destinationNodeURI\":{\"title\":\"above\",\"identifier\":\"" + above
                + "\",\"uri\":\"https://e.example/i/x\"},\"lastChangeDateTime\":\"2024-01-02T03:04:05Z\"}";
    }

    /** A LHEO document of so many formations. */
    static InputStream lheo(int formations) {
        return new MadeDocument()
                .with("<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>")
                .with(formations, ExchangeDocuments::formation)
                .with("</offres></lheo>");
    }

    private static String formation(int i) {
        String address = "<adresse><ligne>12 place des Arts</ligne><codepostal>76000</codepostal><ville>Rouen</ville>"
                + "<departement>76</departement><region>28</region></adresse>";
        return "<formation numero=\"F" + i + "\"><domaine-formation><code-FORMACODE ref=\"V14\">32070</code-FORMACODE>"
                + "</domaine-formation><intitule-formation>Protéger l'innovation " + i + "</intitule-formation>"
                + "<objectif-formation>Choisir une protection et la défendre devant ses pairs.</objectif-formation>"
                + "<resultats-attendus>Une note de protection.</resultats-attendus><contenu-formation>"
                + "Brevet, marque, secret, contrat. ".repeat(8)
                + "</contenu-formation><certifiante>1</certifiante><contact-formation>"
                + "<coordonnees><courriel>a@b.example</courriel></coordonnees></contact-formation><parcours-de-formation>3"
                + "</parcours-de-formation><code-niveau-entree>15</code-niveau-entree><code-niveau-sortie>16</code-niveau-sortie>"
                + "<action numero=\"A\"><rythme-formation>Un jour par semaine</rythme-formation><code-public-vise>81061"
                + "</code-public-vise><niveau-entree-obligatoire>1</niveau-entree-obligatoire><modalites-alternance>Sans"
                + "</modalites-alternance><modalites-enseignement>1</modalites-enseignement><conditions-specifiques>aucune"
                + "</conditions-specifiques><prise-en-charge-frais-possible>1</prise-en-charge-frais-possible><lieu-de-formation>"
                + "<coordonnees>" + address + "</coordonnees></lieu-de-formation><modalites-entrees-sorties>0"
                + "</modalites-entrees-sorties><session numero=\"S\"><periode><debut>20260901</debut><fin>20261218</fin></periode>"
                + "<adresse-inscription>" + address
                + "</adresse-inscription></session></action><organisme-formation-responsable>"
                + "<numero-activite>23760000076</numero-activite><SIRET-organisme-formation><SIRET>73282932000074</SIRET>"
                + "</SIRET-organisme-formation><nom-organisme>Institut</nom-organisme><raison-sociale>Institut SA</raison-sociale>"
                + "<coordonnees-organisme><coordonnees/></coordonnees-organisme><contact-organisme><coordonnees/>"
                + "</contact-organisme></organisme-formation-responsable><identifiant-module>M" + i
                + "</identifiant-module></formation>";
    }

    /** An ORéBUT programme of so many resources. */
    static InputStream orebut(int resources) {
        return new MadeDocument()
                .with(
                        "<referentiel_formation><semestre numero=\"1\" libelle=\"S1\" ordreAnnee=\"1\"><saes/><ressources>")
                .with(
                        resources,
                        i -> "<ressource code=\"R" + i + "\" heuresCMTD=\"10\" heuresTP=\"20\"><titre>Ressource " + i
                                + "</titre><description>Modéliser, interroger,<br/>optimiser une base de données.</description>"
                                + "<mots-cles>SQL</mots-cles><acs><ac>AC1101</ac><ac>AC1102</ac></acs></ressource>")
                .with("</ressources></semestre></referentiel_formation>");
    }

    /** An ORéBUT référentiel of so many competences with two levels each. */
    static InputStream referential(int competences) {
        return new MadeDocument()
                .with(
                        "<referentiel_competence specialite=\"GEII\" specialite_long=\"Génie électrique\" type=\"B.U.T.\">"
                                + "<competences>")
                .with(competences, ExchangeDocuments::competence)
                .with("</competences></referentiel_competence>");
    }

    private static String competence(int i) {
        StringBuilder out =
                new StringBuilder("<competence nom_court=\"Concevoir " + i + "\" id=\"" + i + "\" numero=\"" + i
                        + "\" libelle_long=\"Concevoir la partie GEII d’un système " + i
                        + "\" couleur=\"c1\"><situations><situation>"
                        + "Conseil au client en menant une étude de faisabilité à partir d'un cahier des charges " + i
                        + "</situation></situations><composantes_essentielles><composante>En adoptant une approche holistique "
                        + "intégrant les innovations technologiques " + i
                        + "</composante></composantes_essentielles><niveaux>");
        for (int level = 1; level <= 2; level++) {
            out.append("<niveau ordre=\"" + level + "\" libelle=\"Mener une conception partielle\" annee=\"BUT" + level
                    + "\"><acs><ac code=\"AC" + i + "." + level
                    + "01\">Produire une analyse fonctionnelle d’un système " + i
                    + "</ac><ac code=\"AC" + i + "." + level
                    + "02\">Réaliser un prototype pour des solutions techniques " + i
                    + "</ac></acs></niveau>");
        }
        return out.append("</niveaux></competence>").toString();
    }

    /** A flux of so many fiches of the RNCP, each with three blocs. */
    static InputStream rncp(int fiches) {
        return new MadeDocument()
                .with("<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>")
                .with(fiches, ExchangeDocuments::fiche)
                .with("</FICHES>");
    }

    private static String fiche(int i) {
        StringBuilder out = new StringBuilder("<FICHE><ID_FICHE>" + i + "</ID_FICHE><NUMERO_FICHE>RNCP" + i
                + "</NUMERO_FICHE><INTITULE>Technicien de réseaux</INTITULE><ABREGE><CODE>TP</CODE><LIBELLE>Titre professionnel"
                + "</LIBELLE></ABREGE><ETAT_FICHE>Publiée</ETAT_FICHE><FORMACODES><FORMACODE><CODE>24220</CODE><LIBELLE>Gestion réseau"
                + "</LIBELLE></FORMACODE></FORMACODES><NOMENCLATURE_EUROPE><NIVEAU>NIV5</NIVEAU><LIBELLE>Niveau 5</LIBELLE>"
                + "</NOMENCLATURE_EUROPE><CERTIFICATEURS><CERTIFICATEUR><SIRET_CERTIFICATEUR>11004401300040</SIRET_CERTIFICATEUR>"
                + "<NOM_CERTIFICATEUR>MINISTERE</NOM_CERTIFICATEUR></CERTIFICATEUR></CERTIFICATEURS><ACTIVITES_VISEES>"
                + "Installer, exploiter et superviser un réseau d’entreprise. ".repeat(6)
                + "</ACTIVITES_VISEES><DATE_EFFET>01/09/2024</DATE_EFFET><BLOCS_COMPETENCES>");
        for (int b = 1; b <= 3; b++) {
            out.append(
                    "<BLOC_COMPETENCES><CODE>RNCP" + i + "BC0" + b + "</CODE><LIBELLE>Bloc " + b
                            + "</LIBELLE><LISTE_COMPETENCES>    * Concevoir une solution            o Étudier le besoin            o Choisir les"
                            + " éléments      * Déployer une solution            o Installer            o Tester</LISTE_COMPETENCES>"
                            + "<MODALITES_EVALUATION>Mise en situation professionnelle reconstituée</MODALITES_EVALUATION></BLOC_COMPETENCES>");
        }
        return out.append("</BLOCS_COMPETENCES><ACTIF>Oui</ACTIF></FICHE>").toString();
    }
}
