package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench window as it stands after the start. */
class WindowTest {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

    @Test
    void theTitleNamesTheFolder() {
        String folder = ResourcesPlugin.getWorkspace().getRoot().getLocation().lastSegment();
        assertTrue(window.getShell().getText().endsWith("— " + folder), window.getShell().getText());
    }

    @Test
    void itStartsInTheEditPerspective() {
        assertEquals("org.jianbao.workbench.perspective.edit", window.getActivePage().getPerspective().getId());
    }
}
