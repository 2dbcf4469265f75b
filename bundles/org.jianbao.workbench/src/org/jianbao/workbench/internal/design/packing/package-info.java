/** Packages of structures: a structure with all that a series needs, as one file. */
package org.jianbao.workbench.internal.design.packing;
