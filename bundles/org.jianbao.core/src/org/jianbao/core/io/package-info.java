/** Jianbao Core. */
package org.jianbao.core.io;
