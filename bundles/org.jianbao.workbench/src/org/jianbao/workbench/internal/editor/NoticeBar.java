package org.jianbao.workbench.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** A sentence above an editor with buttons beside it. It takes no room until it is shown. */
public final class NoticeBar {

    private final Composite bar;
    private final Label icon;
    private final Label sentence;

    /**
     * Makes a bar that is hidden.
     *
     * @param parent has a grid layout of one column
     * @param image the name of a shared image of the workbench
     */
    public NoticeBar(Composite parent, String image) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 4).applyTo(bar);
        icon = new Label(bar, SWT.NONE);
        icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
        sentence = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(sentence);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    /** Adds a button on the right. */
    public void button(String label, Runnable action) {
        ((GridLayout) bar.getLayout()).numColumns++;
        var button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /**
     * Shows a sentence with another image.
     *
     * @param image the name of a shared image of the workbench
     */
    public void show(String text, String image) {
        if (!icon.isDisposed()) {
            icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
            show(text);
        }
    }

    /** Shows a sentence; an empty one hides the bar. Does nothing once the editor is closed. */
    public void show(String text) {
        if (bar.isDisposed() || sentence.getText().equals(text)) {
            return;
        }
        sentence.setText(text);
        boolean visible = !text.isEmpty();
        bar.setVisible(visible);
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.getParent().layout();
    }
}
