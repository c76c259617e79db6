/**
 * Pictures of prerequisites: the same drawing as DOT, Mermaid, GraphML or SVG.
 *
 * <p>{@link org.innovente.picture.Picture} says what is drawn, {@link org.innovente.picture.PictureFormat} writes it. The order of what is
 * written is that of the picture, so equal pictures give equal bytes.
 */
@NullMarked
package org.innovente.picture;

import org.jspecify.annotations.NullMarked;
