/**
 * Does this learner have this diploma, and if not, what is missing: exact allocation, verdict, proof, what remains.
 *
 * <p>Start at {@link org.innovente.audit.DiplomaAudit}: it compiles the rule of an outcome once and audits any number of
 * records with it. The answer is an {@link org.innovente.audit.Audit}: a tree that mirrors the rule, the fate of every
 * achievement, the reason of a "no", and what remains to be done. {@link org.innovente.audit.AuditChecker} replays a
 * report without any search.
 *
 * <p>Verdicts are three-valued. A condition that is not understood, a fact that is not declared or a grade that is not
 * known never awards anything: it leaves the node undetermined. The engine reads no clock: without a date, dated
 * questions are undetermined.
 */
package org.innovente.audit;
