/**
 * What needs what, what a learner can reach, and the cheapest way there.
 *
 * <p>Start with {@link org.innovente.path.PrerequisiteGraph#of}; ask it with a {@link org.innovente.path.PathQuery} from a {@link
 * org.innovente.path.LearnerState}, and check any {@link org.innovente.path.PathResult} with {@link
 * org.innovente.path.PathChecker}, which shares no code with the search.
 */
@NullMarked
package org.innovente.path;

import org.jspecify.annotations.NullMarked;
