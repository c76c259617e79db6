/**
 * The CSV files of CurricularAnalytics: a curriculum or a degree plan with its courses and their requisites, read and written. The
 * mapping is in {@code serialization/docs/curricular-analytics.md}.
 */
package org.innovente.exchange.curricular;
