/** Tests of the cursor and the sink. */
@NullMarked
package org.innovente.json.cursor;

import org.jspecify.annotations.NullMarked;
