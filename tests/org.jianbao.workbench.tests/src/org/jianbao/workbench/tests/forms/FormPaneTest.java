package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.forms.Field;
import org.jianbao.forms.Widget;
import org.jianbao.forms.swt.FieldControl;
import org.jianbao.forms.swt.FieldRenderer;
import org.jianbao.forms.swt.FieldRenderers;
import org.jianbao.forms.swt.FormContext;
import org.jianbao.model.bulletin.CitedDocument;
import org.jianbao.workbench.tests.AccessibleNames;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The pane of a form: one element after the other, findings, foreign renderers. */
@ExtendWith(WorkbenchExtension.class)
class FormPaneTest {

    private final Ui ui = new Ui();
    private final Kinds kinds = new Kinds();
    private FormWindow window;

    @AfterEach
    void close() {
        if (window != null) {
            window.shell().dispose();
        }
    }

    @Test
    void controlsServeAllElementsOfAClass() {
        window = new FormWindow(ui, kinds);
        EObject other = kinds.create("k-2");
        other.eSet(kinds.feature("text"), "other");
        List<Control> controls = ui.all((Composite) window.pane().control(), Control.class);
        window.pane().show(other);
        ui.settle();
        assertEquals("other", window.text("text").getText());
        assertEquals(controls, ui.all((Composite) window.pane().control(), Control.class));
        ui.enter(window.text("text"), "typed");
        assertEquals("typed", other.eGet(kinds.feature("text")));
        assertEquals(null, kinds.get("text"));
    }

    @Test
    void nothingStaysOnTheModel() {
        kinds.paragraphs("one", "two");
        window = new FormWindow(ui, kinds);
        EObject paragraph = (EObject) kinds.list("paragraphs").getFirst();
        assertEquals(1, kinds.element().eAdapters().size());
        assertEquals(1, paragraph.eAdapters().size());
        window.pane().show(kinds.create("k-2"));
        assertEquals(List.of(), kinds.element().eAdapters());
        assertEquals(List.of(), paragraph.eAdapters());
        window.pane().show(kinds.element());
        window.pane().show(null);
        assertEquals(List.of(), kinds.element().eAdapters());
        window.pane().show(kinds.element());
        window.pane().control().dispose();
        assertEquals(List.of(), kinds.element().eAdapters());
        assertEquals(List.of(), paragraph.eAdapters());
        kinds.set("text", "after");
        ui.settle();
    }

    @Test
    void everyControlHasAName() {
        window = new FormWindow(ui, kinds);
        for (Control control : ui.all((Composite) window.pane().control(), Control.class)) {
            boolean input = control instanceof Text || control instanceof Button || control instanceof Combo
                    || control.getClass().getSimpleName().equals("StyledText");
            assertTrue(!input || AccessibleNames.of(control) != null, () -> control + " has no name");
        }
    }

    @Test
    void findingsStandAtTheirFieldsUntilTheyAreGone() {
        kinds.paragraphs("one");
        window = new FormWindow(ui, kinds);
        Finding first = finding("first sentence", Kinds.ID, "text");
        Finding second = finding("second sentence", Kinds.ID, "text");
        Finding inside = finding("within a paragraph", "k-1-1", "text");
        Finding elsewhere = finding("elsewhere", "k-9", "text");
        window.pane().findings(List.of(first, second, inside, elsewhere));
        assertTrue(window.says("first sentence\nsecond sentence"));
        assertTrue(window.says("within a paragraph"));
        assertFalse(window.says("elsewhere"));
        window.pane().findings(List.of(second));
        assertFalse(window.says("first sentence"));
        window.pane().findings(List.of());
        assertFalse(window.says("sentence"));
    }

    private static Finding finding(String message, String element, String feature) {
        return new Finding("test", Severity.ERROR, message, new Place("test.issue", 1, element, feature));
    }

    @Test
    void aRendererThatFailsCostsItsFieldOnly() {
        assertFails(() -> {
            throw new IllegalStateException("broken");
        }, "broken");
        assertFails(() -> {
            throw new NoClassDefFoundError("missing");
        }, "missing");
        assertFails(() -> {
            throw new StackOverflowError();
        }, "StackOverflowError");
    }

