package org.jianbao.workbench.internal.editor;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in an editor: an element, and the feature of it whose field has the focus, if one has. */
public final class ModelSelection extends StructuredSelection {

    private final Path file;
    private final EObject element;
    private final String feature;

    /**
     * Makes a selection.
     *
     * @param file the file that is edited, absolute
     * @param element the element, for the thread of the windows only
     * @param feature the name of a feature of it; empty for none
     */
    public ModelSelection(Path file, EObject element, String feature) {
        super(element);
        this.file = file;
        this.element = element;
        this.feature = feature;
    }

    /** Returns the file that is edited, absolute. */
    public Path file() {
        return file;
    }

    /** Returns the element, for the thread of the windows only. */
    public EObject element() {
        return element;
    }

    /** Returns the name of the feature whose field has the focus; empty if none has. */
    public String feature() {
        return feature;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelSelection same && same.element == element && same.feature.equals(feature);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(element), feature);
    }
}
