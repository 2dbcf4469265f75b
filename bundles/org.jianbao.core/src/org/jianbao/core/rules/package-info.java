/** The rules that a bulletin must keep. Each rule has an id that never changes; {@code docs/rules.md} lists them. */
package org.jianbao.core.rules;
