package org.jianbao.forms.swt.internal;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FormContext;

/** Makes the controls of the simple kinds of fields. */
public final class StandardRenderer implements FieldRenderer {

    @Override
    public int rank(Field field) {
        return switch (field.widget()) {
            case TEXT, RICH_TEXT, INTEGER, DECIMAL, PERCENT, DATE, CHOICE, YES_NO, REFERENCE, REFERENCES, TEXTS, PICTURE,
                    PATTERN, EXPRESSION, COMPUTED -> STANDARD;
            case PARAGRAPHS -> field.feature() instanceof EReference paragraphs && ParagraphsField.suits(paragraphs)
                    ? STANDARD : NOT_APPLICABLE;
            case PERIOD -> PeriodField.suits(field.feature()) ? STANDARD : NOT_APPLICABLE;
            default -> NOT_APPLICABLE;
        };
    }

    @Override
    public FieldControl create(Composite parent, Field field, FormContext context) {
        return switch (field.widget()) {
            case INTEGER, DECIMAL -> EntryField.number(parent, field, context, 0);
            case PERCENT -> EntryField.number(parent, field, context, 2);
            case DATE -> new DateField(parent, field, context);
            case PERIOD -> new PeriodField(parent, field, context);
            case CHOICE -> new ChoiceField(parent, field, context);
            case YES_NO -> new YesNoField(parent, field, context);
            case REFERENCE -> new ReferenceField(parent, field, context);
            case REFERENCES -> new ReferencesField(parent, field, context);
            case TEXTS -> field.feature().getEType() instanceof EEnum choices ? new ChoicesField(parent, field, choices, context)
                    : new TextsField(parent, field, context);
            case PICTURE -> new PictureField(parent, field, context);
            case RICH_TEXT -> new RichTextField(parent, field, context);
            case COMPUTED -> new ComputedField(parent, field, context);
            case PATTERN, EXPRESSION -> new PatternField(parent, field, context);
            case PARAGRAPHS -> new ParagraphsField(parent, field, context);
            default -> EntryField.text(parent, field, context);
        };
    }
}
