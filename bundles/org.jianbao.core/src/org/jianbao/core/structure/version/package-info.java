/** Versions of report structures: publishing them, and moving issues from one to another. */
package org.jianbao.core.structure.version;
