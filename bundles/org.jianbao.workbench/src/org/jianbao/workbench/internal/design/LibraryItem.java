package org.jianbao.workbench.internal.design;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in the library.
 *
 * @param element the section template or metric, in a structure that is only read; null for a heading
 * @param name its name for people
 * @param icon the name of its image
 * @param items what stands below it
 */
record LibraryItem(EObject element, String name, String icon, List<LibraryItem> items) {

    /** Keeps its own copy of the items. */
    LibraryItem {
        items = List.copyOf(items);
    }
}
