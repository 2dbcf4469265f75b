/** Packages: a structure with all that a new series needs, as one file. */
package org.jianbao.core.structure.packing;
