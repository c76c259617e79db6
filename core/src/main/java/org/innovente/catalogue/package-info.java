/**
 * The catalogue, the aggregate root: everything published together, and the index by id.
 *
 * <p>Glossary: a <em>module</em> is a unit of training; a <em>competency</em> is a statement of what a learner can do; an <em>outcome</em> is a
 * competency at a level that a module develops; a <em>requirement</em> is a rule; a <em>prerequisite</em> must be met before a module, a
 * <em>corequisite</em> before or in the same term; a <em>diploma</em> has named outcomes with requirements; a <em>block</em> is a bloc de
 * compétences; an <em>offer</em> says where and how something can be followed; an <em>audit</em> decides what a learner has reached.
 */
@NullMarked
package org.innovente.catalogue;

import org.jspecify.annotations.NullMarked;
