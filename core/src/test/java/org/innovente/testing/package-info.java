/**
 * Helpers that the tests of all modules share, published to them as the test-jar of core. This is the only package in
 * it: a test-jar that repeats a package of the model cannot be seen from a named module.
 */
@NullMarked
package org.innovente.testing;

import org.jspecify.annotations.NullMarked;
