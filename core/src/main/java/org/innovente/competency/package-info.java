/**
 * Competency frameworks: competencies with their hierarchy, proficiency scales with ordered levels and criteria, relations between
 * competencies, and alignments to outside schemes.
 */
@NullMarked
package org.innovente.competency;

import org.jspecify.annotations.NullMarked;
