package org.jianbao.workbench.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.io.ModelFileException;

/** Stands in an editor for a file that cannot be read: what is wrong with it, and the ways out. */
final class BrokenPage {

    private static final int WIDTH = 560;

    private final Composite page;

    /**
     * Makes the page.
     *
     * @param parent where it goes
     * @param file the file
     * @param failure why it cannot be read
     * @param again reads it once more
     * @param rescue opens the copy that was rescued; empty if there is none
     */
    BrokenPage(Composite parent, Path file, ModelFileException failure, Runnable again, Optional<Runnable> rescue) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(30, 30).spacing(10, 12).applyTo(page);
        var title = new Label(page, SWT.NONE);
        title.setText(Texts.MESSAGES.get("broken.title", file.getFileName()));
        title.setFont(JFaceResources.getHeaderFont());
        var text = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setText(failure.getMessage());
        text.setBackground(page.getBackground());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        var buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        rescue.ifPresent(open -> button(buttons, "broken.rescue", open));
        button(buttons, "broken.again", again);
        button(buttons, "broken.folder", () -> Program.launch(file.getParent().toString()));
    }

    private static void button(Composite parent, String key, Runnable run) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(Texts.MESSAGES.get(key));
        button.addListener(SWT.Selection, event -> run.run());
    }

    void setFocus() {
        page.setFocus();
    }
}
