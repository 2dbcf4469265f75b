/** Text of a bulletin: inline markup, emphasis, which characters may stand in it, and what its parts are called. */
package org.jianbao.core.text;
