/** Tests of reading and writing the native format. */
@NullMarked
package org.innovente.json;

import org.jspecify.annotations.NullMarked;
