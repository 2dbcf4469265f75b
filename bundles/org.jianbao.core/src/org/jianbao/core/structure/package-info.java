/** Report structures: the classes that are compiled from them, and the sections that are instances of those. */
package org.jianbao.core.structure;
