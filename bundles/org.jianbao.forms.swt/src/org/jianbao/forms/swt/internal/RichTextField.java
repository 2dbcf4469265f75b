package org.jianbao.forms.swt.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FormContext;

/** One paragraph with the inline markup. Line breaks that are pasted become blanks. */
final class RichTextField extends AbstractField {

    private final MarkedText text;
    private List<String> names = List.of();
    private Object loaded;

    RichTextField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 1);
        text = new MarkedText(row(), Math.max(1, field.lines()), field.readOnly(), new Host());
        text.place().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    @Override
    void load() {
        boolean refused = !marks().refusal().isEmpty() && Objects.equals(loaded, value());
        loaded = value();
        names = Models.unitNames(element());
        if (!refused) {
            String markup = value() instanceof String set ? set : "";
            text.set(markup);
            refuse(PlainText.tooLong(markup));
        }
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void reveal(EObject element, String feature) {
        text.focus(text.text().length(), text.text().length());
    }

    /** Changes the markup of the selection by Ctrl+B. */
    static void strongKey(Event event) {
        if (Keys.modifiers(event) == SWT.MOD1 && event.keyCode == 'b' && event.widget instanceof Text edit) {
            event.doit = false;
            Point selection = edit.getSelection();
            if (selection.x < selection.y) {
                String marked = Markup.toggleStrong(edit.getText(), selection.x, selection.y);
                int shift = (marked.length() - edit.getText().length()) / 2;
                edit.setText(marked);
                edit.setSelection(selection.x + shift, selection.y + shift);
            }
        }
    }

    private final class Host implements MarkedText.Host {

        @Override
        public void adopt(Control control) {
            RichTextField.this.adopt(control);
        }

        @Override
        public void typed(String typed) {
            String problem = PlainText.problem(typed);
            refuse(problem);
            if (problem.isEmpty()) {
                context().edits().type(element(), feature(), typed.isEmpty() ? Models.nothing(feature()) : typed);
                loaded = value();
            }
        }

        @Override
        public void lines(int start, int end, String inserted) {
            text.edit().setSelection(start, end);
            text.edit().insert(inserted.strip().replaceAll("\\s*\\n\\s*", " "));
        }

        @Override
        public void key(Event event) {
            strongKey(event);
        }

        @Override
        public List<StyleRange> styles(String markup) {
            return Markup.styles(markup, names, Look.of(text.place()));
        }
    }
}
