package org.jianbao.workbench.internal.editor;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.jianbao.workbench.internal.wizards.Spoken;

/** Stands in an editor while its file is being read. What most files need is over before anybody sees it. */
final class LoadingPage {

    private static final int WIDTH = 320;
    /** Before this time nothing is shown, so that nothing flickers. */
    private static final int PATIENCE_MILLIS = 150;

    private final Composite page;

    LoadingPage(Composite parent, Path file) {
        String sentence = Texts.MESSAGES.get("loading", file.getFileName());
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(30, 30).spacing(10, 12).applyTo(page);
        var title = new Label(page, SWT.NONE);
        title.setText(sentence);
        title.setFont(JFaceResources.getHeaderFont());
        var bar = new ProgressBar(page, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(bar);
        Spoken.name(bar, sentence);
        for (var child : page.getChildren()) {
            child.setVisible(false);
        }
        page.getDisplay().timerExec(PATIENCE_MILLIS, this::appear);
    }

    private void appear() {
        if (!page.isDisposed()) {
            for (var child : page.getChildren()) {
                child.setVisible(true);
            }
        }
    }

    void setFocus() {
        page.setFocus();
    }
}
