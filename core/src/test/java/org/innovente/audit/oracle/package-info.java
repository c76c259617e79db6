/**
 * A second, plain reading of the rules of an audit, in test scope: it enumerates every allocation and shares no code with the engine.
 * {@link org.innovente.audit.oracle.RuleOracleTest} compares the two on random programmes and records.
 */
package org.innovente.audit.oracle;
