package org.jianbao.forms.swt.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A calendar that drops down below a field. The field follows what is selected; Enter or a double click goes on to the next day
 * that is asked for and closes after the last one, and so do Escape and a click elsewhere.
 */
final class CalendarPopup {

    /**
     * A day that is asked for.
     *
     * @param caption what day it is
     * @param day what is selected at first
     * @param follow is told what is selected
     */
    record Question(String caption, LocalDate day, Consumer<LocalDate> follow) {
    }

    private final Shell shell;
    private final Label caption;
    private final DateTime calendar;
    private List<Question> questions;

    private CalendarPopup(Control owner, List<Question> questions) {
        this.questions = questions;
        shell = new Shell(owner.getShell(), SWT.TOOL | SWT.ON_TOP);
        var layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        shell.setLayout(layout);
        caption = new Label(shell, SWT.NONE);
        caption.setFont(Look.headingFont());
        caption.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        calendar = new DateTime(shell, SWT.CALENDAR);
        calendar.addListener(SWT.Selection, event -> questions().getFirst().follow().accept(selected()));
        calendar.addListener(SWT.DefaultSelection, event -> next());
        calendar.addListener(SWT.MouseDoubleClick, event -> next());
        calendar.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                shell.close();
            }
        });
        calendar.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                next();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.close());
    }

    /** Drops down a calendar below a control. */
    static void open(Control owner, List<Question> questions) {
        var popup = new CalendarPopup(owner, questions);
        popup.ask();
        popup.shell.pack();
        popup.shell.setLocation(below(owner, popup.shell.getSize()));
        popup.shell.open();
        popup.calendar.setFocus();
    }

    /** Returns where something goes that belongs below a control, or above it if there is no room. */
    static Point below(Control owner, Point size) {
        Rectangle place = owner.getDisplay().map(owner.getParent(), null, owner.getBounds());
        Rectangle screen = owner.getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x));
        int y = place.y + place.height;
        return new Point(x, y + size.y <= screen.y + screen.height ? y : Math.max(screen.y, place.y - size.y));
    }

    private List<Question> questions() {
        return questions;
    }

    private LocalDate selected() {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }

    private void ask() {
        Question question = questions.getFirst();
        caption.setText(question.caption());
        Access.name(calendar, question.caption(), "");
        calendar.setDate(question.day().getYear(), question.day().getMonthValue() - 1, question.day().getDayOfMonth());
    }

    private void next() {
        questions.getFirst().follow().accept(selected());
        if (questions.size() > 1) {
            questions = questions.subList(1, questions.size());
            ask();
        } else {
            shell.close();
        }
    }
}
