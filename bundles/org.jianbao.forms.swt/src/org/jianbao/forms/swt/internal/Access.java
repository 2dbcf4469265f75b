package org.jianbao.forms.swt.internal;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.jianbao.forms.Field;

/** What a screen reader says of controls. */
public final class Access {

    private static final String NAME = Access.class.getName();

    private Access() {
    }

    /** Names a control after its field, and tells the hint as its description. */
    public static void name(Control control, Field field) {
        name(control, field.caption(), field.hint());
    }

    /**
     * Names a control.
     *
     * @param name what it is
     * @param description what to do with it; empty for nothing
     */
    public static void name(Control control, String name, String description) {
        if (control.getData(NAME) == null) {
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = nameOf(control);
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = control.getData(NAME) instanceof Said said && !said.description().isEmpty()
                            ? said.description() : event.result;
                }
            });
        }
        control.setData(NAME, new Said(name, description));
    }

    /** Returns what a screen reader says a control is; null for one that was not named. */
    public static String nameOf(Control control) {
        return control.getData(NAME) instanceof Said said ? said.name() : null;
    }

    private record Said(String name, String description) {
    }
}
