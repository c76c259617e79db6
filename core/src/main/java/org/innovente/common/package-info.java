/** Small values that every room uses, such as {@link org.innovente.common.Extensions}. */
@NullMarked
package org.innovente.common;

import org.jspecify.annotations.NullMarked;
