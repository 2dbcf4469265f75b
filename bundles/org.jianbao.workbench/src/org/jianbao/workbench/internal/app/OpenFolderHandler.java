package org.jianbao.workbench.internal.app;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.workbench.internal.settings.Restart;

/** Opens another folder of series: the one that a parameter names, or else one that is asked for. */
public final class OpenFolderHandler extends AbstractHandler {

    /** The command. */
    static final String COMMAND = "org.jianbao.workbench.openFolder";
    /** Its parameter, a path. */
    static final String FOLDER = COMMAND + ".folder";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Path open = open();
        String named = event.getParameter(FOLDER);
        String chosen = named == null ? ask(window, open) : named;
        if (chosen != null && !Path.of(chosen).equals(open)) {
            open(window, Path.of(chosen), new FolderChange(new WorkspaceFolder(), open));
        }
        return null;
    }

    /** Returns the folder that is open. */
    static Path open() {
        return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
    }

    private static String ask(IWorkbenchWindow window, Path open) {
        var dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Texts.MESSAGES.get("folder.title"));
        dialog.setMessage(Texts.MESSAGES.get("folder.message"));
        dialog.setFilterPath(String.valueOf(open.getParent()));
        return dialog.open();
    }

    /** Unsaved editors are asked for when the window closes; who cancels stays where they are. */
    private static void open(IWorkbenchWindow window, Path folder, FolderChange change) {
        String refusal = change.refusal(folder);
        if (!refusal.isEmpty()) {
            MessageDialog.openError(window.getShell(), Texts.MESSAGES.get("folder.title"), refusal);
        } else if (Restart.isPossible()) {
            change.to(folder, window.getWorkbench()::restart);
        } else {
            change.to(folder, () -> true);
            MessageDialog.openInformation(window.getShell(), Texts.MESSAGES.get("folder.title"),
                    Texts.MESSAGES.get("folder.next", folder));
        }
    }
}
