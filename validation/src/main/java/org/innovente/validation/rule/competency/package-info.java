/** Rules about competencies: statements, hierarchy, scales, equivalences, and whether what is promised is taught and assessed. */
@NullMarked
package org.innovente.validation.rule.competency;

import org.jspecify.annotations.NullMarked;
