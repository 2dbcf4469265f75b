package org.jianbao.workbench.internal.app;

import java.util.Set;

import org.eclipse.core.runtime.dynamichelpers.IExtensionChangeHandler;
import org.eclipse.ui.internal.WorkbenchPlugin;
import org.eclipse.ui.internal.registry.ActionSetRegistry;
import org.eclipse.ui.internal.registry.IActionSetDescriptor;

/**
 * Takes the action sets of an IDE out of the registry before the first window opens. Those that are always shown come back
 * with every reset of a perspective when they are only hidden, and neither activities nor any API reach them.
 */
@SuppressWarnings("restriction")
final class ActionSets {

    private static final Set<String> OF_AN_IDE = Set.of("org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.NavigateActionSet", "org.eclipse.ui.WorkingSetActionSet",
            "org.eclipse.ui.WorkingSetModificationActionSet");

    private ActionSets() {
    }

    static void dropThoseOfAnIde() {
        ActionSetRegistry registry = WorkbenchPlugin.getDefault().getActionSetRegistry();
        for (IActionSetDescriptor set : registry.getActionSets()) {
            if (OF_AN_IDE.contains(set.getId())) {
                ((IExtensionChangeHandler) registry).removeExtension(set.getConfigurationElement().getDeclaringExtension(),
                        new Object[] {set});
            }
        }
    }
}
