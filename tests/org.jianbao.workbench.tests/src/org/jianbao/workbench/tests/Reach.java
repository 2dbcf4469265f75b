package org.jianbao.workbench.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Which controls of a window the Tab key comes to (WCAG 2.2, 2.1.1). */
final class Reach {

    private static final int STEPS = 200;

    private Reach() {
    }

    /** Returns what is wrong: controls that take input and that Tab does not come to. */
    static List<String> faults(Shell shell) {
        Set<Control> seen = visited(shell);
        var faults = new ArrayList<String>();
        collect(shell, seen, faults);
        if (!faults.isEmpty()) { // a page that has just come may have taken the input away from the first walk
            seen.addAll(visited(shell));
            faults.clear();
            collect(shell, seen, faults);
        }
        return faults;
    }

    private static Set<Control> visited(Shell shell) {
        var ui = new Ui();
        Set<Control> seen = new LinkedHashSet<>();
        Control at = shell.getDisplay().getFocusControl();
        if (at == null || at.getShell() != shell) {
            at = ui.waitFor("the input is in " + shell.getText(), () -> inside(shell));
        }
        for (int step = 0; step < STEPS && at != null && seen.add(at); step++) {
            at.traverse(SWT.TRAVERSE_TAB_NEXT);
            ui.settle();
            at = shell.getDisplay().getFocusControl();
        }
        return seen;
    }

    /** Returns what has the input in a window; null after having given it to the window, if that has not happened yet. */
    private static Control inside(Shell shell) {
        Control at = shell.getDisplay().getFocusControl();
        if (at != null && at.getShell() == shell) {
            return at;
        }
        shell.forceActive();
        shell.setFocus();
        return null;
    }

    private static void collect(Composite inside, Set<Control> seen, List<String> faults) {
        for (Control child : inside.getChildren()) {
            if (!child.isVisible()) {
                continue;
            }
            if (takesInput(child) && child.isEnabled() && !reached(child, seen)) {
                faults.add(child.getClass().getSimpleName() + ' ' + AccessibleNames.of(child) + " is not reached by Tab");
            }
            if (child instanceof Composite composite && !takesInput(child)) {
                collect(composite, seen, faults);
            }
        }
    }

    private static boolean takesInput(Control control) {
        return control instanceof Button || control instanceof Combo || control instanceof Table || control instanceof Tree
                || control instanceof Spinner || control instanceof Text text && text.getEditable()
                || control instanceof StyledText styled && styled.getEditable();
    }

    /** Of several buttons of which one is chosen, Tab comes to one, and the arrows go on to the others. */
    private static boolean reached(Control control, Set<Control> seen) {
        return seen.contains(control) || (control.getStyle() & SWT.RADIO) != 0 && seen.stream()
                .anyMatch(other -> other.getParent() == control.getParent() && (other.getStyle() & SWT.RADIO) != 0);
    }
}