    private void assertFails(Supplier<FieldControl> created, String said) {
        var renderers = new FieldRenderers(List.of(failing(created), integers()));
        window = new FormWindow(ui, kinds, renderers, Path.of(""), "text", "integer");
        assertTrue(window.says(said), () -> window.sentences().toString());
        ui.enter(window.text("integer"), "5");
        assertEquals(5, kinds.get("integer"));
        window.shell().dispose();
    }

    private static FieldRenderer integers() {
        FieldRenderers standard = FieldRenderers.standard();
        return new FieldRenderer() {
            @Override
            public int rank(Field field) {
                return field.widget() == Widget.INTEGER ? STANDARD : NOT_APPLICABLE;
            }

            @Override
            public FieldControl create(Composite parent, Field field, FormContext context) {
                return standard.of(field).create(parent, field, context);
            }
        };
    }

    private static FieldRenderer failing(Supplier<FieldControl> created) {
        return new FieldRenderer() {
            @Override
            public int rank(Field field) {
                return field.widget() == Widget.TEXT ? STANDARD + 1 : NOT_APPLICABLE;
            }

            @Override
            public FieldControl create(Composite parent, Field field, FormContext context) {
                return created.get();
            }
        };
    }

    @Test
    void aContainedElementIsMadeAndEditedInPlace() {
        window = new FormWindow(ui, kinds, "contained");
        window.press(ui.all(window.shell(), Button.class).getFirst());
        CitedDocument document = (CitedDocument) kinds.get("contained");
        assertNotNull(document);
        ui.settle();
        ui.enter(ui.all(window.shell(), Text.class).getFirst(), "Notice");
        assertEquals("Notice", document.getTitle());
        window.undo();
        window.undo();
        assertEquals(null, kinds.get("contained"));
        ui.settle();
        assertEquals(0, ui.all(window.shell(), Text.class).size());
    }

    @Test
    void whatAContainedElementCannotHoldIsRefused() {
        window = new FormWindow(ui, kinds, "contained");
        window.press(ui.all(window.shell(), Button.class).getFirst());
        ui.settle();
        CitedDocument document = (CitedDocument) kinds.get("contained");
        Text title = ui.all(window.shell(), Text.class).getFirst();
        ui.enter(title, "Notice");
        title.insert("\u0001");
        assertTrue(window.says("U+0001"), () -> window.sentences().toString());
        assertEquals("Notice", document.getTitle());
        title.setText("Notice 2");
        assertFalse(window.says("U+0001"));
        assertEquals("Notice 2", document.getTitle());
    }

    @Test
    void whatIsNoPictureIsNamed(@TempDir Path folder) throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        Files.writeString(pictures.resolve("letter.png"), "Dear reader");
        Files.write(pictures.resolve("torn.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        window = new FormWindow(ui, kinds, FieldRenderers.standard(), folder, "picture");
        for (String name : List.of("letter.png", "torn.png")) {
            kinds.set("picture", "pictures/" + name);
            assertTrue(window.says(name), () -> window.sentences().toString());
            assertEquals("pictures/" + name, kinds.get("picture"), "nothing is lost by looking at it");
        }
    }

    @Test
    void aPictureOfTheFolderIsShownAndTakenAway(@TempDir Path folder) throws IOException {
        picture(Files.createDirectories(folder.resolve("pictures")).resolve("hall.png"));
        kinds.set("picture", "pictures/hall.png");
        window = new FormWindow(ui, kinds, FieldRenderers.standard(), folder, "picture");
        assertFalse(window.says("hall.png"));
        kinds.set("picture", "pictures/gone.png");
        assertTrue(window.says("gone.png"), () -> window.sentences().toString());
        kinds.set("picture", "../outside.png");
        assertTrue(window.says("outside.png"));
        window.press(ui.all(window.shell(), Button.class).getLast());
        assertEquals(null, kinds.get("picture"));
        window.undo();
        assertEquals("../outside.png", kinds.get("picture"));
        assertSame(1, ui.all(window.shell(), Canvas.class).stream().filter(canvas -> canvas.getClass() == Canvas.class)
                .toList().size());
    }

    private static void picture(Path file) {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {new ImageData(4, 4, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF))};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}
