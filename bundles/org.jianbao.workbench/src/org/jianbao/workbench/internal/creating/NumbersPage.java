package org.jianbao.workbench.internal.creating;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.check.Finding;
import org.jianbao.core.check.Severity;
import org.jianbao.core.lifecycle.NextIssue.Proposal;
import org.jianbao.core.series.Series;
import org.jianbao.workbench.internal.creating.IssueDraft.Review;
import org.jianbao.workbench.internal.creating.IssueDraft.Source;
import org.jianbao.workbench.internal.creating.IssueDraft.Start;
import org.jianbao.workbench.internal.wizards.PageArea;

/** Where the content comes from, and the numbers and days of the new issue, with what is to be said of them. */
final class NumbersPage extends WizardPage {

    private final IssueDraft draft;
    private final Series series;
    private final Path wanted;
    private final Consumer<Start> started;
    private final Consumer<Review> reviewed;
    private List<Source> sources = List.of();
    private List<String> sections = List.of();
    private Combo source;
    private Label issuerLabel;
    private Combo issuer;
    private IssueForm form;
    private Text findings;
    private Start start;
    private Proposal latest;
    private Review review;
    private boolean waiting;

    /**
     * Makes the page.
     *
     * @param wanted the file of the issue that is to be followed; null for the last one
     * @param started is told where a proposal begins
     * @param reviewed is told what was found out about a proposal
     */
    NumbersPage(IssueDraft draft, Series series, Path wanted, Consumer<Start> started, Consumer<Review> reviewed) {
        super("numbers", Texts.MESSAGES.get("next.heading"), null);
        this.draft = draft;
        this.series = series;
        this.wanted = wanted;
        this.started = started;
        this.reviewed = reviewed;
        setMessage(Texts.MESSAGES.get("next.reading"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 2, NextIssueWizard.HELP);
        label(page, "next.source");
        source = combo(page);
        source.addListener(SWT.Selection, event -> begin());
        issuerLabel = label(page, "next.issuer");
        issuer = combo(page);
        issuer.addListener(SWT.Selection, event -> begin());
        form = new IssueForm(page, series, this::typed);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 215).applyTo(form.control());
        var label = new Label(page, SWT.NONE);
        label.setText(Texts.MESSAGES.get("next.findings"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        findings = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(560, 70).applyTo(findings);
        setControl(page);
        draft.sources(wanted, this::offer, this::failed);
    }

    private static Label label(Composite page, String key) {
        var label = new Label(page, SWT.NONE);
        label.setText(Texts.MESSAGES.get(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private static Combo combo(Composite page) {
        var combo = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.setEnabled(false);
        return combo;
    }

    private void offer(List<Source> found) {
        sources = found;
        if (sources.isEmpty()) {
            failed(Texts.MESSAGES.get("next.nothing"));
            return;
        }
        sources.forEach(each -> source.add(each.caption()));
        source.select(0);
        source.setEnabled(true);
        draft.issuers(names -> {
            issuer.setItems(names.toArray(String[]::new));
            begin();
        }, this::failed);
    }

    private void begin() {
        Source chosen = sources.get(source.getSelectionIndex());
        complete(false);
        start = null; // what was asked before is about another beginning
        latest = null;
        review = null;
        offerIssuer(!chosen.isIssue() && issuer.getItemCount() > 0);
        if (!issuer.isEnabled()) {
            issuer.deselectAll();
        } else if (issuer.getSelectionIndex() < 0) {
            issuer.select(0);
        }
        draft.begin(chosen, issuer.isEnabled() ? issuer.getText() : null, LocalDate.now(), this::begun, this::failed);
    }

    /** Who issues it goes on too: there is no question where an issue is followed. */
    private void offerIssuer(boolean asked) {
        issuer.setEnabled(asked);
        for (Control control : List.of(issuerLabel, issuer)) {
            control.setVisible(asked);
            ((GridData) control.getLayoutData()).exclude = !asked;
        }
        issuer.getParent().layout();
    }

    private void begun(Start begun) {
        start = begun;
        sections = begun.proposal().sections();
        latest = begun.proposal();
        form.show(begun.proposal());
        started.accept(begun);
        if (isCurrentPage()) {
            form.setFocus();
        }
        ask();
    }

    /** Is told which sections are wanted. */
    void sections(List<String> wantedSections) {
        sections = wantedSections;
        typed();
    }

    /** Looks at what was typed at the end of the event in which it was. */
    private void typed() {
        if (start == null) {
            return;
        }
        complete(false);
        if (!waiting) {
            waiting = true;
            getShell().getDisplay().asyncExec(() -> {
                waiting = false;
                if (!getControl().isDisposed()) {
                    settle();
                }
            });
        }
    }

    private void settle() {
        Proposal typed = form.read(sections);
        if (latest != null && typed.year() != latest.year()) {
            latest = typed;
            draft.renumber(typed, numbered -> renumber(typed, numbered), this::failed);
        } else {
            latest = typed;
            ask();
        }
    }

    /** Days may have been typed meanwhile; a year or numbers that were typed count more than those that follow. */
    private void renumber(Proposal typed, Proposal numbered) {
        Proposal now = form.read(sections);
        if (now.year() == typed.year() && now.number() == typed.number() && now.totalNumber() == typed.totalNumber()) {
            form.numbers(numbered);
            ask();
        }
    }

    private void ask() {
        if (start == null) {
            return; // another beginning is chosen
        }
        Proposal asked = form.read(sections);
        latest = asked;
        draft.review(asked, found -> {
            if (latest == asked && !waiting) { // or else something else was typed meanwhile
                show(found);
            }
        }, this::failed);
    }

    private void show(Review found) {
        review = found;
        reviewed.accept(found);
        form.findings(found.findings());
        findings.setText(found.findings().isEmpty() ? Texts.MESSAGES.get("next.noFindings") : IssueDraft.lines(found.findings()));
        String refusal = form.refusal();
        String error = !refusal.isEmpty() ? refusal : found.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).findFirst().orElse(null);
        setErrorMessage(error);
        if (start.yearBefore() != 0 && found.proposal().year() > start.yearBefore()) {
            setMessage(Texts.MESSAGES.get("next.newYear", found.proposal().year()), IMessageProvider.INFORMATION);
        } else {
            setMessage(Texts.MESSAGES.get("next.hint"));
        }
        complete(error == null);
    }

    /** The other pages finish by what this one knows, too. */
    private void complete(boolean complete) {
        setPageComplete(complete);
        if (getContainer() != null && getContainer().getCurrentPage() != null && !isCurrentPage()) {
            getContainer().updateButtons();
        }
    }

    private void failed(String sentence) {
        review = null;
        setErrorMessage(sentence);
        complete(false);
    }

    /** Returns the proposal that was looked at last and that nothing is wrong with. */
    Proposal proposal() {
        return review.proposal();
    }
}
