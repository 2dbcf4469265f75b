package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.preview.PreviewView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text that looks like something else, and rare characters, in field, file and preview (cases 25 to 27). */
@ExtendWith(WorkbenchExtension.class)
class HostileTextOnPaperTest {

    /** Markup, scripts, templates, ends of sections and comments; characters of two units, marks, private use. */
    private static final List<String> TEXTS = List.of("</script><script>document.body.textContent='taken over'</script>",
            "{{title}} [#list $1\\ _x0041_ ]]> <w:br/> --> &amp; \"'", "𠮷野家 é ﷺ 😀 \uE000 \uD869\uDEA5");

    private final Ui ui = new Ui();
    private final IFile file = SampleProject.create("hostile").getFile("issues/2024/2024-02.issue");

    @Test
    void textArrivesOnPaperAsItWasTyped() throws IOException {
        var editor = (ModelEditor) ui.openEditor(file);
        var preview = (PreviewView) ui.openView(PreviewView.ID);
        ui.waitUntil("the pages are shown", () -> Boolean.TRUE.equals(preview.ask("typeof jianbao === 'object'")));
        for (String text : TEXTS) {
            ui.page().activate(editor);
            Text field = ui.waitFor("the field", () -> {
                editor.reveal("s-visits", "place");
                Control focused = ui.display().getFocusControl();
                return focused instanceof Text found ? found : null;
            });
            field.selectAll();
            field.insert(text);
            assertEquals(text, field.getText());
            ui.waitUntil("the text is on paper: " + text,
                    () -> String.valueOf(preview.ask("document.body.textContent")).contains(text));
        }
        ui.page().saveEditor(editor, false);
        assertEquals(true, Files.readString(file.getLocation().toPath()).contains(TEXTS.getLast()));
    }
}
