package org.jianbao.workbench.internal.design.versions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jianbao.workbench.internal.actions.Target;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** Makes a draft of the published version that is selected or being looked at. */
public final class DraftHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IFile published = Target.of(HandlerUtil.getCurrentSelection(event), window).structure();
        if (published == null) {
            MessageDialog.openInformation(window.getShell(), Texts.MESSAGES.get("draft.step"), Texts.MESSAGES.get("draft.none"));
            return null;
        }
        SeriesSession session = window.getService(SeriesSessions.class).of(published);
        new NewDraft(window, session).of(session.folder().resolve(published.getProjectRelativePath().toPath()));
        return null;
    }
}
