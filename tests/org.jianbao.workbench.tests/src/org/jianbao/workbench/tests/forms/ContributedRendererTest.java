package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Text;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Renderers that a plug-in brings, among them one that fails and one whose class is missing. */
@ExtendWith(WorkbenchExtension.class)
class ContributedRendererTest {

    private static final String PLUG_IN = "org.jianbao.workbench.tests";

    private final Ui ui = new Ui();
    private final Kinds kinds = new Kinds();
    private final FormWindow window = new FormWindow(ui, kinds, FieldRenderers.installed(Platform.getExtensionRegistry()),
            Path.of(""), "faulty", "absent", "text");

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    @Test
    void aContributionReplacesTheControl() {
        kinds.set("faulty", "hall");
        ui.waitUntil("the control of the plug-in shows the value",
                () -> ui.all(window.shell(), Text.class).stream().anyMatch(text -> text.getText().equals("contributed: hall")));
    }

    @Test
    void aClassThatIsMissingCostsItsFieldOnly() {
        assertTrue(window.says(PLUG_IN), () -> window.sentences().toString());
        ui.enter(window.text("text"), "goes on");
        assertEquals("goes on", kinds.get("text"));
    }

    @Test
    void aControlThatFailsLaterCostsItsFieldOnly() {
        assertFalse(window.says("this text cannot be shown"));
        kinds.set("faulty", "fail");
        assertTrue(window.says("this text cannot be shown"), () -> window.sentences().toString());
        ui.enter(window.text("text"), "goes on");
        assertEquals("goes on", kinds.get("text"));
    }

    @Test
    void aControlThatFailsOnFindingsCostsItsFieldOnly() {
        window.pane().findings(List.of());
        assertTrue(window.says("AssertionError"), () -> window.sentences().toString());
        ui.enter(window.text("text"), "goes on");
        assertEquals("goes on", kinds.get("text"));
    }
}
