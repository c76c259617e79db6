/** What checking a catalogue costs. */
@NullMarked
package org.innovente.benchmarks.checking;

import org.jspecify.annotations.NullMarked;
