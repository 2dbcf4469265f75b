package org.jianbao.forms.swt.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jianbao.core.check.Severity;
import org.jianbao.forms.Field;
import org.jianbao.model.edit.Titles;

/**
 * One of several elements, as a native button: a click shows what can be done with it, Delete takes it away, arrows go to its
 * neighbours, Alt with an arrow or dragging moves it.
 */
final class Chip {

    /** The field that holds chips. */
    interface Owner {
        /** Returns whether nothing can be changed. */
        boolean isReadOnly();

        /** Opens the element at a place. */
        void open(int index);

        /** Takes the element at a place away. */
        void remove(int index);

        /** Moves an element to another place. */
        void move(int from, int to);

        /** Puts the focus on the chip at a place, or behind the last one. */
        void go(int index);
    }

    private static Chip dragged;

    private final Button button;
    private final Owner owner;
    private final int index;
    private EObject element;
    private String title = "";

    Chip(Composite parent, Owner owner, int index) {
        this.owner = owner;
        this.index = index;
        button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setFont(Look.font());
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, event -> menu());
        button.addListener(SWT.MenuDetect, event -> menu());
        button.addListener(SWT.KeyDown, this::key);
        button.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
                event.doit = false;
            }
        });
        if (!owner.isReadOnly()) {
            makeDraggable();
        }
    }

    private void makeDraggable() {
        var source = new DragSource(button, DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addListener(DND.DragStart, event -> dragged = this);
        source.addListener(DND.DragSetData, event -> event.data = title);
        source.addListener(DND.DragEnd, event -> dragged = null);
        var target = new DropTarget(button, DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        target.addListener(DND.DragOver, event -> event.detail = isNeighbour() ? DND.DROP_MOVE : DND.DROP_NONE);
        target.addListener(DND.Drop, event -> {
            if (isNeighbour()) {
                owner.move(dragged.index, index);
            }
        });
    }

    private boolean isNeighbour() {
        return dragged != null && dragged.owner == owner;
    }

    /** Returns the widget. */
    Button button() {
        return button;
    }

    /** Puts the focus on the chip. */
    void focus() {
        button.setFocus();
    }

    /** Shows an element, or nothing for null; returns whether the chip has changed its size. */
    boolean show(EObject shown, Field field, int count) {
        element = shown;
        String text = shown == null ? "" : Titles.of(shown);
        boolean changed = !text.equals(title) || button.getVisible() != (shown != null);
        title = text;
        if (changed) {
            button.setText(text.replace("&", "&&"));
            button.setVisible(shown != null);
            ((RowData) button.getLayoutData()).exclude = shown == null;
        }
        if (shown != null) {
            Look look = Look.of(button.getParent());
            button.setForeground(shown.eIsProxy() ? look.severity(Severity.ERROR) : null);
            button.setToolTipText(shown.eIsProxy() ? Texts.MESSAGES.get("reference.lost") : field.hint());
            Access.name(button, Texts.MESSAGES.get("references.place", field.caption(), index + 1, count, text), field.hint());
        }
        return changed;
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_UP ? -1
                : event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        if (step != 0 && Keys.modifiers(event) == 0) {
            event.doit = false;
            owner.go(index + step);
        } else if (step != 0 && Keys.modifiers(event) == SWT.ALT && !owner.isReadOnly()) {
            event.doit = false;
            owner.move(index, index + step);
        } else if ((event.keyCode == SWT.DEL || event.keyCode == SWT.BS) && !owner.isReadOnly()) {
            event.doit = false;
            owner.remove(index);
        }
    }

    private void menu() {
        var menu = new Menu(button);
        item(menu, "references.open", () -> owner.open(index)).setEnabled(!element.eIsProxy());
        if (!owner.isReadOnly()) {
            item(menu, "references.earlier", () -> owner.move(index, index - 1)).setEnabled(index > 0);
            item(menu, "references.later", () -> owner.move(index, index + 1));
            item(menu, "references.remove", () -> owner.remove(index));
        }
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        Point corner = button.toDisplay(0, button.getSize().y);
        menu.setLocation(corner);
        menu.setVisible(true);
    }

    private static MenuItem item(Menu menu, String key, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.MESSAGES.get(key));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
