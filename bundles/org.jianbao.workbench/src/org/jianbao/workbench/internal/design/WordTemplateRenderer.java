package org.jianbao.workbench.internal.design;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FormContext;

/** Lets a structure have a Word template: one to begin with, or one that a person has made. */
public final class WordTemplateRenderer implements FieldRenderer {

    @Override
    public int rank(Field field) {
        return STANDARD + 1; // the contribution says for which field
    }

    @Override
    public FieldControl create(Composite parent, Field field, FormContext context) {
        return new WordTemplateField(parent, field, context, Program::launch);
    }
}
