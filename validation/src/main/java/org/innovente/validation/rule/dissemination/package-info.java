/** The rules about licences, signatures and what may be published. */
@NullMarked
package org.innovente.validation.rule.dissemination;

import org.jspecify.annotations.NullMarked;
