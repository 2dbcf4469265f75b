package org.jianbao.forms.swt.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.Field;
import org.jianbao.forms.Matches;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.internal.SuggestionPopup.Suggestion;
import org.jianbao.model.edit.Titles;

/**
 * An element that stands elsewhere, found by typing. What is typed changes the model only when it is chosen from the list, or is
 * the name of exactly one element; a reference that leads nowhere is shown and kept.
 */
final class ReferenceField extends AbstractField {

    private final Text text;
    private final SuggestionPopup popup;
    private Button clear;
    private Button open;
    private EObject loaded;
    private boolean loading;

    ReferenceField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 3);
        text = new Text(row(), SWT.SINGLE | (field.readOnly() ? SWT.READ_ONLY : SWT.BORDER));
        text.setFont(Look.font());
        text.setMessage(field.readOnly() ? "" : Texts.MESSAGES.get("reference.type"));
        adopt(text);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        fit(text);
        popup = new SuggestionPopup(text);
        if (!field.readOnly()) {
            text.addListener(SWT.Modify, event -> typed());
            text.addListener(SWT.KeyDown, this::openList);
            text.addListener(SWT.FocusOut, event -> settle());
            clear = Icons.button(row(), "clear", Texts.MESSAGES.get("reference.clear", field.caption()));
            clear.addListener(SWT.Selection, event -> choose(null));
        }
        open = Icons.button(row(), "open", Texts.MESSAGES.get("reference.open", field.caption()));
        open.addListener(SWT.Selection, event -> context.open(loaded));
    }

    private EReference reference() {
        return (EReference) feature();
    }

    private void typed() {
        if (!loading) {
            refuse("");
            if (text.isFocusControl()) {
                suggest(text.getText());
            }
        }
    }

    private void openList(Event event) {
        boolean asked = event.keyCode == SWT.ARROW_DOWN && (Keys.modifiers(event) == 0 || Keys.modifiers(event) == SWT.ALT)
                || Keys.modifiers(event) == SWT.MOD1 && event.keyCode == SWT.SPACE;
        if (asked && !popup.isOpen()) {
            event.doit = false;
            suggest(text.getText().equals(title(loaded)) ? "" : text.getText());
        }
    }

    private void suggest(String typed) {
        Matches matches = matches();
        var lines = new ArrayList<Suggestion>();
        for (EObject candidate : matches.of(typed)) {
            lines.add(new Suggestion(Titles.of(candidate), () -> choose(candidate)));
        }
        String name = typed.strip();
        if (!name.isEmpty() && matches.exact(name) == null) {
            lines.add(new Suggestion(Texts.MESSAGES.get("reference.add", name), () -> add(name)));
        }
        popup.show(lines);
    }

    private Matches matches() {
        return new Matches(context().candidates(element(), reference()), Models.day(element()));
    }

    private void add(String name) {
        context().addCandidate(element(), reference(), name).ifPresent(this::choose);
    }

    private void choose(EObject chosen) {
        popup.close();
        context().edits().set(element(), feature(), chosen);
        display();
        text.selectAll();
    }

    /** Takes what was typed, if it is the name of one candidate, or refuses it. */
    private void settle() {
        String typed = text.getText().strip();
        if (element() == null || typed.equals(title(loaded))) {
            return;
        }
        if (typed.isEmpty()) {
            choose(null);
            return;
        }
        EObject named = matches().exact(typed);
        if (named == null) {
            refuse(Texts.MESSAGES.get(matches().of(typed).isEmpty() ? "reference.unknown" : "reference.several", typed));
        } else {
            choose(named);
        }
    }

    private static String title(EObject element) {
        return element == null ? "" : Titles.of(element);
    }

    @Override
    void load() {
        boolean untouched = text.getText().equals(title(loaded));
        if (value() != loaded || untouched || marks().refusal().isEmpty() && !text.isFocusControl()) {
            display();
        }
    }

    private void display() {
        loaded = (EObject) value();
        String title = title(loaded);
        loading = true;
        if (!text.getText().equals(title)) {
            text.setText(title);
        }
        loading = false;
        boolean gone = loaded != null && loaded.eIsProxy();
        refuse(gone ? Texts.MESSAGES.get("reference.lost") : "");
        open.setVisible(loaded != null && !gone);
        if (clear != null) {
            clear.setVisible(loaded != null);
        }
    }

    @Override
    public void reveal(EObject element, String feature) {
        text.setFocus();
    }
}
