/**
 * Findings, audits, changes and sheets for people: text, Markdown, HTML and JSON. What comes from catalogues is escaped for the format
 * that it goes into; the words are complete in English and French.
 */
@NullMarked
package org.innovente.report;

import org.jspecify.annotations.NullMarked;
