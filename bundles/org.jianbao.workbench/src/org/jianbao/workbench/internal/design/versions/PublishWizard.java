package org.jianbao.workbench.internal.design.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.jianbao.core.check.Finding;
import org.jianbao.core.structure.version.SeriesMigration.Outcome;
import org.jianbao.workbench.internal.actions.FilesChanged;
import org.jianbao.workbench.internal.actions.IssueStore;
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.design.versions.DraftCheck.Answer;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.series.Questions;
import org.jianbao.workbench.internal.series.SeriesSession;

/**
 * Publishes a draft: what the checks say of it, what would become of every issue, and then what was done. The draft itself stays
 * only if issues are written in it. It is one step in the history of the workbench.
 */
final class PublishWizard extends Wizard {

    static final String HELP = "org.jianbao.workbench.publish";
    /** The name of the last page. */
    static final String REPORT = "published";

    private final IWorkbenchWindow window;
    private final SeriesSession session;
    private final IFile draft;
    private final Path file;
    private final Questions questions;
    private final CheckPage check;
    private final FatesPage impact;
    private final FatesPage report;
    private boolean done;

    /**
     * Makes the wizard.
     *
     * @param draft the file of the draft
     * @param unsaved what is being edited and not saved
     */
    PublishWizard(IWorkbenchWindow window, SeriesSession session, IFile draft, Map<Path, byte[]> unsaved) {
        this.window = window;
        this.session = session;
        this.draft = draft;
        file = session.folder().resolve(draft.getProjectRelativePath().toPath());
        questions = new Questions(window.getShell().getDisplay(), "jianbao-publish");
        check = new CheckPage(questions, new DraftCheck(session, file, unsaved), this::go);
        impact = new FatesPage("impact", HELP, session.folder(), () -> impact(unsaved));
        report = new FatesPage(REPORT, HELP, session.folder(), null);
        setWindowTitle(Texts.MESSAGES.get("publish.title"));
        setNeedsProgressMonitor(true);
    }

    private List<Outcome> impact(Map<Path, byte[]> unsaved) {
        try {
            return VersionTasks.impact(getContainer(), session, file, session.series().issueFiles(), unsaved);
        } catch (IOException e) {
            impact.setErrorMessage(e.getLocalizedMessage());
            return List.of();
        }
    }

    @Override
    public void addPages() {
        addPage(check);
        addPage(impact);
        addPage(report);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == check ? impact : null;
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        return page == impact ? check : null;
    }

    /** Shows the place of a finding instead. */
    private void go(Finding finding) {
        getContainer().getShell().close();
        try {
            if (IDE.openEditor(window.getActivePage(), draft, ModelEditor.ID) instanceof ModelEditor editor) {
                editor.reveal(finding.place().element(), finding.place().feature());
            }
        } catch (PartInitException e) {
            org.eclipse.core.runtime.ILog.of(PublishWizard.class).log(e.getStatus());
        }
    }

    /** Only who has seen what becomes of the issues can finish. */
    @Override
    public boolean canFinish() {
        return done || getContainer().getCurrentPage() == impact && impact.isPageComplete() && check.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (done) {
            return true;
        }
        if (!save()) {
            return false;
        }
        Answer answer = check.answer();
        boolean stays = !answer.users().isEmpty();
        var change = new FilesChanged(new IssueStore(session.project(), session.plugins().kinds()),
                stays ? List.of() : List.of(file), () -> FilesChanged.structures(session.folder()),
                monitor -> new DraftCheck(session, file, Map.of()).publish(answer.version()));
        done = new SeriesOperation(window, Texts.MESSAGES.get("publish.step", answer.version()), change).run();
        if (done) {
            tell(answer);
        }
        return false;
    }

    private void tell(Answer answer) {
        String name = answer.plan().file().getFileName().toString();
        String users = answer.users().stream().map(user -> user.getFileName().toString()).collect(Collectors.joining(", "));
        report.setTitle(Texts.MESSAGES.get("page.title.published", answer.version()));
        getContainer().showPage(report);
        report.report(impact.outcomes(), users.isEmpty() ? Texts.MESSAGES.get("published.note", name)
                : Texts.MESSAGES.get("published.used", name, draft.getName(), users));
    }

    /** Saves what an editor has changed in the draft, since that is what was looked at. */
    private boolean save() {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page.findEditor(new FileEditorInput(draft));
        return editor == null || !editor.isDirty() || page.saveEditor(editor, false) && !editor.isDirty();
    }

    @Override
    public void dispose() {
        questions.close();
        super.dispose();
    }
}
