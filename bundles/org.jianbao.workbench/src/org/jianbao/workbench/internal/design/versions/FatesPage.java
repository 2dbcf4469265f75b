package org.jianbao.workbench.internal.design.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.structure.version.SeriesMigration.Outcome;
import org.jianbao.core.structure.version.SeriesMigration.State;
import org.jianbao.workbench.internal.wizards.PageArea;
import org.jianbao.workbench.internal.wizards.Spoken;

/** What becomes of issues in a version: before they are moved, or as a report of what was done. */
final class FatesPage extends WizardPage {

    private final String help;
    private final Path folder;
    private final Supplier<List<Outcome>> source;
    private FateTree tree;
    private Text note;
    private List<Outcome> outcomes = List.of();

    /**
     * Makes the page.
     *
     * @param name its name, also the end of the keys of its sentences
     * @param help the context of the help
     * @param folder the series folder
     * @param source looks at the issues while the dialog shows the progress; returns none if it was cancelled. Null if the
     *        page is told by {@link #report}
     */
    FatesPage(String name, String help, Path folder, Supplier<List<Outcome>> source) {
        super(name, Texts.MESSAGES.get("page.title." + name), null);
        this.help = help;
        this.folder = folder;
        this.source = source;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 1, help);
        note = new Text(page, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI); // names files, which people want to copy
        note.setBackground(page.getBackground());
        Spoken.name(note, Texts.MESSAGES.get("report.name"));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).exclude(true).applyTo(note);
        note.setVisible(false);
        tree = new FateTree(page, folder);
        setControl(page);
        setPageComplete(false);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && source != null) {
            setPageComplete(false);
            getShell().getDisplay().asyncExec(this::look);
        }
    }

    private void look() {
        if (getControl().isDisposed() || !isCurrentPage()) {
            return;
        }
        List<Outcome> found = source.get();
        if (!getControl().isDisposed()) {
            show(found);
        }
    }

    /** Shows what was done with issues, and a sentence above it; an empty one takes no room. */
    void report(List<Outcome> done, String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).exclude(sentence.isEmpty()).applyTo(note);
        note.getParent().layout();
        show(done);
    }

    private void show(List<Outcome> shown) {
        outcomes = List.copyOf(shown);
        tree.show(outcomes);
        long failed = outcomes.stream().filter(outcome -> outcome.state() == State.FAILED).count();
        long whole = outcomes.stream().filter(Outcome::isWhole).count();
        long moved = outcomes.stream().filter(outcome -> outcome.state() == State.MIGRATED).count();
        setMessage(Texts.MESSAGES.get("page.message." + getName(), outcomes.size(), whole, outcomes.size() - failed - whole, failed,
                moved));
        setPageComplete(true);
    }

    /** Returns what becomes of the issues; none before that is known. */
    List<Outcome> outcomes() {
        return outcomes;
    }
}
