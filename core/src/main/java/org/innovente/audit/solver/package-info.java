/**
 * The allocation solver of the audit engine: which achievement serves which requirement, decided exactly.
 *
 * <p>It knows nothing of diplomas. A {@link org.innovente.audit.solver.Problem} has evidences, leaves that want them, a tree over
 * the leaves, and constraints; the {@link org.innovente.audit.solver.Solver} finds the lexicographically best legal allocation and,
 * where the tree cannot be satisfied, a proof of it. The search is branch and bound over the choices of the tree and over single
 * uses, with a maximum flow as relaxation: where the rules are a plain b-matching, the first flow is already the answer. It counts
 * steps, never time, so that the same input gives the same answer everywhere.
 */
package org.innovente.audit.solver;
