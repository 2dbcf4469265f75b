package org.jianbao.forms.swt.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the events of keys tell. */
final class Keys {

    private Keys() {
    }

    /** Returns the keys such as Ctrl that are held down, without the buttons of the mouse, which count for nothing. */
    static int modifiers(Event event) {
        return event.stateMask & SWT.MODIFIER_MASK;
    }
}
