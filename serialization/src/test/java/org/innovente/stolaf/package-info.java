/**
 * An importer of the rule language of St. Olaf College's areas of study, in test scope: it shows how much of a language that
 * grew in practice the requirement algebra expresses, and audits recorded cases with it. {@link
 * org.innovente.stolaf.StOlafCommand} runs it on two folders.
 */
package org.innovente.stolaf;
