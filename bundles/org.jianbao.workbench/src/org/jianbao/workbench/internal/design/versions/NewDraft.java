package org.jianbao.workbench.internal.design.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.lint.StructureLint;
import org.jianbao.core.structure.version.Publishing;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.actions.FilesChanged;
import org.jianbao.workbench.internal.actions.IssueStore;
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.series.SeriesSession;

/** Makes a draft of the next version from a published one, as one step in the history of the workbench, and opens it. */
public final class NewDraft {

    private final IWorkbenchWindow window;
    private final SeriesSession session;
    private Path draft;

    /**
     * Prepares to make it.
     *
     * @param window where it is opened
     * @param session the series
     */
    public NewDraft(IWorkbenchWindow window, SeriesSession session) {
        this.window = window;
        this.session = session;
    }

    /**
     * Makes it; what is wrong is told in a dialog.
     *
     * @param published the file of the published version
     */
    public void of(Path published) {
        var series = new Series(session.folder(), session.plugins().kinds());
        var change = new FilesChanged(new IssueStore(session.project(), session.plugins().kinds()), List.of(),
                () -> FilesChanged.structures(session.folder()), monitor -> draft = make(series, published));
        if (new SeriesOperation(window, Texts.MESSAGES.get("draft.step"), change).run()) {
            open(session.project().getFile(IPath.fromPath(session.folder().relativize(draft))));
        }
    }

    private static Path make(Series series, Path published) throws IOException {
        ReportStructure structure = series.files().load(published, ReportStructure.class);
        if (!StructureFiles.isPublished(structure)) {
            throw new ModelFileException(Texts.MESSAGES.get("draft.none"), null);
        }
        return new Publishing(series, new StructureLint(series.kinds())).draft(structure);
    }

    private void open(IFile file) {
        try {
            IDE.openEditor(window.getActivePage(), file, ModelEditor.ID);
        } catch (PartInitException e) {
            MessageDialog.openError(window.getShell(), Texts.MESSAGES.get("draft.step"), e.getLocalizedMessage());
        }
    }
}
