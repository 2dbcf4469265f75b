package org.jianbao.workbench.internal.exporting;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.osgi.framework.FrameworkUtil;

/**
 * Exports issues as documents: what and where to on the first page, the errors that the checks have found on the second one.
 * The work goes on in the background when the wizard is closed.
 */
final class ExportWizard extends Wizard {

    private static final String SETTINGS = "export";

    private final IWorkbenchWindow window;
    private final ExportPage what;
    private final ErrorsPage errors = new ErrorsPage(this::look);

    ExportWizard(IWorkbenchWindow window, ExportSelection selection) {
        this.window = window;
        setWindowTitle(Texts.MESSAGES.get("title"));
        setNeedsProgressMonitor(true);
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class))
                .getDialogSettings();
        IDialogSettings own = all.getSection(SETTINGS);
        setDialogSettings(own == null ? all.addNewSection(SETTINGS) : own);
        SeriesSessions sessions = window.getService(SeriesSessions.class);
        what = new ExportPage(selection, sessions, getDialogSettings());
    }

    @Override
    public void addPages() {
        addPage(what);
        addPage(errors);
    }

    /** Who has seen the errors decides on the second page; who has not is shown them now, if there are any. */
    @Override
    public boolean performFinish() {
        boolean seen = getContainer().getCurrentPage() == errors && errors.knows(what.issues());
        if (what.session() == null || !look()) {
            return false;
        }
        if (!seen && !errors.check().errors().isEmpty()) {
            getContainer().showPage(errors);
            return false;
        }
        List<Path> issues = errors.leavesOut() ? errors.check().faultless() : what.issues();
        return !issues.isEmpty() && (!what.savesFirst() || save()) && start(issues);
    }

    /** Looks at the issues, unless that was done; nothing can be edited meanwhile. */
    private boolean look() {
        return errors.knows(what.issues()) || check();
    }

    private boolean start(List<Path> issues) {
        Map<Path, byte[]> unsaved = unsaved();
        if (unsaved == null) {
            return false;
        }
        what.remember();
        var plan = new ExportPlan(what.session().folder(), issues, what.formats(), what.target(), what.existing(), unsaved);
        var run = new ExportRun(plan.target(), issues.size() * plan.formats().size());
        var job = new ExportJob(plan, what.session().plugins(), run, window.getShell().getDisplay());
        new ExportDialog(window.getShell(), run).open();
        job.schedule();
        return true;
    }

    /** Looks at the issues in the background; returns whether that was done. */
    private boolean check() {
        SeriesSession session = what.session();
        List<Path> issues = what.issues();
        Map<Path, byte[]> unsaved = session == null ? null : unsaved();
        if (unsaved == null) {
            return false;
        }
        try {
            var found = new ExportCheck[1];
            getContainer().run(true, true,
                    monitor -> found[0] = ExportCheck.of(session.folder(), issues, session::analyst, unsaved, monitor));
            errors.show(found[0]);
            return true;
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof OperationCanceledException)) {
                ILog.of(ExportWizard.class).error(e.getCause().toString(), e.getCause());
                errors.setErrorMessage(Texts.MESSAGES.get("check.failed", e.getCause()));
            }
            return false;
        } catch (InterruptedException e) {
            return false; // cancelled
        }
    }

    /** Returns what is edited and not saved; null if something holds what no file can hold, which was said then. */
    private Map<Path, byte[]> unsaved() {
        var contents = new HashMap<Path, byte[]>();
        try {
            for (EditedModel model : what.session().unsaved()) {
                contents.put(model.file(), model.disk().content().bytes());
            }
            return contents;
        } catch (ModelFileException e) {
            what.setErrorMessage(e.getMessage());
            getContainer().showPage(what);
            return null;
        }
    }

    /** Saves what is edited; returns whether nothing is left to save. */
    private boolean save() {
        for (var reference : window.getActivePage().getEditorReferences()) {
            if (reference.getEditor(false) instanceof ModelEditor editor && editor.session() == what.session()
                    && editor.isDirty()) {
                window.getActivePage().saveEditor(editor, false);
            }
        }
        what.session().settle();
        what.updateUnsaved();
        return what.session().unsaved().isEmpty();
    }

    @Override
    public boolean canFinish() {
        return what.isPageComplete() && errors.isPageComplete();
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == what ? errors : null;
    }
}
