/** Audits that follow recorded cases of other systems and formal studies, as far as the requirement algebra expresses them. */
package org.innovente.conformance;
