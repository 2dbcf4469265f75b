package org.jianbao.workbench.internal.design;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.workbench.internal.design.versions.NewDraft;
import org.jianbao.workbench.internal.editor.ModelEditor;

/** Tells above a published structure that it cannot be changed, and makes a draft of the next version. */
public final class PublishedNotice {

    private final Composite bar;
    private final Label sentence;
    private final ModelEditor editor;

    /**
     * Makes the notice; it takes no room until it is shown.
     *
     * @param parent has a grid layout of one column
     * @param editor shows the structure
     */
    public PublishedNotice(Composite parent, ModelEditor editor) {
        this.editor = editor;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 4).applyTo(bar);
        var image = new Label(bar, SWT.NONE);
        image.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK));
        sentence = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(sentence);
        var draft = new Button(bar, SWT.PUSH);
        draft.setText(Texts.MESSAGES.get("draft.make"));
        draft.addListener(SWT.Selection, event -> draft());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    /** Shows the notice if a root is a published structure. */
    public void show(EObject root) {
        boolean published = DesignForms.isPublished(root);
        if (published) {
            sentence.setText(Texts.MESSAGES.get("published.notice", ((ReportStructure) root).getVersion()));
        }
        if (bar.getVisible() != published) {
            bar.setVisible(published);
            ((GridData) bar.getLayoutData()).exclude = !published;
            bar.getParent().layout();
        }
    }

    private void draft() {
        new NewDraft(editor.getSite().getWorkbenchWindow(), editor.session()).of(editor.file());
    }
}
