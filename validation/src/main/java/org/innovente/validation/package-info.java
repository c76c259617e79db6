/**
 * Rules about curricula and the engine that runs them: {@link org.innovente.validation.CatalogueValidator} is the way in.
 *
 * <p>A {@link org.innovente.validation.CatalogueRule} looks at a catalogue through {@link
 * org.innovente.validation.CatalogueFacts} and reports to a {@link org.innovente.validation.FindingSink}. A {@link
 * org.innovente.validation.Profile} says, as data, how severe each code is; {@link
 * org.innovente.validation.Suppressions} and {@link org.innovente.validation.Baseline} say what is accepted for a time.
 * Nothing here reads a clock, a locale or the network: the day, the imported catalogues and the earlier edition are
 * handed over in a {@link org.innovente.validation.ValidationInput}.
 */
@NullMarked
package org.innovente.validation;

import org.jspecify.annotations.NullMarked;
