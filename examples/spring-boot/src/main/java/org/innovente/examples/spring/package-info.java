/** A web service that embeds the library: catalogues come in as JSON, and those with errors are refused. */
@NullMarked
package org.innovente.examples.spring;

import org.jspecify.annotations.NullMarked;
