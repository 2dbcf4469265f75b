/** Jianbao Runtime. */
package org.jianbao.runtime;
