/**
 * The command line {@code innovente}: reads catalogues, and prints what the library says of them.
 *
 * <p>{@link org.innovente.cli.Main} starts it; {@link org.innovente.cli.Commands} lists the commands, one line each;
 * {@link org.innovente.cli.CommandSupport} is what commands share. Nothing here is an API: programs use the library, or
 * the documented output and exit codes.
 */
@NullMarked
package org.innovente.cli;

import org.jspecify.annotations.NullMarked;
