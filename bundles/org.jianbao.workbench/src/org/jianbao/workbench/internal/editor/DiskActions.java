package org.jianbao.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.SafeFile;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;

/** What an editor does with files: it notices what others do to its own, reverts, saves under another name, opens others. */
final class DiskActions {

    private final ModelEditor editor;
    private final SeriesSession session;
    private final EditedModel model;
    private boolean pending;
    private boolean asking;

    DiskActions(ModelEditor editor, SeriesSession session, EditedModel model) {
        this.editor = editor;
        this.session = session;
        this.model = model;
    }

    private boolean isActive() {
        return editor.getSite().getPage().getActiveEditor() == editor;
    }

    /** Is told that the file was changed; who edits elsewhere is asked when they come back. */
    void changed() {
        pending = true;
        if (!model.isDirty() && !model.disk().isGone() || isActive()) {
            settle();
        }
    }

    /** Looks at the file, because somebody has come back to the editor. */
    void check() {
        IFile file = editor.workspaceFile(model.file());
        Job refresh = Job.createSystem(Texts.MESSAGES.get("disk.look"), monitor -> {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            } catch (CoreException e) {
                ILog.of(DiskActions.class).log(e.getStatus());
            }
        });
        refresh.schedule();
        if (pending || model.isChangedOnDisk()) {
            editor.getSite().getShell().getDisplay().asyncExec(this::settle);
        }
    }

    private void settle() {
        if (asking || editor.isSaving() || editor.model().isEmpty() || !model.isChangedOnDisk()) {
            return;
        }
        asking = true;
        pending = false;
        try {
            if (model.disk().isGone()) {
                gone();
            } else {
                new DiskConflict(editor.getSite().getShell(), session, model).settle();
            }
        } finally {
            asking = false;
        }
    }

    private void gone() {
        int answer = Dialogs.ask(editor.getSite().getShell(), "conflict.title",
                Texts.MESSAGES.get("gone.question", model.file().getFileName()), "gone.save", "gone.close", "conflict.later");
        if (answer == 0) {
            model.disk().acknowledge();
            model.fileChanged();
            editor.doSave(new NullProgressMonitor());
        } else if (answer == 1) {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    /** Returns the action that takes the file as it was saved last; undo brings back what was edited. */
    IAction revert() {
        return new Action() {
            @Override
            public void run() {
                try {
                    session.reload(model);
                } catch (ModelFileException e) {
                    Dialogs.ask(editor.getSite().getShell(), "conflict.title", e.getMessage(), "button.ok");
                }
            }
        };
    }

    /** Returns what is wrong with a name for a file in the same folder; null if nothing is. */
    String nameProblem(String name) {
        String own = model.file().getFileName().toString();
        String suffix = own.substring(Math.max(0, own.lastIndexOf('.')));
        if (!name.endsWith(suffix) || name.length() == suffix.length() || name.contains("/") || name.contains("\\")) {
            return Texts.MESSAGES.get("saveAs.suffix", suffix);
        }
        return Files.exists(model.file().resolveSibling(name)) ? Texts.MESSAGES.get("saveAs.exists", name) : null;
    }

    /** Saves the content under another name in the same folder; the editor goes on with that file, the old one stays. */
    void saveAs(String name) {
        Path target = model.file().resolveSibling(name);
        try {
            byte[] content = model.disk().content().bytes();
            SafeFile.write(target, out -> out.write(content));
            IFile file = editor.workspaceFile(target);
            file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
            editor.moveTo(new FileEditorInput(file));
        } catch (IOException | CoreException e) {
            Dialogs.ask(editor.getSite().getShell(), "save.title", e.getMessage(), "button.ok");
        }
    }

    /** Opens the editor of the file that holds an element, and shows the element. */
    void openOther(EObject element) {
        Resource resource = EcoreUtil.getRootContainer(element).eResource();
        String id = EcoreUtil.getID(element);
        if (resource != null && resource.getURI().isFile()) {
            openOther(Path.of(resource.getURI().toFileString()), id == null ? "" : id);
        }
    }

    /**
     * Opens the editor of a file of the series.
     *
     * @param element the id of the element to be shown; empty for the root
     */
    void openOther(Path file, String element) {
        try {
            if (IDE.openEditor(editor.getSite().getPage(), editor.workspaceFile(file), ModelEditor.ID) instanceof ModelEditor other) {
                other.reveal(element, "");
            }
        } catch (PartInitException e) {
            editor.message(e.getMessage());
        }
    }
}
