package org.jianbao.workbench.tests.forms;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.check.Finding;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FormContext;

/** A renderer of a plug-in whose control fails as soon as it is to show the text "fail". */
public final class FaultyRenderer implements FieldRenderer {

    @Override
    public int rank(Field field) {
        return STANDARD + 1;
    }

    @Override
    public FieldControl create(Composite parent, Field field, FormContext context) {
        var text = new Text(parent, SWT.SINGLE | SWT.READ_ONLY);
        return new FieldControl() {
            private EObject element;

            @Override
            public Control control() {
                return text;
            }

            @Override
            public void show(EObject shown) {
                element = shown;
                refresh();
            }

            @Override
            public void refresh() {
                String value = String.valueOf(element.eGet(field.feature()));
                if (value.equals("fail")) {
                    throw new IllegalStateException("this text cannot be shown");
                }
                text.setText("contributed: " + value);
            }

            @Override
            public void findings(List<Finding> findings) {
                throw new AssertionError();
            }

            @Override
            public void reveal(EObject revealed, String feature) {
                text.setFocus();
            }
        };
    }
}
