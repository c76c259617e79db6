/**
 * Training modules: what they teach, what they take, what they need and what they open; outcomes, assessments, learning resources and
 * result indicators.
 */
@NullMarked
package org.innovente.module;

import org.jspecify.annotations.NullMarked;
