/** The rules about modules, their credits and their hours. */
@NullMarked
package org.innovente.validation.rule.module;

import org.jspecify.annotations.NullMarked;
