package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test a clean workbench, and keeps picture and log of one that fails. */
public final class WorkbenchExtension implements BeforeEachCallback, AfterEachCallback {

    /** The perspective in which the workbench starts. */
    private static final String FIRST = "org.jianbao.workbench.perspective.edit";

    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> remember(status);

    @Override
    public void beforeEach(ExtensionContext context) {
        errors.clear();
        Platform.addLogListener(listener);
        Ui ui = new Ui();
        ui.shell().forceActive();
        restPointer(ui.display());
    }

    /** Out of the window: where the pointer rests a tip opens sooner or later, and a posted key goes to that. */
    private static void restPointer(Display display) {
        Rectangle bounds = display.getBounds();
        display.setCursorLocation(bounds.width - 1, bounds.height - 1);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(listener);
        context.getExecutionException().ifPresent(failure -> Failures.keep(name(context), failure));
        Ui ui = new Ui();
        for (Shell shell : ui.display().getShells()) {
            if (shell != ui.shell() && !shell.isDisposed() && shell.isVisible()) {
                shell.close();
            }
        }
        ui.page().closeAllEditors(false);
        if (!ui.page().getPerspective().getId().equals(FIRST)) {
            ui.showPerspective(FIRST);
        }
        ui.page().resetPerspective();
        deleteProjects(ui);
        var operations = PlatformUI.getWorkbench().getOperationSupport();
        operations.getOperationHistory().dispose(operations.getUndoContext(), true, true, false);
        if (context.getExecutionException().isEmpty() && !errors.isEmpty()) {
            Failures.keep(name(context), new AssertionError(errors.toString()));
            assertEquals(List.of(), errors, "errors in the log");
        }
    }

    private static void deleteProjects(Ui ui) {
        ui.settle();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            try {
                project.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, new NullProgressMonitor());
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        }
        ui.settle();
    }

    /** Remembers errors of our own code; what the platform complains of is not ours to fix. */
    private synchronized void remember(IStatus status) {
        Throwable exception = status.getException();
        boolean ours = status.getPlugin().startsWith("org.jianbao") || exception != null && java.util.Arrays
                .stream(exception.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith("org.jianbao"));
        if (ours && status.matches(IStatus.ERROR)) {
            errors.add(status);
        }
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
    }
}
