/** Figures: shares, counts of a period and the year to date that follows from the issues before. */
package org.jianbao.core.figure;
