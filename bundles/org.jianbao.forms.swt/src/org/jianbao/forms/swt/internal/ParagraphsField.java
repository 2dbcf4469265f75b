package org.jianbao.forms.swt.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.Messages;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.forms.swt.Reflow;

/**
 * Paragraphs one below another, each an element of its own. Enter splits a paragraph, Backspace at its beginning joins it with
 * the one before, several pasted lines become several paragraphs, arrows cross the borders, Alt with an arrow moves a paragraph.
 */
final class ParagraphsField extends AbstractField {

    /** How many paragraphs are shown, and can be pasted at once. */
    private static final int MOST = 300;
    private static final String ENTER = "\n";
    private static final Messages MESSAGES = Texts.MESSAGES;

    private final ParagraphEdits edits;
    private final Composite list;
    private final List<Row> rows = new ArrayList<>();
    private final Map<EObject, String> refused = new HashMap<>();
    private final FindBar find;
    private final Label more;
    private List<String> names = List.of();
    private EObject missing;

    ParagraphsField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 1);
        edits = new ParagraphEdits((EReference) field.feature(), context.edits());
        find = new FindBar(row(), new Found(), field.readOnly());
        list = new Composite(row(), SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 3;
        list.setLayout(layout);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        more = new Label(row(), SWT.WRAP);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        more.setLayoutData(data);
        rows.add(new Row());
    }

    /** Returns whether a feature contains paragraphs. */
    static boolean suits(EReference feature) {
        return feature.isContainment() && feature.isMany() && ParagraphEdits.text(feature) != null;
    }

    /** Returns the paragraphs; one that is no part of the model yet if the element has none. */
    private List<EObject> shown() {
        List<EObject> all = edits.of(element());
        if (!all.isEmpty()) {
            missing = null;
            more.setText(all.size() > MOST ? MESSAGES.get("paragraphs.more", MOST, all.size()) : "");
            ((GridData) more.getLayoutData()).exclude = all.size() <= MOST;
            more.setVisible(all.size() > MOST);
            return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        }
        if (missing == null) {
            missing = edits.create("");
        }
        return List.of(missing);
    }

    @Override
    void load() {
        names = Models.unitNames(element());
        List<EObject> all = shown();
        refused.keySet().retainAll(all);
        boolean changed = all.size() != visibleRows();
        while (rows.size() < all.size()) {
            rows.add(new Row());
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(i < all.size() ? all.get(i) : null, i, all.size());
        }
        tellRefused();
        if (changed) {
            Reflow.later(list);
        }
    }

    private int visibleRows() {
        return (int) rows.stream().filter(row -> row.paragraph != null).count();
    }

    private void tellRefused() {
        refuse(rows.stream().filter(row -> row.paragraph != null).map(row -> PlainText.problem(row.text.text()))
                .filter(problem -> !problem.isEmpty()).findFirst().orElse(""));
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void reveal(EObject revealed, String feature) {
        Row row = rows.stream().filter(found -> found.paragraph == revealed).findFirst().orElse(rows.getFirst());
        row.text.focus(row.text.text().length(), row.text.text().length());
    }

    @Override
    void tellSelected() {
        EObject edited = rows.stream().filter(row -> row.text.hasFocus()).map(row -> row.paragraph).findFirst().orElse(missing);
        if (edited == missing) {
            super.tellSelected();
        } else {
            context().selected(edited, ParagraphEdits.text((EReference) feature()));
        }
    }

    private void focus(EObject paragraph, int caret) {
        rows.stream().filter(row -> row.paragraph == paragraph).findFirst()
                .ifPresent(row -> row.text.focus(caret, caret));
    }

    /** A place in which a paragraph is shown; it is used again for other paragraphs. */
    private final class Row implements MarkedText.Host {

        private final MarkedText text;
        private EObject paragraph;
        private int index;

        Row() {
            text = new MarkedText(list, rows.isEmpty() ? 2 : 1, field().readOnly(), this);
            text.place().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }

        void show(EObject shown, int place, int count) {
            paragraph = shown;
            index = place;
            var data = (GridData) text.place().getLayoutData();
            data.exclude = shown == null;
            text.place().setVisible(shown != null);
            if (shown != null) {
                for (Control child : text.place().getChildren()) {
                    Access.name(child, MESSAGES.get("paragraphs.place", field().caption(), place + 1, count),
                            field().hint());
                }
                text.set(refused.getOrDefault(shown, edits.text(shown)));
            }
        }

        @Override
        public void adopt(Control control) {
            ParagraphsField.this.adopt(control);
        }

        @Override
        public void typed(String typed) {
            String problem = PlainText.problem(typed);
            if (!problem.isEmpty()) {
                refused.put(paragraph, typed);
                refuse(problem);
                return;
            }
            refused.remove(paragraph);
            tellRefused();
            if (paragraph == missing) {
                EObject added = edits.create(typed);
                edits.add(element(), List.of(added), 0);
                paragraph = added;
                missing = null;
            } else {
                edits.type(paragraph, typed);
            }
        }

        @Override
        public void lines(int start, int end, String inserted) {
            List<String> lines = inserted.equals(ENTER) ? List.of("", "")
                    : inserted.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
            if (lines.size() <= 1) {
                text.edit().setSelection(start, end);
                text.edit().insert(String.join("", lines));
                return;
            }
            String problem = lines.size() > MOST ? MESSAGES.get("paragraphs.many", lines.size(), MOST)
                    : lines.stream().map(PlainText::problem).filter(found -> !found.isEmpty()).findFirst().orElse("");
            if (!problem.isEmpty() || refused.containsKey(paragraph)) {
                context().message(problem.isEmpty() ? refused.get(paragraph) : problem);
                return;
            }
            if (paragraph == missing) {
                edits.add(element(), List.of(missing), 0);
            }
            EObject last = edits.split(element(), paragraph, start, end, lines, MESSAGES.get("paragraphs.split"));
            load();
            focus(last, lines.getLast().length());
        }

        @Override
        public List<StyleRange> styles(String markup) {
            return Markup.styles(markup, names, Look.of(text.place()));
        }

        @Override
        public void key(Event event) {
            if (Keys.modifiers(event) == SWT.MOD1 && event.keyCode == 'f') {
                event.doit = false;
                find.open(event.widget instanceof Text edit ? edit.getSelectionText() : "");
            } else if (event.widget instanceof Text edit && paragraph != missing) {
                RichTextField.strongKey(event);
                if (event.doit && Keys.modifiers(event) == SWT.ALT) {
                    moveKey(event, edit);
                } else if (event.doit && Keys.modifiers(event) == 0 && edit.getSelectionCount() == 0) {
                    borderKey(event, edit);
                }
            }
        }

        private void moveKey(Event event, Text edit) {
            int by = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
            if (by != 0) {
                event.doit = false;
                EObject moved = paragraph;
                int caret = edit.getCaretPosition();
                edits.move(element(), moved, by);
                load();
                focus(moved, caret);
            }
        }

        /** Handles keys that do something else at the borders of a paragraph than within it. */
        private void borderKey(Event event, Text edit) {
            int caret = edit.getCaretPosition();
            boolean atStart = caret == 0;
            boolean atEnd = caret == edit.getCharCount();
            switch (event.keyCode) {
                case SWT.BS -> event.doit = !(atStart && join(index - 1));
                case SWT.DEL -> event.doit = !(atEnd && join(index));
                case SWT.ARROW_LEFT -> event.doit = !(atStart && go(index - 1, true));
                case SWT.ARROW_RIGHT -> event.doit = !(atEnd && go(index + 1, false));
                case SWT.ARROW_UP -> event.doit = !(edit.getCaretLocation().y < edit.getLineHeight() / 2 && go(index - 1, true));
                case SWT.ARROW_DOWN -> event.doit = !(edit.getCaretLocation().y + edit.getLineHeight() * 3 / 2
                        > edit.getClientArea().height && go(index + 1, false));
                default -> { }
            }
        }

        private boolean go(int to, boolean atEnd) {
            if (to < 0 || to >= visibleRows()) {
                return false;
            }
            MarkedText target = rows.get(to).text;
            int caret = atEnd ? target.text().length() : 0;
            target.focus(caret, caret);
            return true;
        }

        /** Joins a paragraph with the one behind it. */
        private boolean join(int first) {
            if (first < 0 || first + 1 >= visibleRows() || !refused.isEmpty()) {
                return false;
            }
            EObject kept = rows.get(first).paragraph;
            int caret = edits.text(kept).length();
            edits.join(kept, rows.get(first + 1).paragraph, MESSAGES.get("paragraphs.join"));
            load();
            focus(kept, caret);
            return true;
        }
    }

    /** What the find bar searches. */
    private final class Found implements FindBar.Searched {

        @Override
        public List<String> texts() {
            return rows.stream().filter(row -> row.paragraph != null).map(row -> row.text.text()).toList();
        }

        @Override
        public void select(int index, int start, int end) {
            rows.get(index).text.focus(start, end);
        }

        @Override
        public void replace(Map<Integer, String> texts) {
            List<Integer> changed = List.copyOf(texts.keySet());
            edits.replace(changed.stream().map(index -> rows.get(index).paragraph).toList(),
                    changed.stream().map(texts::get).toList(), MESSAGES.get("find.replace"));
            load();
        }
    }
}
