package org.innovente.coverage;

import org.innovente.common.ActionId;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;

/**
 * The nearest way to a module.
 *
 * @param module the module
 * @param access how learners get to it
 * @param offer the offer
 * @param action the action of the offer
 */
public record ModuleAccess(ModuleId module, Access access, OfferId offer, ActionId action) {}
