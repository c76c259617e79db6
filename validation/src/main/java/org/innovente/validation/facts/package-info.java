/**
 * Knowledge that rules derive from a catalogue, each kind computed once a run and asked for with {@link
 * org.innovente.validation.CatalogueFacts#derived}.
 */
@NullMarked
package org.innovente.validation.facts;

import org.jspecify.annotations.NullMarked;
