package org.jianbao.workbench.internal.design.versions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.jianbao.core.io.FileNames;
import org.jianbao.core.structure.version.SeriesMigration;
import org.jianbao.core.structure.version.SeriesMigration.Outcome;
import org.jianbao.core.structure.version.SeriesMigration.State;
import org.jianbao.workbench.internal.actions.FilesChanged;
import org.jianbao.workbench.internal.actions.IssueStore;
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.series.SeriesSession;

/**
 * Moves issues to a version: which ones, what would become of them, and then what was done. It is one step in the history of the
 * workbench. Issues that are open in editors are asked about if they are not saved, and opened again.
 */
final class MigrateWizard extends Wizard {

    static final String HELP = "org.jianbao.workbench.migrate";
    /** The name of the last page. */
    static final String REPORT = "report";

    private final IWorkbenchWindow window;
    private final SeriesSession session;
    private final TargetPage target;
    private final FatesPage fates;
    private final FatesPage report;
    private boolean done;

    /**
     * Makes the wizard.
     *
     * @param issues the issues that are chosen at first
     * @param version the file of the version that is chosen at first; null for the last one
     * @param unsaved what is being edited and not saved
     */
    MigrateWizard(IWorkbenchWindow window, SeriesSession session, List<Path> issues, Path version, Map<Path, byte[]> unsaved) {
        this.window = window;
        this.session = session;
        target = new TargetPage(session, issues, version);
        fates = new FatesPage("fates", HELP, session.folder(), () -> VersionTasks.impact(getContainer(), session,
                target.structure(), target.issues(), unsaved));
        report = new FatesPage(REPORT, HELP, session.folder(), null);
        setWindowTitle(Texts.MESSAGES.get("migrate.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(target);
        addPage(fates);
        addPage(report);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == target ? fates : null;
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        return page == fates ? target : null;
    }

    /** Only who has seen what becomes of the issues can finish, and only if there is something to do. */
    @Override
    public boolean canFinish() {
        return done || getContainer().getCurrentPage() == fates && fates.isPageComplete()
                && fates.outcomes().stream().anyMatch(outcome -> outcome.state() == State.MIGRATED);
    }

    @Override
    public boolean performFinish() {
        if (done) {
            return true;
        }
        Path structure = target.structure();
        List<Path> issues = fates.outcomes().stream().filter(outcome -> outcome.state() == State.MIGRATED).map(Outcome::file)
                .toList();
        var outcomes = new ArrayList<Outcome>();
        var change = new FilesChanged(new IssueStore(session.project(), session.plugins().kinds()), issues, () -> issues,
                monitor -> outcomes.addAll(move(structure, issues, monitor)));
        String label = Texts.MESSAGES.get("migrate.step", issues.size(), FileNames.base(structure));
        done = new SeriesOperation(window, label, change).run();
        if (done) {
            getContainer().showPage(report);
            report.report(outcomes, Texts.MESSAGES.get("report.note"));
        }
        return false;
    }

    private List<Outcome> move(Path structure, List<Path> issues, IProgressMonitor monitor) {
        monitor.beginTask(Texts.MESSAGES.get("task.migrate"), issues.size());
        return new SeriesMigration(session.folder(), session.plugins().kinds(), structure, Map.of())
                .run(issues, monitor::isCanceled, file -> VersionTasks.step(monitor, file));
    }
}
