package org.jianbao.workbench.internal.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.workbench.internal.exporting.ExportRun.Document;
import org.jianbao.workbench.internal.exporting.ExportRun.Outcome;
import org.jianbao.workbench.internal.wizards.AreaDialog;
import org.jianbao.workbench.internal.wizards.Columns;

/**
 * Shows how far an export has come, and then what came of it: the documents, to be opened or shown in their folder, and what was
 * found in each. Everything else can be used meanwhile; an export that goes on in the background brings it back at its end.
 */
public final class ExportDialog extends AreaDialog {

    private static final int OPEN = IDialogConstants.CLIENT_ID;
    private static final int FOLDER = IDialogConstants.CLIENT_ID + 1;

    private final ExportRun run;
    private final Predicate<String> launcher;
    private final Shell parent;
    private ProgressBar bar;
    private Label step;
    private Table table;
    private Text details;
    private int shown;

    /**
     * Makes the dialog of a run.
     *
     * @param parent the window
     * @param run what it shows
     */
    public ExportDialog(Shell parent, ExportRun run) {
        this(parent, run, Program::launch);
    }

    /**
     * Makes the dialog of a run.
     *
     * @param parent the window
     * @param run what it shows
     * @param launcher opens a file or folder in the program of the system; returns whether there is one
     */
    public ExportDialog(Shell parent, ExportRun run, Predicate<String> launcher) {
        super(parent, 1);
        this.parent = parent;
        this.run = run;
        this.launcher = launcher;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
        setBlockOnOpen(false);
        run.listen(this::update);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.MESSAGES.get("title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.jianbao.workbench.export");
    }

    @Override
    protected void fill(Composite area) {
        bar = new ProgressBar(area, SWT.SMOOTH);
        bar.setMaximum(Math.max(1, run.total()));
        bar.setToolTipText(Texts.MESSAGES.get("run.progress"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        step = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(step);
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("run.documents"));
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 150).applyTo(table);
        Columns.of(table, Texts.MESSAGES).text("column.document", 220).text("column.outcome", 360);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> select()));
        table.addListener(SWT.DefaultSelection, event -> launchSelected());
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("run.details"));
        details = new Text(area, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, 90).applyTo(details);
    }

    @Override
    protected void createButtonsForButtonBar(Composite buttons) {
        createButton(buttons, OPEN, Texts.MESSAGES.get("run.open"), false);
        createButton(buttons, FOLDER, Texts.MESSAGES.get("run.folder"), false);
        createButton(buttons, IDialogConstants.CANCEL_ID, Texts.MESSAGES.get("run.cancel"), false);
        createButton(buttons, IDialogConstants.OK_ID, Texts.MESSAGES.get("run.background"), true);
    }

    @Override
    protected Control createContents(Composite parentOfContents) {
        Control contents = super.createContents(parentOfContents);
        setTitle(Texts.MESSAGES.get("title"));
        update();
        return contents;
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case OPEN -> launchSelected();
            case FOLDER -> launch(selected() == null ? run.folder() : selected().target().getParent());
            case IDialogConstants.CANCEL_ID -> run.cancel();
            default -> close();
        }
    }

    /** Closing the window ends nothing: the export goes on in the background. */
    @Override
    protected void handleShellCloseEvent() {
        close();
    }

    private void launchSelected() {
        if (selected() != null && selected().outcome() != Outcome.FAILED) {
            launch(selected().target());
        }
    }

    private void launch(Path path) {
        if (!launcher.test(path.toString())) {
            setErrorMessage(Texts.MESSAGES.get("run.noProgram", path));
        }
    }

    private Document selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? null : run.documents().get(index);
    }

    private void update() {
        if (getShell() == null || getShell().isDisposed()) {
            if (run.isDone() && !parent.isDisposed()) {
                open();
            }
            return;
        }
        List<Document> documents = run.documents();
        documents.subList(shown, documents.size()).forEach(this::row);
        shown = documents.size();
        bar.setSelection(shown);
        step.setText(run.isDone() ? "" : Texts.MESSAGES.get("run.step", run.step(), shown, run.total()));
        if (run.isDone()) {
            end(documents);
        } else {
            setMessage(Texts.MESSAGES.get("run.message", run.folder()));
        }
        select();
    }

    private void end(List<Document> documents) {
        hide(bar);
        hide(step);
        bar.getParent().layout();
        long written = count(documents, Outcome.WRITTEN);
        long failed = count(documents, Outcome.FAILED);
        long skipped = count(documents, Outcome.SKIPPED);
        if (run.isCancelled()) {
            setMessage(Texts.MESSAGES.get("run.cancelled", written, run.total()), IMessageProvider.WARNING);
        } else {
            setMessage(Texts.MESSAGES.get("run.done", written, failed, skipped), failed > 0 ? IMessageProvider.ERROR
                    : skipped > 0 ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        }
        if (table.getSelectionIndex() < 0 && !documents.isEmpty()) {
            table.select(0);
        }
        hide(getButton(IDialogConstants.CANCEL_ID));
        getButton(IDialogConstants.CANCEL_ID).getParent().layout();
        getButton(IDialogConstants.OK_ID).setText(Texts.MESSAGES.get("run.close"));
    }

    private static void hide(Control control) {
        control.setVisible(false);
        ((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude = true;
    }

    private static long count(List<Document> documents, Outcome outcome) {
        return documents.stream().filter(document -> document.outcome() == outcome).count();
    }

    private void row(Document document) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {document.target().getFileName().toString(), outcome(document)});
        boolean suspect = document.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
        String image = switch (document.outcome()) {
            case FAILED -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case SKIPPED -> ISharedImages.IMG_OBJS_WARN_TSK;
            case WRITTEN -> suspect ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJ_FILE;
        };
        item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
    }

    private static String outcome(Document document) {
        return switch (document.outcome()) {
            case FAILED -> document.message();
            case SKIPPED -> Texts.MESSAGES.get("outcome.skipped");
            case WRITTEN -> document.findings().isEmpty() ? Texts.MESSAGES.get("outcome.written")
                    : Texts.MESSAGES.get("outcome.findings", document.findings().size());
        };
    }

    private void select() {
        Document document = selected();
        Button open = getButton(OPEN);
        open.setEnabled(document != null && document.outcome() != Outcome.FAILED);
        details.setText(document == null ? "" : details(document));
    }

    private static String details(Document document) {
        return switch (document.outcome()) {
            case FAILED -> document.message();
            case SKIPPED -> outcome(document);
            case WRITTEN -> document.findings().isEmpty() ? Texts.MESSAGES.get("run.nothing")
                    : document.findings().stream().map(Finding::message).collect(Collectors.joining("\n"));
        };
    }

    @Override
    public boolean close() {
        shown = 0;
        return super.close();
    }
}
