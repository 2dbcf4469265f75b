package org.jianbao.workbench.internal.actions;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/**
 * What the usual keys and entries of the menus do while the navigator is in front: open, delete, rename, undo and redo. A double
 * click and Enter open files; folders they unfold.
 */
public final class NavigatorActions extends CommonActionProvider {

    /** The context of the keys that work in the navigator only. */
    public static final String CONTEXT = "org.jianbao.workbench.navigator.context";

    private static final String DELETE = "org.jianbao.workbench.delete";
    private static final String RENUMBER = "org.jianbao.workbench.renumberIssue";

    private UndoRedoActionGroup history;
    private IWorkbenchWindow window;
    private Action delete;
    private Action rename;
    private Action open;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        if (site.getViewSite() instanceof ICommonViewerWorkbenchSite place) {
            window = place.getWorkbenchWindow();
            history = new UndoRedoActionGroup(place.getSite(),
                    PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true);
            delete = command(DELETE, ActionFactory.DELETE);
            rename = command(RENUMBER, ActionFactory.RENAME);
            open = opening();
            place.getSite().getService(IContextService.class).activateContext(CONTEXT);
        }
    }

    private Action command(String command, ActionFactory key) {
        var action = new Action() {
            @Override
            public void run() {
                try {
                    window.getService(IHandlerService.class).executeCommand(command, null);
                } catch (CommandException e) {
                    ILog.of(NavigatorActions.class).error(e.getMessage(), e);
                }
            }
        };
        action.setActionDefinitionId(key.getCommandId());
        return action;
    }

    private Action opening() {
        return new Action(Texts.MESSAGES.get("open")) {
            @Override
            public void run() {
                for (IFile file : files()) {
                    try {
                        IDE.openEditor(window.getActivePage(), file);
                    } catch (PartInitException e) {
                        ErrorDialog.openError(window.getShell(), null, null, e.getStatus());
                    }
                }
            }
        };
    }

    /** Returns the selected files; none if something else is selected, too. */
    private List<IFile> files() {
        List<IResource> selected = Target.of(selection(), window).resources();
        List<IFile> files = selected.stream().filter(IFile.class::isInstance).map(IFile.class::cast).toList();
        return files.size() == selected.size() ? files : List.of();
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (window != null && !files().isEmpty()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (window == null) {
            return;
        }
        history.fillActionBars(bars);
        Target target = Target.of(selection(), window);
        delete.setEnabled(target.series() != null || !target.issues().isEmpty());
        rename.setEnabled(target.issues().size() == 1);
        bars.setGlobalActionHandler(ICommonActionConstants.OPEN, files().isEmpty() ? null : open);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
    }

    private IStructuredSelection selection() {
        return getContext() == null ? null : (IStructuredSelection) getContext().getSelection();
    }

    @Override
    public void dispose() {
        if (history != null) {
            history.dispose();
        }
        super.dispose();
    }
}
