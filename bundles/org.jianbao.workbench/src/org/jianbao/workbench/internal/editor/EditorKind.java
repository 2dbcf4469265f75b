package org.jianbao.workbench.internal.editor;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;

/** What an editor edits, by which it has an icon and a page of the help. */
enum EditorKind {

    /** An issue. */
    ISSUE,
    /** A register. */
    REGISTER,
    /** A structure. */
    STRUCTURE;

    static EditorKind of(EObject root) {
        return switch (root) {
            case Issue issue -> ISSUE;
            case Register register -> REGISTER;
            default -> STRUCTURE;
        };
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the context of the help. */
    String help() {
        return "org.jianbao.workbench." + id() + "Editor";
    }

    ImageDescriptor icon() {
        return ImageDescriptor.createFromFile(EditorKind.class, "/icons/" + id() + ".svg");
    }
}
