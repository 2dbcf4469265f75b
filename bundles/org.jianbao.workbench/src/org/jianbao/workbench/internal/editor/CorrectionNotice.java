package org.jianbao.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.jianbao.core.io.Saving;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.core.structure.version.Correction;
import org.jianbao.core.structure.version.Correction.Touched;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.workbench.internal.series.SeriesSession;

/** Tells above a past issue that was corrected which later issues count on from its figures. */
final class CorrectionNotice {

    private final NoticeBar bar;
    private final ModelEditor editor;
    private List<Touched> touched = List.of();

    /**
     * Makes the notice; it takes no room until it is shown.
     *
     * @param parent has a grid layout of one column
     */
    CorrectionNotice(Composite parent, ModelEditor editor) {
        this.editor = editor;
        bar = new NoticeBar(parent, ISharedImages.IMG_OBJS_WARN_TSK);
        bar.button(Texts.MESSAGES.get("correction.show"), this::open);
        bar.button(Texts.MESSAGES.get("button.close"), () -> bar.show(""));
    }

    /** Looks in the background what a saved issue means for later ones; does nothing for what was new. */
    void saved(Issue issue, Path file, Saving saving) {
        Optional<byte[]> wrong = saving.replaced();
        if (wrong.isEmpty()) {
            return;
        }
        SeriesSession session = editor.session();
        SectionKinds kinds = session.plugins().kinds();
        int total = issue.getTotalNumber();
        Display display = editor.getSite().getShell().getDisplay();
        Job.createSystem(Texts.MESSAGES.get("correction.look"), (IProgressMonitor monitor) -> {
            List<Touched> found = touched(session.folder(), kinds, file, total, wrong.get(), saving.content());
            if (!found.isEmpty() && !display.isDisposed()) {
                display.asyncExec(() -> show(found));
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    /** The last issue, which is the one that is saved most often, needs no look into the others. */
    private static List<Touched> touched(Path folder, SectionKinds kinds, Path file, int total, byte[] wrong, byte[] corrected) {
        try {
            boolean isLast = IssueHeads.read(folder).heads().stream().mapToInt(IssueHead::totalNumber).noneMatch(n -> n > total);
            return isLast ? List.of() : Correction.of(folder, kinds, file, wrong, corrected);
        } catch (IOException e) {
            return List.of(); // a folder that cannot be read is told by whoever shows it
        }
    }

    private void show(List<Touched> found) {
        touched = found;
        long issues = found.stream().map(Touched::file).distinct().count();
        long confirmed = found.stream().filter(Touched::confirmed).count();
        bar.show(Texts.MESSAGES.get(confirmed == 0 ? "correction.notice" : "correction.noticeConfirmed", issues, found.size(),
                confirmed));
    }

    private void open() {
        new CorrectionDialog(editor.getSite().getShell(), touched, editor::openIssue).open();
    }
}
