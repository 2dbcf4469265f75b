/** The editor of issues, registers and structures: a tree on the left, the form of what is selected in it on the right. */
package org.jianbao.workbench.internal.editor;
