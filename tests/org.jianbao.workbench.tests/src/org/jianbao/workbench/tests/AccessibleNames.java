package org.jianbao.workbench.tests;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** The name by which a screen reader calls a control. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /** Returns the name without mnemonics; null if the control has none, which is a fault of any control that takes input. */
    public static String of(Control control) {
        String name = told(control);
        if (name == null) {
            name = shown(control);
        }
        if (name == null && !(control instanceof Label || control instanceof CLabel)) {
            name = labelBefore(control);
        }
        if (name == null) {
            name = control.getToolTipText();
        }
        return name == null || name.isBlank() ? null : plain(name);
    }

    /** Returns what the listeners answer that the program has set. SWT can be asked only by a screen reader. */
    private static String told(Control control) {
        Accessible accessible = control.getAccessible();
        AccessibleEvent event = new AccessibleEvent(accessible);
        event.childID = org.eclipse.swt.accessibility.ACC.CHILDID_SELF;
        for (AccessibleListener listener : listeners(accessible)) {
            listener.getName(event);
        }
        return event.result;
    }

    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<AccessibleListener> listeners = (List<AccessibleListener>) field.get(accessible);
            return listeners == null ? List.of() : List.copyOf(listeners);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("SWT keeps its accessible listeners elsewhere now", e);
        }
    }

    private static String shown(Control control) {
        return blankToNull(switch (control) {
            case Button button -> button.getText();
            case Group group -> group.getText();
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Link link -> link.getText().replaceAll("</?a[^>]*>", "");
            case Shell shell -> shell.getText();
            default -> null;
        });
    }

    /** Returns the text of the label that stands before a control, which screen readers take for its name. */
    private static String labelBefore(Control control) {
        if (control.getParent() == null) {
            return null;
        }
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        int index = siblings.indexOf(control);
        if (index < 1) {
            return null;
        }
        Control before = siblings.get(index - 1);
        boolean line = before instanceof Label label && (label.getStyle() & SWT.SEPARATOR) != 0;
        return !line && (before instanceof Label || before instanceof CLabel) ? shown(before) : null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Takes away mnemonics, as in {@code &File} and {@code 文件(&F)}, and the colon or dots behind a label. */
    static String plain(String label) {
        return label.replaceAll("\\(&\\w\\)", "").replaceAll("&(.)", "$1").replaceAll("(\\.\\.\\.|[:：…])$", "")
                .replaceAll("\t.*", "").strip();
    }
}
