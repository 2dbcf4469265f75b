/** What our dialogs and wizards have in common. */
package org.jianbao.workbench.internal.wizards;
