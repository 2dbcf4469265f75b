package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Place;
import org.jianbao.core.check.Severity;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.Series;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.runtime.Plugins;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures of a section: entering, adding up, confirming, bad input and undo, with the numbers of the sample. */
@ExtendWith(WorkbenchExtension.class)
class FiguresTest {

    private static final int LAST = 2;
    private static final int THIS = 3;
    private static final int YEAR = 4;
    private static final int CHANGE = 5;
    private static final int STATE = 6;

    private final Ui ui = new Ui();
    private final Series series = new Series(Path.of(System.getProperty("jianbao.root"), "samples", "窗口工作周报"),
            Plugins.installed().kinds());
    private Issue earlier;
    private List<EObject> figures;
    private GridWindow window;

    @BeforeEach
    void openTheSecondIssueWithoutItsFigures() throws ModelFileException {
        earlier = issue(1);
        EObject section = section(issue(2));
        figures = figures(section);
        figures.forEach(figure -> {
            figure.eUnset(feature(figure, "value"));
            figure.eUnset(feature(figure, "confirmedYearToDate"));
        });
        window = new GridWindow(ui, series, RegisterFactory.eINSTANCE.createRegister(), section, "figures");
    }

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    private Issue issue(int number) throws ModelFileException {
        return series.issue(series.issueFile(2024, number));
    }

