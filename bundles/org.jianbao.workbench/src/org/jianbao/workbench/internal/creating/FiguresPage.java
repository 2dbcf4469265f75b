package org.jianbao.workbench.internal.creating;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jianbao.workbench.internal.creating.IssueDraft.FigureLine;
import org.jianbao.workbench.internal.creating.IssueDraft.Review;
import org.jianbao.workbench.internal.creating.IssueDraft.Start;
import org.jianbao.workbench.internal.wizards.Columns;
import org.jianbao.workbench.internal.wizards.PageArea;

/** The figures of the issue before, and from which sum of the year the new issue goes on. */
final class FiguresPage extends WizardPage {

    private List<FigureLine> lines = List.of();
    private int yearBefore;
    private boolean newYear;
    private Table table;

    FiguresPage() {
        super("figures", Texts.MESSAGES.get("figures.heading"), null);
        setMessage(Texts.MESSAGES.get("figures.hint"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 1, NextIssueWizard.HELP);
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get("figures.label"));
        table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        Columns.of(table, Texts.MESSAGES).text("figures.name", 190).text("figures.unit", 60).number("figures.last", 110)
                .number("figures.yearToDate", 200);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 260).applyTo(table);
        setControl(page);
        fill();
    }

    void start(Start start) {
        lines = start.figures();
        yearBefore = start.yearBefore();
        fill();
    }

    void review(Review review) {
        newYear = yearBefore != 0 && review.proposal().year() > yearBefore;
        fill();
    }

    private void fill() {
        if (table == null) {
            return;
        }
        table.removeAll();
        for (FigureLine line : lines) {
            new TableItem(table, SWT.NONE).setText(new String[] {line.name(), line.unit(), number(line.last()),
                    newYear ? Texts.MESSAGES.get("figures.anew") : sum(line)});
        }
        setMessage(Texts.MESSAGES.get(lines.isEmpty() ? "figures.none" : newYear ? "figures.newYear" : "figures.hint"));
    }

    private static String sum(FigureLine line) {
        if (line.yearToDate() == null) {
            return "";
        }
        return line.missing().isEmpty() ? number(line.yearToDate()) : Texts.MESSAGES.get("figures.without",
                number(line.yearToDate()), String.join(", ", line.missing()));
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
