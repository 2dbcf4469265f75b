package org.jianbao.forms.swt.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FormContext;

/** A day: typed, or chosen in a calendar. */
final class DateField extends AbstractField {

    /** The digits of a written day, for the width of its text. */
    static final int WIDTH = 16;

    private final EntryText entry;

    DateField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 2);
        int style = SWT.SINGLE | (field.readOnly() ? SWT.READ_ONLY : SWT.BORDER);
        entry = new EntryText(row(), style, field.feature(), new DateText(() -> Models.year(element())), context.edits(),
                this::refuse);
        adopt(entry.text());
        var data = new GridData(SWT.LEAD, SWT.CENTER, false, false);
        data.widthHint = EntryField.width(entry.text(), WIDTH);
        entry.text().setLayoutData(data);
        fit(entry.text());
        entry.text().addListener(SWT.FocusOut, event -> entry.tidy());
        if (!field.readOnly()) {
            CalendarPopup.openBy(entry.text(), this::drop);
            Icons.button(row(), "calendar", Texts.MESSAGES.get("date.calendar", field.caption()))
                    .addListener(SWT.Selection, event -> drop());
        }
    }

    private void drop() {
        LocalDate day = value() instanceof LocalDate set ? set : Models.likely(element());
        CalendarPopup.open(entry.text(), List.of(new CalendarPopup.Question(field().caption(), () -> day, this::take)));
    }

    private void take(LocalDate day) {
        context().edits().type(element(), feature(), day);
        entry.show(element());
        entry.tidy();
    }

    @Override
    void load() {
        entry.show(element());
    }

    @Override
    public void reveal(EObject element, String feature) {
        entry.text().setFocus();
    }
}
