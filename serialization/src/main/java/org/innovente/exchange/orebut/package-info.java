/**
 * ORéBUT référentiels of the French BUT: competences, tracks and programmes, read from all generations of the XML and from
 * ScoDoc's JSON, written as the current XML, for which this package publishes a schema. The mapping is in
 * {@code serialization/docs/orebut.md}.
 */
package org.innovente.exchange.orebut;
