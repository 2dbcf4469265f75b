package org.jianbao.workbench.internal.design.versions;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.workbench.internal.design.versions.DraftCheck.Answer;
import org.jianbao.workbench.internal.design.versions.DraftCheck.Line;
import org.jianbao.workbench.internal.series.Questions;
import org.jianbao.workbench.internal.wizards.Columns;
import org.jianbao.workbench.internal.wizards.PageArea;
import org.jianbao.workbench.internal.wizards.Spoken;

/** The number of the version, and what is wrong with the draft; an error keeps it from being published. */
final class CheckPage extends WizardPage {

    private final Questions questions;
    private final DraftCheck check;
    private final Consumer<Finding> go;
    private Text version;
    private Table table;
    private Answer answer;

    /**
     * Makes the page.
     *
     * @param questions asks the check
     * @param check says what publishing would do
     * @param go is told the finding whose place somebody wants to see
     */
    CheckPage(Questions questions, DraftCheck check, Consumer<Finding> go) {
        super("check", Texts.MESSAGES.get("check.title"), null);
        this.questions = questions;
        this.check = check;
        this.go = go;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 2, PublishWizard.HELP);
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get("check.version"));
        version = new Text(page, SWT.BORDER);
        GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(version);
        var label = new Label(page, SWT.NONE);
        label.setText(Texts.MESSAGES.get("check.findings"));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(label);
        table(page);
        setControl(page);
        setPageComplete(false);
        setMessage(Texts.MESSAGES.get("check.looking"));
        questions.ask(check::version, this::start, this::failed);
    }

    private void table(Composite page) {
        table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        Columns.of(table, Texts.MESSAGES).text("check.finding", 420).text("check.place", 280);
        Spoken.name(table, Texts.MESSAGES.get("check.findings"));
        table.addListener(SWT.DefaultSelection, event -> {
            if (table.getSelectionIndex() >= 0) {
                go.accept(answer.lines().get(table.getSelectionIndex()).finding());
            }
        });
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
    }

    private void start(String own) {
        version.setText(own);
        version.addListener(SWT.Modify, event -> look());
        version.setFocus();
        version.selectAll();
        look();
    }

    private void look() {
        setPageComplete(false);
        String asked = version();
        questions.ask(() -> check.of(asked), this::show, this::failed);
    }

    private void show(Answer found) {
        if (!found.version().equals(version())) {
            return; // another one was typed meanwhile
        }
        answer = found;
        table.removeAll();
        for (Line line : found.lines()) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {line.finding().message(), line.place()});
            item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image(line.finding().severity())));
        }
        long errors = found.lines().stream().filter(line -> line.finding().severity() == Severity.ERROR).count();
        setErrorMessage(errors == 0 ? null : Texts.MESSAGES.get("check.blocked", errors));
        setMessage(Texts.MESSAGES.get(found.lines().isEmpty() ? "check.clean" : "check.message"));
        setPageComplete(found.plan().isAllowed());
    }

    private void failed(String sentence) {
        answer = null;
        table.removeAll();
        setErrorMessage(sentence);
        setPageComplete(false);
    }

    private static String image(Severity severity) {
        return switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    }

    /** Returns the number that was typed. */
    String version() {
        return version.getText().strip();
    }

    /** Returns what publishing would do, once it is known. */
    Answer answer() {
        return answer;
    }}
