package org.jianbao.workbench.internal.creating;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.lifecycle.Days;
import org.jianbao.core.lifecycle.NextIssue.Proposal;
import org.jianbao.core.series.Series;
import org.jianbao.core.text.XmlText;
import org.jianbao.model.structure.Frequency;
import org.jianbao.workbench.internal.creating.SeriesPlan.First;
import org.jianbao.workbench.internal.wizards.PageArea;

/** Whether a new series gets its first issue at once, and who issues it under which numbers. */
final class FirstIssuePage extends WizardPage {

    private final Series series;
    private Button wanted;
    private Text issuer;
    private IssueForm form;

    FirstIssuePage(Series series) {
        super("first", Texts.MESSAGES.get("first.heading"), null);
        this.series = series;
        setMessage(Texts.MESSAGES.get("first.hint"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 2, NewSeriesWizard.HELP);
        wanted = new Button(page, SWT.CHECK);
        wanted.setText(Texts.MESSAGES.get("first.wanted"));
        wanted.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(wanted);
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get("first.issuer"));
        issuer = new Text(page, SWT.BORDER);
        issuer.setMessage(Texts.MESSAGES.get("first.issuer.hint"));
        issuer.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(issuer);
        form = new IssueForm(page, series, this::check);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 215).applyTo(form.control());
        LocalDate today = LocalDate.now();
        Days week = Days.around(Frequency.WEEKLY, today);
        form.show(new Proposal(week.start().getYear(), 1, 1, week.start(), week.end(), Days.workDayAfter(week.end()), List.of()));
        setControl(page);
        check();
    }

    private void check() {
        if (form == null) {
            return;
        }
        boolean asked = wanted.getSelection();
        issuer.setEnabled(asked);
        form.control().setVisible(asked);
        String problem = asked ? problem() : "";
        setErrorMessage(problem.isEmpty() ? null : problem);
        setPageComplete(problem.isEmpty());
    }

    private String problem() {
        if (!form.refusal().isEmpty()) {
            return form.refusal();
        }
        if (issuer.getText().isBlank()) {
            return Texts.MESSAGES.get("first.noIssuer");
        }
        Proposal typed = form.read(List.of());
        if (typed.number() < 1 || typed.totalNumber() < typed.number()) {
            return Texts.MESSAGES.get("first.numbers");
        }
        if (typed.start() == null || typed.end() == null || typed.publishDate() == null
                || typed.end().isBefore(typed.start()) || typed.publishDate().isBefore(typed.end())) {
            return Texts.MESSAGES.get("first.days");
        }
        boolean inYear = typed.year() >= typed.start().getYear() && typed.year() <= typed.publishDate().getYear();
        return inYear ? "" : Texts.MESSAGES.get("first.year", typed.year(), typed.start(), typed.publishDate());
    }

    /** Returns the first issue; null if none is wanted. */
    First first() {
        return wanted == null || !wanted.getSelection() ? null
                : new First(XmlText.clean(issuer.getText()).strip(), form.read(List.of()));
    }
}
