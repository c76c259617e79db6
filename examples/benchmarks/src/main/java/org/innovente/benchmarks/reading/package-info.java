/** How fast native documents are read, and how much memory that takes. */
@NullMarked
package org.innovente.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
