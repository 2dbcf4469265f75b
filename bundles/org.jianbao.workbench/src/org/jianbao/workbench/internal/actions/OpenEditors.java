package org.jianbao.workbench.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** The editors of files that are about to go away. */
final class OpenEditors {

    private final IWorkbench workbench;
    private final List<IEditorReference> editors = new ArrayList<>();

    OpenEditors(IWorkbench workbench, List<IResource> leaving) {
        this.workbench = workbench;
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference editor : page.getEditorReferences()) {
                    IFile file = file(editor);
                    if (file != null && leaving.stream().anyMatch(gone -> gone.getFullPath().isPrefixOf(file.getFullPath()))) {
                        editors.add(editor);
                    }
                }
            }
        }
    }

    private static IFile file(IEditorReference editor) {
        try {
            return editor.getEditorInput() instanceof IFileEditorInput input ? input.getFile() : null;
        } catch (PartInitException e) {
            return null;
        }
    }

    /** Returns their files, the one that is in front last. */
    List<IFile> files() {
        var files = new ArrayList<IFile>();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        for (IEditorReference editor : editors) {
            IFile file = file(editor);
            if (file != null && !files.contains(file)) {
                files.add(active != null && editor.getEditor(false) == active ? files.size() : 0, file);
            }
        }
        return files;
    }

    /** Closes them; what is not saved is asked about before. Returns false if somebody wants to go on with it. */
    boolean close(Shell shell) {
        SeriesSessions sessions = workbench.getService(SeriesSessions.class);
        editors.stream().map(OpenEditors::file).filter(file -> file != null).map(IFile::getProject).distinct()
                .forEach(project -> sessions.known(project).ifPresent(SeriesSession::settle));
        List<IEditorReference> dirty = editors.stream().filter(IEditorReference::isDirty).toList();
        if (!dirty.isEmpty() && !settled(shell, dirty)) {
            return false;
        }
        editors.forEach(editor -> editor.getPage().closeEditors(new IEditorReference[] {editor}, false));
        return true;
    }

    private static boolean settled(Shell shell, List<IEditorReference> dirty) {
        String names = dirty.stream().map(IEditorReference::getName).distinct()
                .collect(Collectors.joining(", "));
        int answer = new MessageDialog(shell, Texts.MESSAGES.get("unsaved.title"), null,
                Texts.MESSAGES.get("unsaved.question", names), MessageDialog.QUESTION, 0, Texts.MESSAGES.get("unsaved.save"),
                Texts.MESSAGES.get("unsaved.discard"), Texts.MESSAGES.get("button.cancel")).open();
        if (answer == 0) {
            for (IEditorReference reference : dirty) {
                IEditorPart editor = reference.getEditor(true);
                if (editor != null && !reference.getPage().saveEditor(editor, false)) {
                    return false;
                }
            }
            return dirty.stream().noneMatch(IEditorReference::isDirty);
        }
        return answer == 1;
    }
}
