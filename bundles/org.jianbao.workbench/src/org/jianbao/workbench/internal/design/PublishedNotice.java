package org.jianbao.workbench.internal.design;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.jianbao.core.check.Finding;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.design.versions.NewDraft;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.editor.NoticeBar;

/** Tells above a published structure that it cannot be changed, or that somebody did, and makes a draft of the next version. */
public final class PublishedNotice {

    /** The rule that finds versions which are not what was published. */
    private static final String EDITED = "structure.edited";

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

    /**
     * Shows the notice if a root is a published structure.
     *
     * @param findings what is known to be wrong with it, such as that its file was edited after it was published
     */
    public void show(EObject root, List<Finding> findings) {
        Optional<Finding> edited = findings.stream().filter(finding -> finding.rule().equals(EDITED)).findFirst();
        if (!DesignForms.isPublished(root)) {
            bar.show("");
        } else if (edited.isPresent()) {
            bar.show(edited.get().message(), ISharedImages.IMG_OBJS_ERROR_TSK);
        } else {
            bar.show(Texts.MESSAGES.get("published.notice", ((ReportStructure) root).getVersion()), ISharedImages.IMG_OBJS_INFO_TSK);
        }
    }
}
