/**
 * Diplomas with their named outcomes and blocs de compétences, certifications and their registers, recognitions between them, and
 * programmes (maquettes).
 */
@NullMarked
package org.innovente.diploma;

import org.jspecify.annotations.NullMarked;
