/** Jianbao Figure Sections. */
package org.jianbao.sections.figures;
