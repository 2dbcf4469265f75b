package org.jianbao.workbench.internal.actions;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.series.IssueHead;
import org.jianbao.workbench.internal.wizards.AreaDialog;

/** Asks for the year, number and total number of an issue. */
final class NumberDialog extends AreaDialog {

    private static final int WIDTH = 120;

    private final String key;
    private final IssueHead head;
    private final NumberCheck check;
    private final List<String> references;
    private Numbers numbers;
    private Text year;
    private Text number;
    private Text total;

    NumberDialog(Shell parent, String key, IssueHead head, NumberCheck check, List<String> references) {
        super(parent, 2);
        this.key = key;
        this.head = head;
        this.check = check;
        this.references = references;
        this.numbers = check.proposal();
    }

    /** Returns the numbers that were entered. */
    Numbers numbers() {
        return numbers;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.MESSAGES.get("title." + key));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.jianbao.workbench.navigator");
    }

    @Override
    protected void fill(Composite area) {
        setTitle(Texts.MESSAGES.get("heading." + key, head.number(), head.totalNumber(), head.year()));
        year = text(area, "number.label.year", numbers.year());
        number = text(area, "number.label.number", numbers.number());
        total = text(area, "number.label.total", numbers.totalNumber());
        if (!references.isEmpty()) {
            var note = new Label(area, SWT.WRAP);
            note.setText(Texts.MESSAGES.get("number.references",
                    String.join(", ", references)));
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, SWT.DEFAULT).applyTo(note);
        }
    }

    private Text text(Composite area, String label, int value) {
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get(label));
        var text = new Text(area, SWT.BORDER | SWT.TRAIL);
        text.setText(Integer.toString(value));
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        number.setFocus();
        number.selectAll();
        return contents;
    }

    private void check() {
        if (total == null) {
            return;
        }
        String problem = read();
        setErrorMessage(problem.isEmpty() ? null : problem);
        String warning = problem.isEmpty() ? check.warning(numbers) : "";
        setMessage(warning.isEmpty() ? Texts.MESSAGES.get("hint." + key) : warning,
                warning.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        }
    }

    /** Returns why what was typed cannot be taken; empty if it can. */
    private String read() {
        try {
            numbers = new Numbers(Integer.parseInt(year.getText().strip()), Integer.parseInt(number.getText().strip()),
                    Integer.parseInt(total.getText().strip()));
            return check.problem(numbers);
        } catch (NumberFormatException e) {
            return Texts.MESSAGES.get("number.digits");
        }
    }
}
