package org.jianbao.workbench.internal.creating;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.lifecycle.NextIssue.Proposal;
import org.jianbao.core.series.Series;
import org.jianbao.workbench.internal.actions.IssueAdded;
import org.jianbao.workbench.internal.actions.IssueStore;
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** Makes the next issue of a series, or its first one, and opens it. */
public final class NextIssueWizard extends Wizard {

    static final String HELP = "org.jianbao.workbench.nextIssue";

    private final IWorkbenchWindow window;
    private final IProject project;
    private final SeriesSession session;
    private final IssueDraft draft;
    private final NumbersPage numbers;
    private final SectionsPage sections;
    private final FiguresPage figures = new FiguresPage();

    /**
     * Makes the wizard.
     *
     * @param window the window
     * @param project the series
     * @param followed the issue that is to be followed; null for the last one
     * @throws ModelFileException if something is being edited that no file can hold
     */
    public NextIssueWizard(IWorkbenchWindow window, IProject project, IFile followed) throws ModelFileException {
        this.window = window;
        this.project = project;
        session = window.getService(SeriesSessions.class).of(project);
        session.settle();
        draft = new IssueDraft(window.getShell().getDisplay(), session.folder(), session.plugins().kinds(), unsaved());
        Path wanted = followed == null ? null : session.folder().resolve(followed.getProjectRelativePath().toPath());
        sections = new SectionsPage(chosen -> numbersPage().sections(chosen));
        numbers = new NumbersPage(draft, new Series(session.folder(), session.plugins().kinds()), wanted, start -> {
            sections.start(start);
            figures.start(start);
        }, review -> {
            sections.review(review);
            figures.review(review);
        });
        setWindowTitle(Texts.MESSAGES.get("next.title", project.getName()));
    }

    private NumbersPage numbersPage() {
        return numbers;
    }

    private Map<Path, byte[]> unsaved() throws ModelFileException {
        var contents = new HashMap<Path, byte[]>();
        for (EditedModel model : session.unsaved()) {
            contents.put(model.file(), model.disk().content().bytes());
        }
        return contents;
    }

    @Override
    public void addPages() {
        addPage(numbers);
        addPage(sections);
        addPage(figures);
    }

    @Override
    public boolean performFinish() {
        Proposal proposal = numbers.proposal();
        var store = new IssueStore(project, session.plugins().kinds());
        var added = new IssueAdded(store, () -> draft.make(proposal));
        String label = Texts.MESSAGES.get("next.step", proposal.number(), proposal.year());
        if (!new SeriesOperation(window, label, added).run()) {
            return false;
        }
        try {
            IDE.openEditor(window.getActivePage(), project.getFile(IPath.fromPath(session.folder().relativize(added.file()))));
        } catch (PartInitException e) {
            MessageDialog.openError(window.getShell(), label, e.getLocalizedMessage());
        }
        return true;
    }

    @Override
    public void dispose() {
        draft.close();
        super.dispose();
    }
}
