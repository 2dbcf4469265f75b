package org.jianbao.workbench.internal.creating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jianbao.workbench.internal.creating.IssueDraft.Review;
import org.jianbao.workbench.internal.creating.IssueDraft.SectionLine;
import org.jianbao.workbench.internal.creating.IssueDraft.Start;
import org.jianbao.workbench.internal.wizards.Columns;
import org.jianbao.workbench.internal.wizards.PageArea;

/** The sections that are prepared, and what cannot be. */
final class SectionsPage extends WizardPage {

    private final Consumer<List<String>> chosen;
    private List<SectionLine> lines = List.of();
    private String leftOutLines = "";
    private Tree tree;
    private Text leftOut;

    /**
     * Makes the page.
     *
     * @param chosen is told the ids of the templates whose sections are wanted
     */
    SectionsPage(Consumer<List<String>> chosen) {
        super("sections", Texts.MESSAGES.get("sections.heading"), null);
        this.chosen = chosen;
        setMessage(Texts.MESSAGES.get("sections.hint"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 1, NextIssueWizard.HELP);
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get("sections.label"));
        tree = new Tree(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        Columns.of(tree, Texts.MESSAGES).text("sections.name", 320).text("sections.state", 200);
        tree.addListener(SWT.Selection, this::ticked);
        GridDataFactory.fillDefaults().grab(true, true).hint(540, 220).applyTo(tree);
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get("sections.leftOut"));
        leftOut = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(540, 70).applyTo(leftOut);
        setControl(page);
        fill();
    }

    void start(Start start) {
        lines = start.sections();
        fill();
    }

    void review(Review review) {
        leftOutLines = review.leftOut().isEmpty() ? Texts.MESSAGES.get("sections.nothing")
                : IssueDraft.lines(review.leftOut());
        if (leftOut != null) {
            leftOut.setText(leftOutLines);
        }
    }

    private void fill() {
        if (tree == null) {
            return;
        }
        tree.removeAll();
        var open = new ArrayList<TreeItem>();
        for (SectionLine line : lines) {
            while (open.size() > line.depth()) {
                open.removeLast();
            }
            var item = open.isEmpty() ? new TreeItem(tree, SWT.NONE) : new TreeItem(open.getLast(), SWT.NONE);
            item.setData(line);
            item.setText(new String[] {line.caption(), Texts.MESSAGES.get(!line.installed() ? "sections.missing"
                    : line.before() ? "sections.goesOn" : "sections.begins")});
            item.setChecked(line.installed());
            item.setGrayed(!line.installed());
            open.forEach(above -> above.setExpanded(true));
            open.add(item);
        }
        leftOut.setText(leftOutLines);
    }

    /** A section without the one around it cannot be, and one around others takes them along. */
    private void ticked(Event event) {
        if (event.detail != SWT.CHECK || !(event.item instanceof TreeItem item)) {
            return;
        }
        if (!((SectionLine) item.getData()).installed()) {
            item.setChecked(false);
            return;
        }
        if (item.getChecked()) {
            for (TreeItem above = item.getParentItem(); above != null; above = above.getParentItem()) {
                above.setChecked(true);
            }
        }
        tick(item.getItems(), item.getChecked());
        var ids = new ArrayList<String>();
        collect(tree.getItems(), ids);
        chosen.accept(ids);
    }

    private static void tick(TreeItem[] items, boolean checked) {
        for (TreeItem item : items) {
            item.setChecked(checked && ((SectionLine) item.getData()).installed());
            tick(item.getItems(), checked);
        }
    }

    /** What cannot be prepared stays wanted, so that it is named. */
    private static void collect(TreeItem[] items, List<String> ids) {
        Arrays.stream(items).forEach(item -> {
            var line = (SectionLine) item.getData();
            if (item.getChecked() || !line.installed()) {
                ids.add(line.id());
                collect(item.getItems(), ids);
            }
        });
    }
}
