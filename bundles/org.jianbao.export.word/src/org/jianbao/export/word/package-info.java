/** Jianbao Word Export. */
package org.jianbao.export.word;
