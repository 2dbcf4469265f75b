package org.jianbao.forms.swt.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.Field;
import org.jianbao.forms.Matches;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.Reflow;
import org.jianbao.forms.swt.internal.SuggestionPopup.Suggestion;
import org.jianbao.model.edit.Titles;

/** Several elements that stand elsewhere: one chip for each, in order, and a text to add one by typing. */
final class ReferencesField extends AbstractField implements Chip.Owner {

    private static final int TEXT_WIDTH = 24;

    private final Composite line;
    private final List<Chip> chips = new ArrayList<>();
    private Text text;
    private SuggestionPopup popup;

    ReferencesField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 1);
        line = new Composite(row(), SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 4;
        layout.center = true;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        if (field.readOnly()) {
            adopt(line);
        } else {
            createText();
        }
    }

    private void createText() {
        text = new Text(line, SWT.SINGLE | SWT.BORDER);
        text.setFont(Look.font());
        text.setMessage(Texts.MESSAGES.get("references.add"));
        text.setLayoutData(new RowData(EntryField.width(text, TEXT_WIDTH), SWT.DEFAULT));
        adopt(text);
        popup = new SuggestionPopup(text);
        text.addListener(SWT.Modify, event -> {
            refuse("");
            if (text.isFocusControl()) {
                suggest(text.getText());
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !popup.isOpen()) {
                event.doit = false;
                suggest(text.getText());
            } else if (event.keyCode == SWT.BS && text.getCharCount() == 0 && !values().isEmpty()) {
                event.doit = false;
                chips.get(values().size() - 1).focus();
            }
        });
        text.addListener(SWT.FocusOut, event -> settle());
    }

    @SuppressWarnings("unchecked")
    private List<EObject> values() {
        return (List<EObject>) value();
    }

    private EReference reference() {
        return (EReference) feature();
    }

    private List<EObject> candidates() {
        return context().candidates(element(), reference()).stream().filter(found -> !values().contains(found)).toList();
    }

    private Matches matches(List<EObject> candidates) {
        return new Matches(candidates, Models.day(element()));
    }

    private void suggest(String typed) {
        var lines = new ArrayList<Suggestion>();
        matches(candidates()).of(typed).forEach(found -> lines.add(new Suggestion(Titles.of(found), () -> add(found))));
        String name = typed.strip();
        if (!name.isEmpty() && matches(context().candidates(element(), reference())).exact(name) == null) {
            lines.add(new Suggestion(Texts.MESSAGES.get("reference.add", name),
                    () -> context().addCandidate(element(), reference(), name).ifPresent(this::add)));
        }
        popup.show(lines);
    }

    private void add(EObject added) {
        context().edits().add(element(), feature(), List.of(added), -1);
        text.setText("");
        popup.close();
        load();
        text.setFocus();
    }

    /** Takes what was typed, if it is the name of one candidate, or refuses it. */
    private void settle() {
        String typed = text.getText().strip();
        if (element() == null || typed.isEmpty()) {
            return;
        }
        Matches matches = matches(candidates());
        EObject named = matches.exact(typed);
        if (named == null) {
            refuse(Texts.MESSAGES.get(matches.of(typed).isEmpty() ? "reference.unknown" : "reference.several", typed));
        } else {
            context().edits().add(element(), feature(), List.of(named), -1);
            text.setText("");
            load();
        }
    }

    @Override
    void load() {
        List<EObject> shown = List.copyOf(values());
        boolean changed = false;
        while (chips.size() < shown.size()) {
            var chip = new Chip(line, this, chips.size());
            adopt(chip.button());
            chips.add(chip);
            if (text != null) {
                text.moveBelow(chip.button());
            }
            changed = true;
        }
        for (int i = 0; i < chips.size(); i++) {
            changed |= chips.get(i).show(i < shown.size() ? shown.get(i) : null, field(), shown.size());
        }
        if (changed) {
            Reflow.later(line);
        }
    }

    @Override
    public boolean isReadOnly() {
        return field().readOnly();
    }

    @Override
    public void open(int index) {
        if (!values().get(index).eIsProxy()) {
            context().open(values().get(index));
        }
    }

    @Override
    public void remove(int index) {
        var rest = new ArrayList<>(values());
        rest.remove(index);
        context().edits().set(element(), feature(), rest);
        load();
        if (rest.isEmpty()) {
            text.setFocus();
        } else {
            chips.get(Math.min(index, rest.size() - 1)).focus();
        }
    }

    @Override
    public void move(int from, int to) {
        if (from != to && to >= 0 && to < values().size()) {
            context().edits().move(element(), reference(), values().get(from), to);
            load();
            chips.get(to).focus();
        }
    }

    @Override
    public void go(int index) {
        if (index >= 0 && index < values().size()) {
            chips.get(index).focus();
        } else if (index >= values().size() && text != null) {
            text.setFocus();
        }
    }

    @Override
    public void reveal(EObject element, String feature) {
        if (text != null) {
            text.setFocus();
        } else {
            go(0);
        }
    }
}
