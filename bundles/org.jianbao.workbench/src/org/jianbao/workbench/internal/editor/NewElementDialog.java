package org.jianbao.workbench.internal.editor;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.text.XmlText;
import org.jianbao.model.edit.Insertion;
import org.jianbao.workbench.internal.wizards.AreaDialog;

/** Asks what a name that is not in the register yet stands for. */
final class NewElementDialog extends AreaDialog {

    private final List<Insertion> choices;
    private String name;
    private Insertion choice;
    private Text text;

    NewElementDialog(Shell parent, List<Insertion> choices, String name) {
        super(parent, 2);
        this.choices = choices;
        this.name = name;
        this.choice = choices.getFirst();
    }

    Insertion choice() {
        return choice;
    }

    String name() {
        return name;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.MESSAGES.get("register.add"));
    }

    @Override
    protected void fill(Composite area) {
        setTitle(Texts.MESSAGES.get("register.add"));
        setMessage(Texts.MESSAGES.get("register.add.hint"));
        if (choices.size() > 1) {
            new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("register.kind"));
            var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
            choices.forEach(insertion -> combo.add(insertion.caption()));
            combo.select(0);
            combo.addListener(SWT.Selection, event -> choice = choices.get(combo.getSelectionIndex()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        }
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("register.name"));
        text = new Text(area, SWT.BORDER);
        text.setText(name);
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        text.setFocus();
        text.setSelection(text.getCharCount()); // what is typed meanwhile continues the name
        return contents;
    }

    private void check() {
        name = XmlText.clean(text.getText()).strip();
        getButton(IDialogConstants.OK_ID).setEnabled(!name.isEmpty());
    }
}
