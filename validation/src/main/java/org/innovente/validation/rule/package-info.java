/** The list of the rules of this library; each group has a package below. */
@NullMarked
package org.innovente.validation.rule;

import org.jspecify.annotations.NullMarked;
