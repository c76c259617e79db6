package org.innovente.benchmarks.exchange;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;

/** Documents of any size, made while they are read, so that no document has to fit into memory. */
final class ExchangeDocuments {

    private ExchangeDocuments() {}

    /** A CASE package of so many items, each below the one before or below the document. */
    static InputStream casePackage(int items) {
        String head =
                "{\"CFDocument\":{\"identifier\":\"d0000000-0000-4000-8000-000000000001\",\"uri\":\"https://e.example/d\","
                        + "\"creator\":\"c\",\"title\":\"t\",\"language\":\"en\",\"lastChangeDateTime\":\"2024-01-02T03:04:05Z\"},\"CFItems\":[";
        return new Parts(
                head, items, ExchangeDocuments::item, "],\"CFAssociations\":[", items, ExchangeDocuments::edge, "]}");
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
        return new Parts(
                "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>",
                formations,
                ExchangeDocuments::formation,
                "",
                0,
                i -> "",
                "</offres></lheo>");
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
        return new Parts(
                "<referentiel_formation><semestre numero=\"1\" libelle=\"S1\" ordreAnnee=\"1\"><saes/><ressources>",
                resources,
                i -> "<ressource code=\"R" + i + "\" heuresCMTD=\"10\" heuresTP=\"20\"><titre>Ressource " + i
                        + "</titre><description>Modéliser, interroger,<br/>optimiser une base de données.</description>"
                        + "<mots-cles>SQL</mots-cles><acs><ac>AC1101</ac><ac>AC1102</ac></acs></ressource>",
                "",
                0,
                i -> "",
                "</ressources></semestre></referentiel_formation>");
    }

    /** A flux of so many fiches of the RNCP, each with three blocs. */
    static InputStream rncp(int fiches) {
        return new Parts(
                "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>",
                fiches,
                ExchangeDocuments::fiche,
                "",
                0,
                i -> "",
                "</FICHES>");
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

    /** A stream of two lists between three texts. */
    private static final class Parts extends InputStream {
        private final String middle;
        private final String end;
        private final int first;
        private final int second;
        private final IntFunction<String> one;
        private final IntFunction<String> other;
        private byte[] part;
        private int at;
        private int next;

        Parts(
                String start,
                int first,
                IntFunction<String> one,
                String middle,
                int second,
                IntFunction<String> other,
                String end) {
            this.part = start.getBytes(StandardCharsets.UTF_8);
            this.first = first;
            this.one = one;
            this.middle = middle;
            this.second = second;
            this.other = other;
            this.end = end;
        }

        private boolean advance() {
            while (at == part.length) {
                int n = next++;
                String text;
                if (n < first) {
                    text = one.apply(n);
                } else if (n == first) {
                    text = middle;
                } else if (n <= first + second) {
                    text = other.apply(n - first - 1);
                } else if (n == first + second + 1) {
                    text = end;
                } else {
                    return false;
                }
                part = text.getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return true;
        }

        @Override
        public int read() {
            return advance() ? part[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (!advance()) {
                return -1;
            }
            int count = Math.min(length, part.length - at);
            System.arraycopy(part, at, buffer, offset, count);
            at += count;
            return count;
        }
    }
}
