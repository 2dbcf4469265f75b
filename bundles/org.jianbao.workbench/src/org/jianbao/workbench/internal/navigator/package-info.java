/** The series of the workspace as a tree: register, structures, and issues by year, the newest first. */
package org.jianbao.workbench.internal.navigator;
