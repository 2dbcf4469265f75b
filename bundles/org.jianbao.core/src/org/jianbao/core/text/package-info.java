/** Text of a bulletin: inline markup, emphasis, and which characters may stand in it. */
package org.jianbao.core.text;
