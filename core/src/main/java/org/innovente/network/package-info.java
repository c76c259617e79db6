/**
 * The network that shares modules: partners, agreements, territories, and offers in three layers (offer, action, session; LHEO).
 */
@NullMarked
package org.innovente.network;

import org.jspecify.annotations.NullMarked;
