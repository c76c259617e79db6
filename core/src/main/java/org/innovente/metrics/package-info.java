/**
 * Figures about a curriculum as a whole: how much each module blocks and is delayed, how central and complex it is.
 *
 * <p>Start with {@link org.innovente.metrics.CurriculumMetrics#of}. The definitions are those of CurricularAnalytics (Heileman et
 * al. 2018, arXiv 1811.09676); where published tools differ from the definitions, the methods say so.
 */
@NullMarked
package org.innovente.metrics;

import org.jspecify.annotations.NullMarked;
