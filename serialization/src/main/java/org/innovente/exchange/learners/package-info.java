/**
 * Learner records from the tables of student systems (Apogée, Pégase, Aurion, ScoDoc): one row a result, read through a
 * mapping file that names the columns and says what their codes mean.
 */
@NullMarked
package org.innovente.exchange.learners;

import org.jspecify.annotations.NullMarked;
