/**
 * The native format: {@link org.innovente.json.CatalogueJson} and {@link
 * org.innovente.json.LearnerRecordJson} read and write it, {@link
 * org.innovente.json.Limits} bounds what is read, {@link org.innovente.json.JsonCode} names what can be found. What the
 * format says is written in {@code FORMAT.md}.
 */
@NullMarked
package org.innovente.json;

import org.jspecify.annotations.NullMarked;
