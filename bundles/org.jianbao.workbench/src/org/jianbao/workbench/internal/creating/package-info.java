/** The wizards that make new series and new issues. */
package org.jianbao.workbench.internal.creating;
