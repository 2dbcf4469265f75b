/** What the wizards have in common. */
package org.jianbao.workbench.internal.wizards;
