/**
 * Learner records without personal data: achievements, attested competencies, attestations, and dated decisions beside the rules.
 */
@NullMarked
package org.innovente.learner;

import org.jspecify.annotations.NullMarked;
