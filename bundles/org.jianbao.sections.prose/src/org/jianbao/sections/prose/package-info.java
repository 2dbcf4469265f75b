/** Jianbao Prose Sections. */
package org.jianbao.sections.prose;
