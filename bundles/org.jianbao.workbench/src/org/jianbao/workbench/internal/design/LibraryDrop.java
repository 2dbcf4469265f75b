package org.jianbao.workbench.internal.design;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.jianbao.model.edit.Elements;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.workbench.internal.editor.ModelEditor;

/** Puts what is selected in the library into a structure. */
public final class LibraryDrop {

    private LibraryDrop() {
    }

    /** Returns the sections and metrics of the library that are selected; none if something else is. */
    public static List<EObject> elements(ISelection selection) {
        return selection instanceof IStructuredSelection items ? items.stream().filter(LibraryItem.class::isInstance)
                .map(item -> ((LibraryItem) item).element()).filter(element -> element != null).map(EObject.class::cast).toList()
                : List.of();
    }

    /** Returns whether a root can take something of the library. */
    public static boolean takes(EObject root) {
        return root instanceof ReportStructure && !DesignForms.isPublished(root);
    }

    /** Puts copies behind the section that is selected in an editor, or else at the end, and selects them. */
    static void insert(List<EObject> elements, ModelEditor editor) {
        var structure = (ReportStructure) editor.model().orElseThrow().root();
        EObject at = editor.shown();
        while (at != null && at.eContainer() != structure) {
            at = at.eContainer();
        }
        int index = at instanceof SectionTemplate ? Elements.index(at) + 1 : -1;
        List<EObject> present = new LibraryCopy(structure, editor.session().edits()).insert(elements, structure, index);
        editor.select(present);
    }
}
