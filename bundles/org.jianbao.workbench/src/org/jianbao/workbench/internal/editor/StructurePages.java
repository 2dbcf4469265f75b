package org.jianbao.workbench.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.jianbao.workbench.internal.series.Analysis;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.Sample;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.Trial;
import org.jianbao.workbench.internal.series.Trying;

/** The two sides of the editor of a structure: what it is made of, and its forms with the data of an issue that one may choose. */
final class StructurePages {

    private final ModelEditor editor;
    private final EditedModel model;
    private final SeriesSession session;
    private final CTabFolder folder;
    private final CTabItem design;
    private final CTabItem tried;
    private final Combo chooser;
    private final TrialPane pane;
    private List<Sample> choices = List.of();
    private Trying how = Trying.NEWEST;

    StructurePages(Composite parent, ModelEditor editor, EditedModel model, SeriesSession session) {
        this.editor = editor;
        this.model = model;
        this.session = session;
        folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        design = item("pages.design");
        tried = item("pages.trial");
        pane = new TrialPane(folder, editor, session, this::typed);
        tried.setControl(pane.control());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(pane.control(), "org.jianbao.workbench.trial");
        var bar = new Composite(folder, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(12, 6, 2, 2).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Texts.MESSAGES.get("pages.sample"));
        chooser = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        chooser.setToolTipText(Texts.MESSAGES.get("pages.sample.hint"));
        chooser.addListener(SWT.Selection, event -> choose(choices.get(chooser.getSelectionIndex())));
        folder.setTopRight(bar, SWT.RIGHT);
        folder.setTabHeight(Math.max(folder.getTabHeight(), bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
        folder.addListener(SWT.Selection, event -> turned());
        session.background().tries(model.file(), how);
    }

    private CTabItem item(String key) {
        var item = new CTabItem(folder, SWT.NONE);
        item.setText(Texts.MESSAGES.get(key));
        return item;
    }

    /** Returns where both sides go. */
    Composite folder() {
        return folder;
    }

    /** Takes the side that shows what the structure is made of. */
    void design(Control control) {
        design.setControl(control);
        folder.setSelection(design);
    }

    /** Turns to what the structure is made of. */
    void showDesign() {
        if (folder.getSelection() != design) {
            folder.setSelection(design);
            turned();
        }
    }

    private void turned() {
        boolean trying = folder.getSelection() == tried;
        editor.undoIn(trying ? pane.history() : session.edits().stack());
        if (trying) {
            pane.raise(editor.shown());
        } else {
            pane.lower();
        }
    }

    private void choose(Sample sample) {
        tries(new Trying(sample, null));
    }

    private void typed(byte[] content) {
        tries(new Trying(how.sample() == null && chooser.getSelectionIndex() >= 0
                ? choices.get(chooser.getSelectionIndex()) : how.sample(), content));
    }

    private void tries(Trying other) {
        how = other;
        session.background().tries(model.file(), how);
    }

    /** Follows a change of the structure: what was typed while it was another one is given up. */
    void changed() {
        if (how.typed() != null) {
            how = new Trying(how.sample(), null);
            session.background().tries(model.file(), how);
        }
    }

    /** Shows what came out of a trial. */
    void analysed(Analysis analysis) {
        analysis.trial().ifPresent(trial -> {
            offer(trial);
            pane.show(trial);
        });
    }

    private void offer(Trial trial) {
        if (!trial.choices().equals(choices)) {
            choices = trial.choices();
            chooser.setItems(choices.stream().map(Sample::name).toArray(String[]::new));
            chooser.getParent().pack();
            folder.layout();
        }
        chooser.setEnabled(!choices.isEmpty());
        int index = choices.indexOf(trial.sample());
        if (index != chooser.getSelectionIndex() && (how.sample() == null || how.sample().equals(trial.sample()))) {
            chooser.select(index);
        }
    }
}
