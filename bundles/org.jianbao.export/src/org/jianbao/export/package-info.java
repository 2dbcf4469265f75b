/** Jianbao Export. */
package org.jianbao.export;
