/**
 * 1EdTech CASE 1.0 and 1.1 packages: read as they are published, repaired where that is safe and said aloud, written strictly
 * valid. The mapping is in {@code serialization/docs/case.md}.
 */
package org.innovente.exchange.imscase;
