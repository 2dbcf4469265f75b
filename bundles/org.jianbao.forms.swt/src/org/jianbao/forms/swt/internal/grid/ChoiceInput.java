package org.jianbao.forms.swt.internal.grid;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A closed list on a cell. */
final class ChoiceInput implements CellInput {

    private final CellCursor cursor;
    private final Cells cells;
    private final CCombo combo;
    private int row;
    private int column;

    ChoiceInput(CellCursor cursor, Cells cells, String name) {
        this.cursor = cursor;
        this.cells = cells;
        combo = new CCombo(cursor.table(), SWT.READ_ONLY | SWT.FLAT);
        combo.setVisible(false);
        combo.addListener(SWT.Selection, event -> chosen());
        combo.addListener(SWT.KeyDown, this::key);
        combo.addListener(SWT.Traverse, event -> {
            if (!combo.getListVisible()) {
                cursor.traverse(event);
            }
        });
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name + ' ' + cells.columns().get(column).caption() + ' ' + cells.label(row);
            }
        });
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public boolean hasFocus() {
        return combo.isFocusControl();
    }

    @Override
    public void show(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
        refresh();
    }

    @Override
    public void refresh() {
        List<String> choices = cells.choices(row, column);
        if (!List.of(combo.getItems()).equals(choices)) {
            combo.setItems(choices.toArray(String[]::new));
        }
        combo.select(choices.indexOf(cells.input(row, column)));
    }

    private void chosen() {
        cells.enter(row, column, combo.getText(), true);
        cells.endTyping();
        cursor.changed();
    }

    @Override
    public boolean leave() {
        if (combo.getListVisible()) {
            combo.setListVisible(false);
        }
        return true;
    }

    @Override
    public void forget() {
        // every choice is taken at once, so there is nothing to forget
    }

    @Override
    public void open() {
        combo.setListVisible(true);
    }

    private void key(Event event) {
        if (combo.getListVisible()) {
            return;
        }
        switch (event.keyCode) {
            case SWT.F2, SWT.F4, ' ' -> {
                event.doit = false;
                open();
            }
            case SWT.ESC -> cursor.toRows();
            case SWT.CR, SWT.KEYPAD_CR -> {
                cursor.key(event);
                if (event.doit) {
                    event.doit = false;
                    cursor.down();
                }
            }
            default -> {
                cursor.key(event);
                if (event.doit && Character.isLetterOrDigit(event.character)) {
                    startingWith(event);
                }
            }
        }
    }

    private void startingWith(Event event) {
        event.doit = false;
        String typed = String.valueOf(event.character).toLowerCase(java.util.Locale.ROOT);
        List.of(combo.getItems()).stream().filter(item -> item.toLowerCase(java.util.Locale.ROOT).startsWith(typed)).findFirst()
                .ifPresent(item -> {
                    combo.setText(item);
                    chosen();
                });
    }
}
