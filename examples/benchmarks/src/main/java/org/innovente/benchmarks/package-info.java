/** JMH measurements of the budgets, each beside a peer where there is one. */
@NullMarked
package org.innovente.benchmarks;

import org.jspecify.annotations.NullMarked;
