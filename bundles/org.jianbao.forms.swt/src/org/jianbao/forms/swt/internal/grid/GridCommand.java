package org.jianbao.forms.swt.internal.grid;

import org.eclipse.swt.SWT;

/** What can be done with the rows of a grid: by a button, a key and the context menu alike. */
enum GridCommand {
    ADD("add", SWT.MOD1 | SWT.CR, true),
    ADD_BELOW("add-below", SWT.MOD1 | SWT.MOD2 | SWT.CR, true),
    INSERT("insert", SWT.INSERT, false),
    DUPLICATE("duplicate", SWT.MOD1 | SWT.MOD2 | 'd', true),
    DELETE("delete", SWT.MOD1 | SWT.DEL, true),
    UP("up", SWT.MOD3 | SWT.ARROW_UP, true),
    DOWN("down", SWT.MOD3 | SWT.ARROW_DOWN, true),
    INDENT("indent", SWT.MOD3 | SWT.ARROW_RIGHT, true),
    OUTDENT("outdent", SWT.MOD3 | SWT.ARROW_LEFT, true),
    COPY("copy", SWT.MOD1 | SWT.MOD2 | 'c', false),
    PASTE("paste", SWT.MOD1 | 'v', true),
    FILL("fill", SWT.MOD1 | 'd', true),
    SORT("sort", 0, false),
    SORT_BACK("sort", 0, false),
    OPEN("open", SWT.MOD3 | SWT.CR, true);

    private final String icon;
    private final int key;
    private final boolean button;

    GridCommand(String icon, int key, boolean button) {
        this.icon = icon;
        this.key = key;
        this.button = button;
    }

    /** Returns the name of the image. */
    String icon() {
        return icon;
    }

    /** Returns the key with its modifiers; 0 if there is none. */
    int key() {
        return key;
    }

    /** Returns whether it has a button. */
    boolean button() {
        return button;
    }

    /** Returns whether it is about rows that hold rows. */
    boolean nestedOnly() {
        return this == ADD_BELOW || this == INDENT || this == OUTDENT;
    }

    /** Returns whether a menu has a line before it. */
    boolean startsGroup() {
        return this == UP || this == COPY || this == SORT || this == OPEN;
    }

    /** Returns what messages call it. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
