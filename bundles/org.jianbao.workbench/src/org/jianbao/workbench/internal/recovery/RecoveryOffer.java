package org.jianbao.workbench.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jianbao.core.io.EditedFile;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.recovery.RecoveryStore.LeftOver;

/** Offers after the start what the last run has left behind. */
public final class RecoveryOffer {

    private final IWorkbenchWindow window;
    private final Recovery recovery;

    /**
     * Prepares the offer.
     *
     * @param window the window, which is open and usable
     */
    public RecoveryOffer(IWorkbenchWindow window) {
        this.window = window;
        this.recovery = window.getService(Recovery.class);
    }

    /** Asks what to do with what was left behind, and does it; nothing happens if nothing was. */
    public void open() {
        List<LeftOver> leftOvers = recovery.leftOvers();
        if (leftOvers.isEmpty()) {
            return;
        }
        var dialog = new RecoveryDialog(window.getShell(), leftOvers);
        int answer = dialog.open();
        if (answer == RecoveryDialog.RECOVER) {
            dialog.checked().forEach(leftOver -> leftOver.newest().ifPresent(this::recover));
        } else if (answer == RecoveryDialog.DISCARD) {
            dialog.checked().forEach(recovery::discard);
        }
    }

    private void recover(RecoveryCopy copy) {
        IWorkbenchPage page = window.getActivePage();
        try {
            Optional<IFile> file = workspaceFile(copy.file());
            if (file.isEmpty()) {
                MessageDialog.openWarning(window.getShell(), Texts.MESSAGES.get("dialog.title"),
                        Texts.MESSAGES.get("recover.outside", copy.file()));
            } else if (IDE.openEditor(page, file.get(), ModelEditor.ID) instanceof ModelEditor editor) {
                editor.recover(copy);
            }
        } catch (PartInitException e) {
            ILog.of(RecoveryOffer.class).log(e.getStatus());
        }
    }

    /** Returns the file of the workspace at a path, also one that is not there any more. */
    static Optional<IFile> workspaceFile(Path path) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }

    /** Returns the key of the sentence that says what has become of the file since. */
    static String state(RecoveryCopy copy) {
        try {
            if (!Files.exists(copy.file())) {
                return "state.gone";
            }
            byte[] now = Files.readAllBytes(copy.file());
            String fingerprint = EditedFile.fingerprint(now);
            return fingerprint.equals(EditedFile.fingerprint(copy.content())) ? "state.saved"
                    : fingerprint.equals(copy.base()) ? "state.same" : "state.changed";
        } catch (IOException e) {
            return "state.unreadable";
        }
    }
}
