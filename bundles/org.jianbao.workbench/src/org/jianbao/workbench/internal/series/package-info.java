/**
 * A series while it is open: the models that are edited, in the thread of the windows, and the work in the background, which
 * never touches them but reads their content as bytes.
 */
package org.jianbao.workbench.internal.series;
