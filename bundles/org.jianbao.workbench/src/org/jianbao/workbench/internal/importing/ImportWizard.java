package org.jianbao.workbench.internal.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.register.ListColumns;
import org.jianbao.core.register.RegisterImport;
import org.jianbao.core.series.Series;
import org.jianbao.model.register.Register;
import org.jianbao.spreadsheet.Sheet;
import org.jianbao.spreadsheet.SpreadsheetException;
import org.jianbao.spreadsheet.Spreadsheets;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;

/**
 * Takes a list of departments, windows or people over into the register: the file, its columns, what each row would do. The
 * register is opened in its editor and changed by one command; it is saved there.
 */
final class ImportWizard extends Wizard {

    private final IWorkbenchWindow window;
    private final FilePage file;
    private final ColumnsPage columns = new ColumnsPage(this::read);
    private final PreviewPage preview = new PreviewPage(this::compare);
    private Path known;
    private RegisterCopy register;
    private RegisterImport comparison;

    ImportWizard(IWorkbenchWindow window, Optional<IProject> series) {
        this.window = window;
        file = new FilePage(series);
        setWindowTitle(Texts.MESSAGES.get("title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(columns);
        addPage(preview);
    }

    /** Only who has seen what the rows do can finish. */
    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    private SeriesSession session() {
        return window.getService(SeriesSessions.class).of(file.project().orElseThrow());
    }

    private Path registerFile() {
        return session().folder().resolve(Series.REGISTER);
    }

    /** Reads the file in the background, unless that was done. */
    private void read() {
        Path path = file.file();
        if (path.equals(known)) {
            return;
        }
        known = null;
        var sheets = new Object[1];
        boolean done = run(file, monitor -> {
            monitor.beginTask(Texts.MESSAGES.get("task.read", path.getFileName()), IProgressMonitor.UNKNOWN);
            try {
                sheets[0] = Spreadsheets.read(path, monitor::isCanceled);
            } catch (SpreadsheetException e) {
                throw new InvocationTargetException(e);
            }
        });
        if (done) {
            @SuppressWarnings("unchecked")
            var read = (List<Sheet>) sheets[0];
            if (read.isEmpty()) {
                back(file, Texts.MESSAGES.get("file.empty", path.getFileName()));
            } else {
                known = path;
                columns.show(read);
            }
        }
    }

    /** Compares the list with the register in the background. */
    private void compare() {
        try {
            if (!(session().model(registerFile()).root() instanceof Register root)) {
                return;
            }
            register = new RegisterCopy(root);
        } catch (ModelFileException e) {
            back(file, e.getMessage());
            return;
        }
        Sheet sheet = columns.sheet();
        ListColumns held = columns.columns();
        boolean done = run(columns, monitor -> {
            monitor.beginTask(Texts.MESSAGES.get("task.compare", sheet.rows().size()), IProgressMonitor.UNKNOWN);
            comparison = RegisterImport.of(register.copy(), sheet.rows().stream().map(Sheet.Row::number).toList(),
                    ColumnsPage.cells(sheet), held);
        });
        if (done) {
            preview.show(comparison);
        }
    }

    /** Runs a task in the background; whatever goes wrong is said on a page, and so is going back to it if it was cancelled. */
    private boolean run(WizardPage page, IRunnableWithProgress task) {
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    task.run(monitor);
                } catch (CancellationException e) {
                    throw new InterruptedException();
                }
                if (monitor.isCanceled()) {
                    throw new InterruptedException();
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof SpreadsheetException)) {
                ILog.of(ImportWizard.class).error(e.getCause().toString(), e.getCause());
            }
            back(page, e.getCause() instanceof SpreadsheetException ? e.getCause().getMessage()
                    : Texts.MESSAGES.get("file.failed", e.getCause()));
        } catch (InterruptedException e) {
            back(page, null);
        }
        return false;
    }

    private void back(WizardPage page, String sentence) {
        getContainer().showPage(page);
        page.setErrorMessage(sentence);
    }

    @Override
    public boolean performFinish() {
        SeriesSession session = session();
        IFile resource = session.project().getFile(Series.REGISTER);
        try {
            IDE.openEditor(window.getActivePage(), resource, ModelEditor.ID);
            if (session.model(registerFile()).root() != register.original()) {
                compare(); // another program has changed the file meanwhile
                preview.setErrorMessage(Texts.MESSAGES.get("preview.outdated"));
                return false;
            }
        } catch (PartInitException | ModelFileException e) {
            preview.setErrorMessage(e.getMessage());
            return false;
        }
        session.edits().stack().endTyping();
        session.edits().apply(Texts.MESSAGES.get("command", file.file().getFileName()),
                register.edits(comparison, preview.chosen()));
        return true;
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == file ? columns : page == columns ? preview : null;
    }
}
