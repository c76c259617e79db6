/**
 * The native format for an application's own Jackson 3 mapper: {@link org.innovente.json.jackson3.CurriculumModule}. Needs
 * {@code tools.jackson.core:jackson-databind}, which is optional.
 */
@NullMarked
package org.innovente.json.jackson3;

import org.jspecify.annotations.NullMarked;
