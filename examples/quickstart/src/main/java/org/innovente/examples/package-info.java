/**
 * The library at work, to be read from the first example to the last: each has a {@code main}, and a test runs it.
 *
 * <ol>
 *   <li>{@link org.innovente.examples.E01BuildCatalogue} builds a catalogue and writes it as JSON;
 *   <li>{@link org.innovente.examples.E02ReadAndReport} reads a document with mistakes and tells each of them;
 *   <li>{@link org.innovente.examples.E03WriteYourOwnRule} adds a rule of one's own to the validator;
 *   <li>{@link org.innovente.examples.E04EvaluateDiploma} audits learner records against a diploma;
 *   <li>{@link org.innovente.examples.E05EmbedInYourApp} keeps a catalogue in a service that many threads ask.
 * </ol>
 *
 * <p>{@link org.innovente.examples.Quickstart} is what the first command of the README runs: all of it on the bundled
 * catalogue. Nothing here is an API.
 */
@NullMarked
package org.innovente.examples;

import org.jspecify.annotations.NullMarked;
