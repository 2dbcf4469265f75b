/** The desktop application: start, workbench window, menus, perspectives. */
package org.jianbao.workbench.internal.app;
