/** Findings, and the checks that make them. */
package org.jianbao.core.check;
