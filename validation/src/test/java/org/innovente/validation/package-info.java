/** Tests of the validator and of every rule: each code has its texts, its page, a bad and a good file. */
@NullMarked
package org.innovente.validation;

import org.jspecify.annotations.NullMarked;
