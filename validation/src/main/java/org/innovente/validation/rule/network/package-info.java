/** The rules about partners, territories and offers. */
@NullMarked
package org.innovente.validation.rule.network;

import org.jspecify.annotations.NullMarked;
