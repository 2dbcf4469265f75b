/** Expressions over the names of a sentence or rule: what they may say, what they come to, and why. */
package org.jianbao.core.expression;
