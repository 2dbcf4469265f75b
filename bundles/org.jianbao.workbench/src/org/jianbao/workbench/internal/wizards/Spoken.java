package org.jianbao.workbench.internal.wizards;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** What screen readers say that controls without a caption are. */
public final class Spoken {

    private Spoken() {
    }

    /** Names a control. */
    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /**
     * Names a control whose name may change.
     *
     * @param name says what it is now
     */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name.get()));
    }
}
