/**
 * The codecs of format version 1: one class a type of the model, its member names on top, in the order in which they are written.
 * {@code serialization/FORMAT.md} is the authority. Not exported.
 */
@NullMarked
package org.innovente.json.v1;

import org.jspecify.annotations.NullMarked;
