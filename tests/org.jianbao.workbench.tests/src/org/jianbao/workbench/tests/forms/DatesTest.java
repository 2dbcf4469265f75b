package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Period;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Days and periods: typed, chosen in the calendar, moved by weeks. */
@ExtendWith(WorkbenchExtension.class)
class DatesTest {

    private final Ui ui = new Ui();
    private final Kinds kinds = new Kinds();
    private final FormWindow window = new FormWindow(ui, kinds, "text", "date", "period");

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    @Test
    void daysAreTypedInManyWays() {
        for (String typed : List.of("2024-1-8", "2024年1月8日", "20240108", "2024/01/08", "２０２４.1.8")) {
            ui.enter(window.text("date"), typed);
            assertEquals(Kinds.day("2024-01-08"), kinds.get("date"), typed);
            ui.enter(window.text("date"), "2020-02-29");
        }
    }

    @Test
    void aDayIsShownInOneWay() {
        ui.enter(window.text("date"), "20240108");
        ui.focus(window.text("text"));
        String shown = window.text("date").getText();
        assertTrue(shown.equals("2024-01-08") || shown.equals("2024年1月8日"), shown);
    }

    @Test
    void whatIsNoDayIsRefused() {
        ui.enter(window.text("date"), "2024-02-30");
        assertNull(kinds.get("date"));
        assertTrue(window.says("2024-02-30"), () -> window.sentences().toString());
        assertEquals("2024-02-30", window.text("date").getText());
        ui.enter(window.text("date"), "2024-02-29");
        assertEquals(Kinds.day("2024-02-29"), kinds.get("date"));
        window.undo();
        assertNull(kinds.get("date"));
    }

    @Test
    void theCalendarFollows() {
        kinds.set("date", Kinds.day("2024-01-08"));
        ui.settle();
        ui.focus(window.text("date"));
        ui.keyboard().press(SWT.ARROW_DOWN, SWT.ALT);
        DateTime calendar = ui.waitFor("the calendar", this::calendar);
        assertEquals(8, calendar.getDay());
        ui.waitUntil("the calendar has the input", calendar::isFocusControl);
        calendar.setDate(2024, 0, 12);
        calendar.notifyListeners(SWT.Selection, null);
        assertEquals(Kinds.day("2024-01-12"), kinds.get("date"));
        var escape = new Event();
        escape.keyCode = SWT.ESC;
        calendar.notifyListeners(SWT.KeyDown, escape);
        ui.waitUntil("the calendar is closed", () -> calendar() == null);
        window.undo();
        assertEquals(Kinds.day("2024-01-08"), kinds.get("date"));
    }

    private DateTime calendar() {
        return Arrays.stream(ui.display().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> ui.all(shell, DateTime.class).stream()).findFirst().orElse(null);
    }

    @Test
    void aPeriodIsMadeWhenItGetsADay() {
        List<Text> days = ui.all(window.shell(), Text.class).subList(2, 4);
        ui.enter(days.get(0), "2024-01-08");
        ui.enter(days.get(1), "2024-01-12");
        Period period = (Period) kinds.get("period");
        assertEquals(Kinds.day("2024-01-08"), period.getStart());
        assertEquals(Kinds.day("2024-01-12"), period.getEnd());
        window.undo();
        assertNull(period.getEnd());
        window.undo();
        assertNull(kinds.get("period"));
        assertEquals("", days.get(0).getText());
    }

    @Test
    void aPeriodMovesByWeeks() {
        Period period = BulletinFactory.eINSTANCE.createPeriod();
        period.setStart(Kinds.day("2023-12-25"));
        period.setEnd(Kinds.day("2023-12-29"));
        kinds.set("period", period);
        ui.settle();
        Button later = ui.all(window.shell(), Button.class).getLast();
        window.press(later);
        window.press(later);
        assertEquals(Kinds.day("2024-01-08"), period.getStart());
        assertEquals(Kinds.day("2024-01-12"), period.getEnd());
        window.undo();
        assertEquals(Kinds.day("2024-01-01"), period.getStart());
        assertEquals(Kinds.day("2024-01-05"), period.getEnd());
    }
}
