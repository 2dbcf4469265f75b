/** Jianbao Command Line. */
package org.jianbao.cli.internal;
