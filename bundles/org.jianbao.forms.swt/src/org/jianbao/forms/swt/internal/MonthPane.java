package org.jianbao.forms.swt.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A month in which one day is marked. The calendar of the window system speaks the language of the system instead of that of the
 * window, and on GTK its keys are not heard. Arrows move by days and weeks, Page Up and Page Down by months, with Shift by years;
 * Enter, the space bar and a click choose.
 */
final class MonthPane {

    private static final int DAYS = 7;
    /** The line with the name of the month, that with the days of the week, and six weeks. */
    private static final int LINES = 8;
    private static final String[] ARROWS = {"«", "‹", "›", "»"};
    private static final int[] ARROW_COLUMNS = {0, 1, DAYS - 2, DAYS - 1};

    private final Canvas canvas;
    private final Consumer<LocalDate> chosen;
    private String caption = "";
    private LocalDate day = LocalDate.EPOCH;
    private final Point cell;

    /**
     * Makes the pane.
     *
     * @param parent has a grid layout
     * @param chosen takes the day that a person chooses
     */
    MonthPane(Composite parent, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setFont(Look.font());
        canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        cell = cell();
        canvas.setLayoutData(new GridData(DAYS * cell.x, LINES * cell.y));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.MouseVerticalWheel, event -> mark(day.plusMonths(event.count < 0 ? 1 : -1)));
    }

    private Point cell() {
        var gc = new GC(canvas);
        Point extent = gc.textExtent("30");
        int width = extent.x;
        for (DayOfWeek each : DayOfWeek.values()) {
            width = Math.max(width, gc.textExtent(weekday(each)).x);
        }
        gc.dispose();
        return new Point(width + 12, extent.y + 6);
    }

    /** One character tells the days of the week apart in Chinese, and does not in English. */
    private static String weekday(DayOfWeek each) {
        Locale language = Texts.MESSAGES.language();
        return each.getDisplayName(language.equals(Locale.ENGLISH) ? TextStyle.SHORT : TextStyle.NARROW, language);
    }

    /** Returns the widget. */
    Canvas control() {
        return canvas;
    }

    /** Asks for a day, with one that is marked at first. */
    void ask(String question, LocalDate first) {
        caption = question;
        mark(first);
    }

    private void mark(LocalDate marked) {
        day = marked.getYear() < 1 || marked.getYear() > 9999 ? day : marked;
        Access.name(canvas, Texts.MESSAGES.get("calendar.name", caption, new DateText(day::getYear).format(day),
                weekday(day.getDayOfWeek())), "");
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        canvas.redraw();
    }

    private LocalDate first() {
        return day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void paint(GC gc) {
        Look look = Look.of(canvas);
        Color text = canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        gc.setForeground(text);
        draw(gc, Texts.MESSAGES.days("calendar.month").format(day),
                new Rectangle(2 * cell.x, 0, (DAYS - 4) * cell.x, cell.y));
        for (int i = 0; i < ARROWS.length; i++) {
            draw(gc, ARROWS[i], place(ARROW_COLUMNS[i], 0));
        }
        gc.setForeground(look.muted());
        for (DayOfWeek each : DayOfWeek.values()) {
            draw(gc, weekday(each), place(each.getValue() - 1, 1));
        }
        for (int i = 0; i < DAYS * (LINES - 2); i++) {
            LocalDate shown = first().plusDays(i);
            Rectangle place = place(i % DAYS, 2 + i / DAYS);
            gc.setForeground(shown.getMonth() == day.getMonth() ? text : look.muted());
            if (shown.equals(day)) {
                gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
                gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
                gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 6, 6);
            }
            draw(gc, Integer.toString(shown.getDayOfMonth()), place);
        }
    }

    private static void draw(GC gc, String text, Rectangle place) {
        Point extent = gc.textExtent(text);
        gc.drawText(text, place.x + (place.width - extent.x) / 2, place.y + (place.height - extent.y) / 2, true);
    }

    private Rectangle place(int column, int line) {
        return new Rectangle(column * cell.x, line * cell.y, cell.x, cell.y);
    }

    private void click(Event event) {
        int column = Math.min(DAYS - 1, event.x / cell.x);
        int line = event.y / cell.y;
        if (event.button != 1) {
            return;
        }
        if (line == 0) {
            switch (column) {
                case 0 -> mark(day.minusYears(1));
                case 1 -> mark(day.minusMonths(1));
                case DAYS - 2 -> mark(day.plusMonths(1));
                case DAYS - 1 -> mark(day.plusYears(1));
                default -> { }
            }
        } else if (line >= 2) {
            mark(first().plusDays((line - 2L) * DAYS + column));
            chosen.accept(day);
        }
    }

    private void key(Event event) {
        boolean shift = (Keys.modifiers(event) & SWT.SHIFT) != 0;
        ChronoUnit page = shift ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> mark(day.minusDays(1));
            case SWT.ARROW_RIGHT -> mark(day.plusDays(1));
            case SWT.ARROW_UP -> mark(day.minusWeeks(1));
            case SWT.ARROW_DOWN -> mark(day.plusWeeks(1));
            case SWT.PAGE_UP -> mark(day.minus(1, page));
            case SWT.PAGE_DOWN -> mark(day.plus(1, page));
            case SWT.HOME -> mark(day.withDayOfMonth(1));
            case SWT.END -> mark(day.with(TemporalAdjusters.lastDayOfMonth()));
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> chosen.accept(day);
            default -> { }
        }
    }
}
