/**
 * What every part of the library has to say about a document or a catalogue: {@link org.innovente.finding.Finding}, the
 * {@link org.innovente.finding.Report} that gathers findings, and {@link org.innovente.finding.Read}, a value together
 * with what was found while it was read.
 *
 * <p>A finding is data: a stable dotted {@linkplain org.innovente.finding.FindingCode code}, a severity, a subject, a
 * place and named arguments. Its text is rendered last, by {@link org.innovente.finding.FindingTexts}, in a locale that
 * the caller passes.
 */
@NullMarked
package org.innovente.finding;

import org.jspecify.annotations.NullMarked;
