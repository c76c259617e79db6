/**
 * The native format for an application's own Jackson 2 mapper: {@link org.innovente.json.jackson2.CurriculumModule}. Needs
 * {@code com.fasterxml.jackson.core:jackson-databind}, which is optional.
 */
@NullMarked
package org.innovente.json.jackson2;

import org.jspecify.annotations.NullMarked;
