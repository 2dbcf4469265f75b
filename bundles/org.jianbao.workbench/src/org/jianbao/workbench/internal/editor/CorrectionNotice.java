package org.jianbao.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
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

    private final Composite bar;
    private final Label sentence;
    private final ModelEditor editor;
    private List<Touched> touched = List.of();

    /**
     * Makes the notice; it takes no room until it is shown.
     *
     * @param parent has a grid layout of one column
     */
    CorrectionNotice(Composite parent, ModelEditor editor) {
        this.editor = editor;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 4).applyTo(bar);
        var image = new Label(bar, SWT.NONE);
        image.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
        sentence = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(sentence);
        button("correction.show", this::open);
        button("button.close", () -> show(List.of()));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    private void button(String key, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(Texts.MESSAGES.get(key));
        button.addListener(SWT.Selection, event -> action.run());
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
        Display display = bar.getDisplay();
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
        if (bar.isDisposed()) {
            return;
        }
        touched = found;
        boolean visible = !found.isEmpty();
        if (visible) {
            long issues = found.stream().map(Touched::file).distinct().count();
            long confirmed = found.stream().filter(Touched::confirmed).count();
            sentence.setText(Texts.MESSAGES.get(confirmed == 0 ? "correction.notice" : "correction.noticeConfirmed", issues,
                    found.size(), confirmed));
        }
        bar.setVisible(visible);
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.getParent().layout();
    }

    private void open() {
        new CorrectionDialog(editor.getSite().getShell(), touched, editor::openIssue).open();
    }
}
