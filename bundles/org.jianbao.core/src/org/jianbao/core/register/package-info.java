/** Names of departments, windows and people, as they stand in sentences. */
package org.jianbao.core.register;
