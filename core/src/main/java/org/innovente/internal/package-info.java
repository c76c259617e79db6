/**
 * What the other packages share and nobody else sees: the two Immutables styles, {@link
 * org.innovente.internal.DomainValue} and {@link org.innovente.internal.TreeValue}, and small helpers.
 */
@NullMarked
package org.innovente.internal;

import org.jspecify.annotations.NullMarked;
