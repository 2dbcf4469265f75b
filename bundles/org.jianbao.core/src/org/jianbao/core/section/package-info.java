/** Section kinds: what a plug-in says about its sections, and the list of the kinds that are installed. */
package org.jianbao.core.section;
