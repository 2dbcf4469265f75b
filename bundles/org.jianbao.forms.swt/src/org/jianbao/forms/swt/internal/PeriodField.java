package org.jianbao.forms.swt.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jianbao.forms.Field;
import org.jianbao.forms.swt.FormContext;

/**
 * A period: its first and its last day, typed or chosen in one calendar, and moved by weeks. The field's feature contains one
 * element whose first two features are these days; an element that has no period yet gets one with the first day that is typed.
 */
final class PeriodField extends AbstractField {

    private final List<EAttribute> days;
    private final EntryText[] entries = new EntryText[2];
    private final String[] problems = {"", ""};
    private EObject missing;

    PeriodField(Composite parent, Field field, FormContext context) {
        super(parent, field, context, 1);
        row().setLayout(line()); // in a narrow form, the buttons stand below the days
        days = days((EReference) field.feature());
        entries[0] = entry(0, Texts.MESSAGES.get("period.first", field.caption()));
        var to = new Label(row(), SWT.NONE);
        to.setText(Texts.MESSAGES.get("period.to"));
        entries[1] = entry(1, Texts.MESSAGES.get("period.last", field.caption()));
        if (!field.readOnly()) {
            button(row(), "calendar", Texts.MESSAGES.get("date.calendar", field.caption()), this::drop);
            var pair = new Composite(row(), SWT.NONE);
            pair.setLayout(line());
            button(pair, "previous", Texts.MESSAGES.get("period.previous"), () -> move(-1));
            button(pair, "next", Texts.MESSAGES.get("period.next"), () -> move(1));
        }
    }

    private static RowLayout line() {
        var layout = new RowLayout();
        layout.center = true;
        layout.spacing = 4;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginRight = 0;
        layout.marginBottom = 0;
        return layout;
    }

    /** Returns whether a feature contains a period. */
    static boolean suits(EStructuralFeature feature) {
        return feature instanceof EReference period && period.isContainment() && !period.isMany() && days(period).size() == 2;
    }

    /** Returns the attributes of the first and the last day. */
    private static List<EAttribute> days(EReference period) {
        EList<EAttribute> all = period.getEReferenceType().getEAllAttributes();
        return all.stream().filter(attribute -> attribute.getEAttributeType().getInstanceClass() == LocalDate.class)
                .limit(2).toList();
    }

    private EntryText entry(int index, String caption) {
        int style = SWT.SINGLE | (field().readOnly() ? SWT.READ_ONLY : SWT.BORDER);
        var entry = new EntryText(row(), style, days.get(index), new DateText(() -> Models.year(element())),
                context().edits(), problem -> problem(index, problem));
        adopt(entry.text());
        Access.name(entry.text(), caption, field().hint());
        entry.text().setLayoutData(new RowData(EntryField.width(entry.text(), DateField.WIDTH), SWT.DEFAULT));
        if (!field().readOnly()) {
            CalendarPopup.openBy(entry.text(), this::drop);
        }
        entry.text().addListener(SWT.FocusOut, event -> entry.tidy());
        entry.text().addListener(SWT.Modify, event -> adoptMissing());
        return entry;
    }

    private static void button(Composite place, String icon, String caption, Runnable action) {
        Icons.button(place, icon, caption).addListener(SWT.Selection, event -> action.run());
    }

    private void problem(int index, String sentence) {
        problems[index] = sentence;
        refuse(String.join("\n", List.of(problems).stream().filter(problem -> !problem.isEmpty()).toList()));
    }

    /** Returns the period; one that is not yet part of the model if the element has none. */
    private EObject period() {
        if (value() instanceof EObject period) {
            missing = null;
            return period;
        }
        if (missing == null) {
            missing = EcoreUtil.create(((EReference) feature()).getEReferenceType());
        }
        return missing;
    }

    /** Puts the period into the model as soon as it has a day. */
    private void adoptMissing() {
        if (missing != null && value() == null && days.stream().anyMatch(missing::eIsSet)) {
            context().edits().set(element(), feature(), missing);
            missing = null;
        }
    }

    private void drop() {
        CalendarPopup.open(entries[0].text(), List.of(
                new CalendarPopup.Question(Texts.MESSAGES.get("period.first", field().caption()),
                        () -> Objects.requireNonNullElseGet(day(0), () -> Models.likely(element())), day -> choose(0, day)),
                new CalendarPopup.Question(Texts.MESSAGES.get("period.last", field().caption()), this::likelyLast,
                        day -> choose(1, day))));
    }

    /** Returns the last day, or the first one if the last would be before it. */
    private LocalDate likelyLast() {
        LocalDate first = day(0);
        return day(1) == null || day(1).isBefore(first) ? first : day(1);
    }

    private LocalDate day(int index) {
        return period().eGet(days.get(index)) instanceof LocalDate day ? day : null;
    }

    private void choose(int index, LocalDate day) {
        context().edits().type(period(), days.get(index), day);
        adoptMissing();
        load();
        entries[index].tidy();
    }

    /** Moves both days by weeks, as one step. */
    private void move(int weeks) {
        if (day(0) != null && day(1) != null) {
            EObject period = period();
            context().edits().all(Texts.MESSAGES.get(weeks < 0 ? "period.previous" : "period.next"), days.stream()
                    .map(day -> context().edits().setting(period, day, ((LocalDate) period.eGet(day)).plusWeeks(weeks)))
                    .toList());
            load();
        }
    }

    @Override
    void load() {
        for (EntryText entry : entries) {
            entry.show(period());
        }
    }

    @Override
    public void reveal(EObject revealed, String feature) {
        boolean last = days.get(1).getName().equals(feature);
        entries[last ? 1 : 0].text().setFocus();
    }
}
