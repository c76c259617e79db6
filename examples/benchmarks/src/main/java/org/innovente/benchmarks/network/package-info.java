/** What the network costs at scale: merge, coverage and difference over a thousand partners. */
@org.jspecify.annotations.NullMarked
package org.innovente.benchmarks.network;
