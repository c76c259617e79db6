/**
 * Fiches of the French registers of certifications (RNCP and Répertoire spécifique), read from the XML of version 4.1 and
 * from the pack of CSV tables: each becomes a certification, a diploma with its blocs de compétences and rules, and a
 * framework of the competencies found in their prose. The mapping is in {@code serialization/docs/rncp.md}.
 */
package org.innovente.exchange.rncp;
