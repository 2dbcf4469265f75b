package org.jianbao.forms.swt.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.Messages;
import org.jianbao.forms.swt.Reflow;

/** Finds and replaces in several texts. It is a bar that opens above them. */
final class FindBar {

    /** The texts that are searched. */
    interface Searched {
        /** Returns the texts in order. */
        List<String> texts();

        /** Puts the focus into a text and selects a part of it. */
        void select(int index, int start, int end);

        /** Replaces texts, given by their places, in one step. */
        void replace(Map<Integer, String> texts);
    }

    private static final Messages MESSAGES = Texts.MESSAGES;

    private final Composite bar;
    private final Searched searched;
    private final Text find;
    private final Label result;
    private Text replacement;
    private int index;
    private int offset = -1;

    FindBar(Composite parent, Searched searched, boolean readOnly) {
        this.searched = searched;
        bar = new Composite(parent, SWT.NONE);
        var layout = new RowLayout(); // in a narrow form, what is last stands below
        layout.center = true;
        layout.spacing = 5;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginRight = 0;
        layout.marginBottom = 0;
        bar.setLayout(layout);
        find = entry("find.find");
        Icons.button(bar, "up", MESSAGES.get("find.previous")).addListener(SWT.Selection, event -> go(false));
        Icons.button(bar, "down", MESSAGES.get("find.next")).addListener(SWT.Selection, event -> go(true));
        if (!readOnly) {
            replacement = entry("find.with");
            action("find.replace", this::replace);
            action("find.all", this::replaceAll);
        }
        Icons.button(bar, "clear", MESSAGES.get("find.close")).addListener(SWT.Selection, event -> close());
        result = new Label(bar, SWT.NONE);
        Look.tint(result, Look::muted);
        find.addListener(SWT.DefaultSelection, event -> go(true));
        find.addListener(SWT.Modify, event -> offset = -1);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        bar.setLayoutData(data);
        bar.setVisible(false);
    }

    private Text entry(String captionKey) {
        var text = new Text(bar, SWT.SINGLE | SWT.BORDER);
        text.setFont(Look.font());
        text.setMessage(MESSAGES.get(captionKey));
        Access.name(text, MESSAGES.get(captionKey), "");
        text.setLayoutData(new RowData(EntryField.width(text, 14), SWT.DEFAULT));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        return text;
    }

    private void action(String captionKey, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setFont(Look.font());
        button.setText(MESSAGES.get(captionKey));
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** Opens the bar for a text; an empty one keeps what was looked for last. */
    void open(String asked) {
        show(true);
        if (!asked.isEmpty()) {
            find.setText(asked);
        }
        find.selectAll();
        find.setFocus();
    }

    private void close() {
        show(false);
        if (index < searched.texts().size()) {
            int caret = Math.max(0, offset);
            searched.select(index, caret, caret);
        }
    }

    private void show(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        Reflow.later(bar);
    }

    /** Selects the next or the previous place, beginning anew at the end. */
    private void go(boolean forward) {
        List<String> texts = searched.texts();
        String asked = find.getText();
        if (asked.isEmpty() || texts.isEmpty()) {
            return;
        }
        index = Math.min(index, texts.size() - 1);
        int begin = index;
        for (int tried = 0; tried <= texts.size(); tried++) {
            String text = texts.get(index);
            int found = forward ? text.indexOf(asked, offset + 1)
                    : offset == 0 ? -1 : text.lastIndexOf(asked, offset < 0 ? text.length() : offset - 1);
            if (found >= 0) {
                offset = found;
                tell("");
                searched.select(index, found, found + asked.length());
                return;
            }
            index = Math.floorMod(index + (forward ? 1 : -1), texts.size());
            offset = -1;
        }
        index = begin; // where the input goes when the bar is closed
        tell(MESSAGES.get("find.none"));
    }

    private void tell(String sentence) {
        result.setText(sentence);
        Reflow.later(bar);
    }

    private void replace() {
        List<String> texts = searched.texts();
        String asked = find.getText();
        if (!asked.isEmpty() && index < texts.size() && offset >= 0 && texts.get(index).startsWith(asked, offset)) {
            String text = texts.get(index);
            searched.replace(Map.of(index,
                    text.substring(0, offset) + replacement.getText() + text.substring(offset + asked.length())));
            offset += replacement.getText().length() - 1;
        }
        go(true);
    }

    private void replaceAll() {
        String asked = find.getText();
        if (asked.isEmpty()) {
            return;
        }
        Map<Integer, String> changed = new LinkedHashMap<>();
        int places = 0;
        List<String> texts = searched.texts();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.contains(asked)) {
                changed.put(i, text.replace(asked, replacement.getText()));
                places += text.split(Pattern.quote(asked), -1).length - 1;
            }
        }
        searched.replace(changed);
        tell(MESSAGES.get("find.replaced", places));
    }
}
