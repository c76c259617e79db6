/** Tests of what rules know. */
@NullMarked
package org.innovente.validation.facts;

import org.jspecify.annotations.NullMarked;
