package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.Messages;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A field whose value a formula gives, in an issue that is edited. */
@ExtendWith(WorkbenchExtension.class)
class ComputedFieldTest {

    private static final Messages FORMS =
            new Messages("org.jianbao.forms.swt.internal.messages", FormPane.class.getClassLoader());
    private static final int THIS_PERIOD = 3;

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("monthly", "政务服务月报");

    @Test
    void itFollowsWhatIsTypedAndTakenBackAndIsNotTypedInto() {
        var editor = (ModelEditor) ui.openEditor(project.getFile("issues/2024/2024-06.issue"));
        var form = new IssueForm(ui, editor);
        form.select("t-total");
        Text rate = ui.find(form.form(), Text.class, "办结率");
        shows(rate, "99.40%");
        ui.focus(rate);
        ui.keyboard().type("7");
        assertFalse(rate.getEditable());
        assertEquals("99.40%", rate.getText());
        assertFalse(editor.isDirty());

        form.cell(1, THIS_PERIOD);
        ui.keyboard().type("6250\n");
        shows(rate, "50.00%");
        form.cell(0, THIS_PERIOD);
        ui.keyboard().type("0\n");
        shows(rate, FORMS.get("computed.missing"));
        editor.session().edits().stack().undo();
        shows(rate, "50.00%");
        editor.session().edits().stack().undo();
        shows(rate, "99.40%");
    }

    private void shows(Text rate, String value) {
        ui.waitUntil("the rate is " + value + ", not " + rate.getText(), () -> rate.getText().equals(value));
    }
}