    private static EObject section(Issue issue) {
        return Sections.all(issue).stream().filter(each -> each.getId().equals("s-window-service")).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> figures(EObject section) {
        return (List<EObject>) section.eGet(feature(section, "figures"));
    }

    private static EStructuralFeature feature(EObject element, String name) {
        return element.eClass().getEStructuralFeature(name);
    }

    private Object value(int row) {
        return figures.get(row).eGet(feature(figures.get(row), "value"));
    }

    private List<Object> values() {
        return IntStream.range(0, figures.size()).mapToObj(this::value).toList();
    }

    private String shown(int row, int column) {
        return window.column(column).get(row);
    }

    private void enter(String... texts) {
        window.click(0, THIS);
        for (String text : texts) {
            ui.keyboard().type(text);
            ui.keyboard().press(SWT.CR);
        }
    }

    private void enterAll() {
        enter("1737", "774", "6037", "12197");
    }

    /** Edits another issue of the series, as its own editor does. */
    private void editEarlier(Runnable edit) {
        edit.run();
        series.changed(earlier);
        ui.settle();
    }

    @Test
    void theYearToDateIsAddedUpWithEveryKey() {
        assertEquals(List.of("1031", "455", "1621", "2522"), window.column(LAST));
        window.click(0, THIS);
        ui.keyboard().type("173");
        assertEquals("1204", shown(0, YEAR));
        ui.keyboard().type("7");
        assertEquals("2768", shown(0, YEAR));
        ui.keyboard().press(SWT.CR);
        ui.keyboard().type("774");
        ui.keyboard().press(SWT.CR);
        ui.keyboard().type("6037");
        ui.keyboard().press(SWT.CR);
        ui.keyboard().type("12197");
        assertEquals(List.of("2768", "1229", "7658", "14719"), window.column(YEAR));
        assertTrue(shown(0, CHANGE).startsWith("+706") && shown(0, CHANGE).contains("+68.48%"), shown(0, CHANGE));
        ui.keyboard().press(SWT.TAB);
        assertEquals(4, window.steps());
        assertEquals(List.of("—", "—", "—", "—"), window.column(THIS));
    }

    /** The background tells what it found at any time, also between two keys. */
    @Test
    void findingsBetweenKeysTakeNoDigit() {
        window.click(0, THIS);
        ui.keyboard().type("1");
        window.pane().findings(List.of(new Finding("test", Severity.ERROR, "A sentence",
                new Place("", 0, EcoreUtil.getID(figures.getFirst()), "value"))));
        ui.settle();
        ui.keyboard().type("7");
        window.pane().findings(List.of());
        ui.settle();
        ui.keyboard().type("37");
        assertEquals(new BigDecimal("1737"), value(0));
    }

    @Test
    void fullWidthDigitsAreDigits() {
        enter("１７３７");
        assertEquals(new BigDecimal("1737"), value(0));
        assertEquals("1737", shown(0, THIS));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        enter("1737");
        window.click(0, THIS);
        ui.keyboard().type("很多");
        ui.keyboard().press(SWT.CR);
        assertEquals("很多", window.cell().getText(), "the focus stays with what was typed");
        assertTrue(window.message().contains("很多"), window.message());
        assertEquals(new BigDecimal("1737"), value(0));
        ui.keyboard().press(SWT.ESC);
        assertEquals("1737", window.cell().getText());
        assertEquals("", window.message());
    }

    @Test
    void nothingIsNotZero() {
        enter("0");
        assertEquals(BigDecimal.ZERO, value(0));
        assertEquals("0", shown(0, THIS));
        assertEquals("1031", shown(0, YEAR));
        window.click(0, THIS);
        ui.keyboard().press(SWT.DEL);
        assertNull(value(0));
        assertEquals("—", shown(0, THIS));
        assertEquals("—", shown(0, YEAR));
    }

    @Test
    void aFigureIsConfirmedByKeyAndByButton() {
        enterAll();
        assertTrue(window.column(STATE).stream().allMatch(state -> state.startsWith("☐")), window.column(STATE).toString());
        window.click(1, THIS);
        ui.keyboard().press(SWT.CR, SWT.CTRL);
        assertTrue(shown(1, STATE).startsWith("☑"), shown(1, STATE));
        window.click(2, STATE);
        ui.keyboard().press(' ');
        assertTrue(shown(2, STATE).startsWith("☑"), shown(2, STATE));
        window.click(0, THIS);
        window.pressButton(0);
        assertTrue(shown(0, STATE).startsWith("☑"), shown(0, STATE));
        assertTrue(shown(3, STATE).startsWith("☐"), shown(3, STATE));
        window.undo();
        assertTrue(shown(0, STATE).startsWith("☐"), shown(0, STATE));
    }

    /** SWT tells a text that is not editable of no blank that a person types; keys posted by tests arrive all the same. */
    @Test
    void whatABlankTurnsOverIsEditableButTakesNoText() {
        enterAll();
        window.click(1, STATE);
        assertTrue(window.cell().getEditable());
        String state = window.cell().getText();
        ui.keyboard().type("x数");
        ui.keyboard().press(SWT.BS);
        assertEquals(state, window.cell().getText());
        assertEquals(state, shown(1, STATE));
        ui.keyboard().press(' ');
        assertTrue(shown(1, STATE).startsWith("☑"), shown(1, STATE));
    }

    @Test
    void allAreConfirmedInOneStep() {
        enterAll();
        window.pressButton(1);
        assertTrue(window.column(STATE).stream().allMatch(state -> state.startsWith("☑")), window.column(STATE).toString());
        window.undo();
        assertTrue(window.column(STATE).stream().allMatch(state -> state.startsWith("☐")), window.column(STATE).toString());
        window.redo();
        assertTrue(window.column(STATE).stream().allMatch(state -> state.startsWith("☑")), window.column(STATE).toString());
    }

    @Test
    void aCorrectionOfAnEarlierIssueAsksForConfirmationAgain() {
        enterAll();
        window.pressButton(1);
        EObject corrected = figures(section(earlier)).getFirst();
        editEarlier(() -> window.edits().set(corrected, feature(corrected, "yearToDate"), new BigDecimal("1033")));
        assertEquals("2770", shown(0, YEAR));
        assertTrue(shown(0, STATE).startsWith("☐") && shown(0, STATE).contains("2768"), shown(0, STATE));
        assertTrue(shown(1, STATE).startsWith("☑"), shown(1, STATE));
        window.click(0, THIS);
        ui.keyboard().press(SWT.CR, SWT.CTRL);
        assertTrue(shown(0, STATE).startsWith("☑"), shown(0, STATE));
    }

    @Test
    void aMissingIssueIsNamed() {
        enter("1737");
        editEarlier(() -> window.edits().set(earlier, Literals.ISSUE__NUMBER, 9));
        assertEquals("1737", shown(0, YEAR));
        assertTrue(shown(0, STATE).contains("1"), shown(0, STATE));
        assertEquals("—", shown(0, LAST));
        window.undo();
        series.changed();
        window.pane().refresh();
        assertEquals("2768", shown(0, YEAR));
    }

    @Test
    void aColumnOfASpreadsheetIsPastedInOneStep() {
        window.clipboard("1737\r\n774\r\n6,037\r\n１２１９７\r\n");
        window.click(0, THIS);
        ui.keyboard().press('v', SWT.CTRL);
        ui.waitUntil("the column is pasted", () -> value(3) != null);
        assertEquals(List.of("2768", "1229", "7658", "14719"), window.column(YEAR));
        assertEquals(1, window.steps());
    }

    @Test
    void aColumnThatDoesNotFitIsRefusedAsAWhole() {
        window.clipboard("1737\n许多\n6037");
        window.click(0, THIS);
        ui.keyboard().press('v', SWT.CTRL);
        ui.waitUntil("the number is refused", () -> window.message().contains("许多"));
        window.clipboard("1\n2\n3");
        window.click(2, THIS);
        ui.keyboard().press('v', SWT.CTRL);
        ui.waitUntil("the length is refused", () -> window.message().contains("3") && !window.message().contains("许多"));
        assertTrue(values().stream().allMatch(value -> value == null), values().toString());
        assertEquals(0, window.steps());
    }

    @Test
    void aStatedYearToDateIsEdited() {
        window.shell().dispose();
        window = new GridWindow(ui, series, RegisterFactory.eINSTANCE.createRegister(), section(earlier), "figures");
        window.click(0, YEAR);
        ui.keyboard().type("1040");
        ui.keyboard().press(SWT.CR);
        EObject stated = figures(section(earlier)).getFirst();
        assertEquals(new BigDecimal("1040"), stated.eGet(feature(stated, "yearToDate")));
        assertEquals("1040", shown(0, YEAR));
        window.undo();
        assertEquals("1031", shown(0, YEAR));
    }

    @Test
    void whereItIsComputedTheYearToDateCannotBeTyped() {
        enter("1737");
        window.click(0, YEAR);
        ui.keyboard().type("9数");
        ui.keyboard().press(SWT.DEL);
        assertEquals("2768", window.cell().getText());
        assertEquals("2768", shown(0, YEAR));
    }

    @Test
    void everyColumnIsSeenInAFormOfUsualWidth() {
        enterAll();
        for (int width : new int[] {1200, 700, 600, 480, 400}) {
            window.shell().setSize(width, 400);
            ui.waitUntil("the table has its width", () -> Math.abs(width - window.table().getSize().x) < 60);
            ui.waitUntil("columns and table are of one width in " + width + ": " + widths(),
                    () -> Arrays.stream(window.table().getColumns()).mapToInt(TableColumn::getWidth).sum()
                            <= window.table().getClientArea().width);
            ui.screenshot("figures-" + width);
            everyNumberIsWhole(width);
        }
    }

    private String widths() {
        return Arrays.stream(window.table().getColumns()).map(column -> column.getText() + ' ' + column.getWidth()).toList()
                + " in " + window.table().getClientArea().width;
    }

    private void everyNumberIsWhole(int width) {
        Table table = window.table();
        var gc = new GC(table);
        for (int column = LAST; column <= CHANGE; column++) {
            for (String text : window.column(column)) {
                int room = table.getColumn(column + 1).getWidth();
                assertTrue(gc.textExtent(text).x + 4 <= room, text + " is cut in " + width + ": " + widths());
            }
        }
        for (TableColumn column : Arrays.asList(table.getColumns()).subList(1, table.getColumnCount())) {
            assertFalse(column.getText().isBlank());
            assertTrue(gc.textExtent(column.getText()).x <= column.getWidth(), column.getText() + " is cut in " + width);
        }
        gc.dispose();
    }
}
