package org.jianbao.workbench.internal.help;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Shows help in the Help view, and beside a dialog while one is open. A part for which no context was set has that of its own
 * identifier.
 */
public final class HelpUi extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        view();
    }

    @Override
    public void displaySearch() {
        view();
    }

    @Override
    public void search(String expression) {
        view().ifPresent(view -> view.search(expression));
    }

    /** Asks the control that has the input for its help, as F1 does where the window system knows that key. */
    @Override
    public void displayDynamicHelp() {
        Control control = Display.getCurrent().getFocusControl();
        while (control != null && !control.isListening(SWT.Help)) {
            control = control.getParent();
        }
        if (control == null) {
            displayContext(null, 0, 0);
        } else {
            control.notifyListeners(SWT.Help, new Event());
        }
    }

    @Override
    public void displayHelpResource(String href) {
        show(href);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        Optional<String> page = topic(context).or(HelpUi::topicOfActivePart).or(HelpContents::first);
        page.ifPresent(HelpUi::show);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static Optional<String> topic(IContext context) {
        return context == null ? Optional.empty()
                : Arrays.stream(context.getRelatedTopics()).map(IHelpResource::getHref).findFirst();
    }

    private static Optional<String> topicOfActivePart() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getShell() != Display.getCurrent().getActiveShell() ? null
                : window.getActivePage().getActivePart();
        return part == null ? Optional.empty() : topic(HelpSystem.getContext(part.getSite().getId()));
    }

    private static void show(String address) {
        Shell shell = Display.getCurrent().getActiveShell();
        if (shell == null || isWindow(shell)) {
            view().ifPresent(view -> view.open(address));
        } else if (!(shell.getData() instanceof TrayDialog dialog) || !beside(dialog, address)) {
            new HelpDialog(shell, address).open();
        }
    }

    private static boolean isWindow(Shell shell) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).anyMatch(window -> window.getShell() == shell);
    }

    /** Shows a page beside a dialog; returns false if it has something else there, or no place. */
    private static boolean beside(TrayDialog dialog, String address) {
        if (dialog.getTray() instanceof HelpTray open) {
            open.open(address);
            return true;
        }
        try {
            dialog.openTray(new HelpTray(address));
            return true;
        } catch (IllegalStateException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static Optional<HelpView> view() {
        try {
            return Optional.of((HelpView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .showView(HelpView.ID));
        } catch (PartInitException e) {
            ILog.of(HelpUi.class).log(e.getStatus());
            return Optional.empty();
        }
    }
}
