package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Characters that GTK's own input method composes, in every kind of field: Ctrl+Shift+U, hexadecimal digits, blank. As with those of
 * Chinese, nothing has been typed before it is committed, and then it has been typed once.
 */
@ExtendWith(WorkbenchExtension.class)
class InputMethodTest {

    private static final String JIAN = "7b80";

    private final Ui ui = new Ui();
    private final Kinds kinds = new Kinds();
    private FormWindow window;

    @BeforeEach
    void open() {
        kinds.set("text", "abc");
        kinds.list("texts").add("abc");
        kinds.set("rich", "abc");
        kinds.paragraphs("abc", "def");
        window = new FormWindow(ui, kinds, "text", "texts", "rich", "paragraphs", "reference");
    }

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    /** Begins to compose a character, given by its number, where the caret is. */
    private void begin(String digits) {
        ui.keyboard().press('u', SWT.MOD1, SWT.MOD2);
        ui.keyboard().type(digits);
    }

    private void commit() {
        ui.keyboard().type(" ");
    }

    /** Puts the input into a field, and returns the text that takes it. */
    private Text edit(String field) {
        if (field.equals("paragraphs")) {
            window.pane().reveal((Paragraph) kinds.list(field).getFirst(), "text");
        } else {
            window.pane().reveal(kinds.element(), field);
        }
        return ui.waitFor("the field takes text", () -> ui.display().getFocusControl() instanceof Text text ? text : null);
    }

    private String model(String field) {
        return switch (field) {
            case "paragraphs" -> kinds.paragraphs().getFirst();
            case "texts" -> (String) kinds.list(field).getFirst();
            default -> (String) kinds.get(field);
        };
    }

    private void inEveryField(Consumer<String> composes) {
        List.of("text", "texts", "rich", "paragraphs").forEach(composes);
    }

    @Test
    void inTheMiddleOfAText() {
        inEveryField(field -> {
            Text text = edit(field);
            text.setSelection(1);
            begin(JIAN);
            assertEquals("abc", model(field), field);
            assertEquals("abc", text.getText(), field);
            commit();
            assertEquals("a简bc", model(field), field);
            assertEquals("a简bc", text.getText(), field);
            assertEquals(2, text.getCaretPosition(), field);
        });
    }

    @Test
    void overASelection() {
        inEveryField(field -> {
            Text text = edit(field);
            text.setSelection(1, 2);
            begin(JIAN);
            commit();
            assertEquals("a简c", model(field), field);
            assertEquals("a简c", text.getText(), field);
        });
    }

    @Test
    void severalCharactersAreOneStep() {
        inEveryField(field -> {
            edit(field).setSelection(3);
            begin(JIAN);
            commit();
            begin("62a5");
            commit();
            assertEquals("abc简报", model(field), field);
            window.undo();
            assertEquals("abc", model(field), field);
        });
    }

    @Test
    void eachCharacterIsToldOnce() {
        inEveryField(field -> {
            Text text = edit(field);
            text.setSelection(3);
            var told = new ArrayList<String>();
            Listener listener = event -> told.add(text.getText());
            text.addListener(SWT.Modify, listener);
            begin(JIAN);
            commit();
            text.removeListener(SWT.Modify, listener);
            assertEquals(List.of("abc简"), told, field);
        });
    }

    @Test
    void abandonedCompositionLeavesNothing() {
        inEveryField(field -> {
            Text text = edit(field);
            text.setSelection(1);
            begin("7b");
            ui.keyboard().press(SWT.BS);
            ui.keyboard().press(SWT.BS);
            ui.keyboard().press(SWT.BS);
            assertEquals("abc", text.getText(), field);
            ui.keyboard().type("x");
            assertEquals("axbc", model(field), field);
        });
    }

    @Test
    void suggestionsComeWithWhatIsCommitted() {
        Text text = edit("reference");
        begin("516c");
        assertEquals(List.of(), suggestions());
        commit();
        assertEquals("公", text.getText());
        assertTrue(suggestions().stream().anyMatch(line -> line.contains("四川省公安厅")), () -> suggestions().toString());
        begin("5b89");
        assertEquals("公", text.getText());
        commit();
        assertEquals("公安", text.getText());
        assertEquals(1, suggestions().stream().filter(line -> line.contains("四川省公安厅")).count());
    }

    private List<String> suggestions() {
        ui.settle();
        return Arrays.stream(ui.display().getShells()).filter(Shell::isVisible).filter(shell -> shell.getParent() == window.shell())
                .flatMap(shell -> ui.all(shell, Table.class).stream()).flatMap(table -> Arrays.stream(table.getItems()))
                .map(item -> item.getText()).toList();
    }

    @Test
    void searchedText() {
        Text paragraph = edit("paragraphs");
        ui.keyboard().press('f', SWT.MOD1);
        ui.waitUntil("the bar is open", () -> ui.display().getFocusControl() != paragraph);
        var text = (Text) ui.display().getFocusControl();
        begin(JIAN);
        assertEquals("", text.getText());
        commit();
        assertEquals("简", text.getText());
    }
}
