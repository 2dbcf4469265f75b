package org.jianbao.workbench.internal.design;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.design.versions.NewDraft;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.editor.NoticeBar;

/** Tells above a published structure that it cannot be changed, and makes a draft of the next version. */
public final class PublishedNotice {

    private final NoticeBar bar;

    /**
     * Makes the notice; it takes no room until it is shown.
     *
     * @param parent has a grid layout of one column
     * @param editor shows the structure
     */
    public PublishedNotice(Composite parent, ModelEditor editor) {
        bar = new NoticeBar(parent, ISharedImages.IMG_OBJS_INFO_TSK);
        bar.button(Texts.MESSAGES.get("draft.make"),
                () -> new NewDraft(editor.getSite().getWorkbenchWindow(), editor.session()).of(editor.file()));
    }

    /** Shows the notice if a root is a published structure. */
    public void show(EObject root) {
        bar.show(DesignForms.isPublished(root)
                ? Texts.MESSAGES.get("published.notice", ((ReportStructure) root).getVersion()) : "");
    }
}
