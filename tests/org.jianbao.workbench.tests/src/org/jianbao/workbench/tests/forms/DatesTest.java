package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Period;
import org.jianbao.workbench.tests.AccessibleNames;
import org.jianbao.workbench.tests.Legibility;
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
    void aDayIsTakenFromTheCalendarByKeys() {
        kinds.set("date", Kinds.day("2024-01-08"));
        ui.settle();
        Canvas calendar = calendarOf(window.text("date"));
        ui.keyboard().press(SWT.PAGE_DOWN);
        ui.keyboard().press(SWT.ARROW_DOWN);
        ui.keyboard().press(SWT.ARROW_LEFT);
        assertTrue(AccessibleNames.of(calendar).contains(language("2024年2月14日", "2024-02-14")), AccessibleNames.of(calendar));
        assertTrue(AccessibleNames.of(calendar).endsWith(language("三", "2024-02-14")), AccessibleNames.of(calendar));
        assertEquals(Kinds.day("2024-01-08"), kinds.get("date"), "nothing is taken before it is chosen");
        ui.keyboard().press(SWT.CR);
        ui.waitUntil("the calendar is closed", () -> calendar() == null);
        assertEquals(Kinds.day("2024-02-14"), kinds.get("date"));
        ui.waitUntil("the field has the input again", () -> window.text("date").isFocusControl());
        window.undo();
        assertEquals(Kinds.day("2024-01-08"), kinds.get("date"));
    }

    @Test
    void escapeLeavesTheDayAsItIs() {
        kinds.set("date", Kinds.day("2024-01-08"));
        ui.settle();
        calendarOf(window.text("date"));
        ui.keyboard().press(SWT.ARROW_DOWN);
        ui.keyboard().press(SWT.ESC);
        ui.waitUntil("the calendar is closed", () -> calendar() == null);
        assertEquals(Kinds.day("2024-01-08"), kinds.get("date"));
        ui.waitUntil("the field has the input again", () -> window.text("date").isFocusControl());
    }

    @Test
    void aClickTakesADay() {
        kinds.set("date", Kinds.day("2024-01-08"));
        ui.settle();
        Canvas calendar = calendarOf(window.text("date"));
        Point size = calendar.getSize();
        ui.screenshot("calendar");
        click(calendar, size.x * 11 / 14, size.y / 16); // the next month
        click(calendar, size.x * 7 / 14, size.y * 7 / 16); // Thursday of its second week
        ui.waitUntil("the calendar is closed", () -> calendar() == null);
        assertEquals(Kinds.day("2024-02-08"), kinds.get("date"));
    }

    @Test
    void bothDaysOfAPeriodAreTakenFromOneCalendar() {
        List<Text> days = ui.all(window.shell(), Text.class).subList(2, 4);
        ui.enter(days.get(0), "2024-01-08");
        ui.enter(days.get(1), "2024-01-12");
        Canvas calendar = calendarOf(days.get(0));
        ui.keyboard().press(SWT.PAGE_DOWN);
        ui.keyboard().press(SWT.CR);
        assertFalse(calendar.isDisposed(), "the last day is asked for");
        ui.keyboard().press(SWT.ARROW_RIGHT);
        ui.keyboard().press(SWT.CR);
        ui.waitUntil("the calendar is closed", () -> calendar() == null);
        Period period = (Period) kinds.get("period");
        assertEquals(Kinds.day("2024-02-08"), period.getStart());
        assertEquals(Kinds.day("2024-02-09"), period.getEnd());
    }

    @Test
    void inANarrowFormNothingOfAPeriodIsCutOff() {
        for (int width : new int[] {700, 420, 360}) {
            window.shell().setSize(width, 600);
            ui.settle();
            assertEquals(List.of(), Legibility.cutOff(window.shell()), "in " + width);
        }
    }

    private void click(Canvas calendar, int x, int y) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        calendar.notifyListeners(SWT.MouseUp, event);
        ui.settle();
    }

    private static String language(String chinese, String english) {
        return Locale.getDefault().getLanguage().equals("zh") ? chinese : english;
    }

    /** Opens the calendar of a text by its key, and returns it when it has the input. */
    private Canvas calendarOf(Text text) {
        ui.focus(text);
        ui.keyboard().press(SWT.ARROW_DOWN, SWT.ALT);
        Canvas calendar = ui.waitFor("the calendar", this::calendar);
        ui.waitUntil("the calendar has the input", calendar::isFocusControl);
        return calendar;
    }

    private Canvas calendar() {
        return Arrays.stream(ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getParent() == window.shell())
                .flatMap(shell -> ui.all(shell, Canvas.class).stream()).filter(canvas -> canvas.getClass() == Canvas.class)
                .findFirst().orElse(null);
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
    void aDayOfAPeriodThatIsNoneIsRefused() {
        Period period = period("2024-01-08", "2024-01-12");
        Text last = ui.all(window.shell(), Text.class).get(3);
        ui.enter(last, "2024-01-32");
        assertTrue(window.says("2024-01-32"), () -> window.sentences().toString());
        assertEquals(Kinds.day("2024-01-12"), period.getEnd());
        ui.focus(window.text("text"));
        assertEquals("2024-01-32", last.getText(), "it stays to be corrected");
        ui.enter(last, "2024-01-19");
        assertFalse(window.says("2024-01-32"));
        assertEquals(Kinds.day("2024-01-19"), period.getEnd());
        window.undo();
        assertEquals(Kinds.day("2024-01-12"), period.getEnd());
    }

    private Period period(String start, String end) {
        Period period = BulletinFactory.eINSTANCE.createPeriod();
        period.setStart(Kinds.day(start));
        period.setEnd(Kinds.day(end));
        kinds.set("period", period);
        ui.settle();
        return period;
    }

    @Test
    void aPeriodMovesByWeeks() {
        Period period = period("2023-12-25", "2023-12-29");
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
