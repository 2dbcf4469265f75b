package org.jianbao.forms.swt.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A calendar that drops down below a field. A click or Enter takes a day and goes on to the next one that is asked for, and closes
 * after the last one; Escape and a click elsewhere close it, and what was not taken stays as it was.
 */
final class CalendarPopup {

    /**
     * A day that is asked for.
     *
     * @param caption what day it is
     * @param day gives what is marked at first
     * @param taken is told what was chosen
     */
    record Question(String caption, Supplier<LocalDate> day, Consumer<LocalDate> taken) {
    }

    private final Control owner;
    private final Shell shell;
    private final Label caption;
    private final MonthPane month;
    private List<Question> questions;

    private CalendarPopup(Control owner, List<Question> questions) {
        this.owner = owner;
        this.questions = questions;
        shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.ON_TOP); // with SWT.TOOL, GTK would send it no keys
        var layout = new GridLayout();
        layout.marginWidth = 6;
        layout.marginHeight = 6;
        shell.setLayout(layout);
        caption = new Label(shell, SWT.NONE);
        caption.setFont(Look.headingFont());
        caption.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        month = new MonthPane(shell, this::take);
        month.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.close());
        shell.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Look.of(shell).rule());
            event.gc.drawRectangle(0, 0, shell.getSize().x - 1, shell.getSize().y - 1);
        });
    }

    /** Lets Alt and the arrow down open a calendar at a text. */
    static void openBy(Control text, Runnable open) {
        text.addListener(SWT.KeyDown, event -> {
            if (Keys.modifiers(event) == SWT.ALT && event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                open.run();
            }
        });
    }

    /** Drops down a calendar below a control. */
    static void open(Control owner, List<Question> questions) {
        var popup = new CalendarPopup(owner, questions);
        popup.ask();
        popup.shell.pack();
        popup.shell.setLocation(below(owner, popup.shell.getSize()));
        popup.shell.open();
        popup.month.control().setFocus();
    }

    /** Returns where something goes that belongs below a control, or above it if there is no room. */
    static Point below(Control owner, Point size) {
        Rectangle place = owner.getDisplay().map(owner.getParent(), null, owner.getBounds());
        Rectangle screen = owner.getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x));
        int y = place.y + place.height;
        return new Point(x, y + size.y <= screen.y + screen.height ? y : Math.max(screen.y, place.y - size.y));
    }

    private void ask() {
        Question question = questions.getFirst();
        caption.setText(question.caption());
        month.ask(question.caption(), question.day().get());
    }

    private void take(LocalDate day) {
        questions.getFirst().taken().accept(day);
        if (questions.size() > 1) {
            questions = questions.subList(1, questions.size());
            ask();
        } else {
            close();
        }
    }

    private void close() {
        shell.close();
        owner.getShell().setActive();
        owner.setFocus();
    }
}
