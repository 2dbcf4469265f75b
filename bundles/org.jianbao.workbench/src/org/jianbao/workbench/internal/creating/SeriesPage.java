package org.jianbao.workbench.internal.creating;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.lifecycle.NewSeries;
import org.jianbao.core.text.XmlText;
import org.jianbao.workbench.internal.creating.SeriesPlan.From;
import org.jianbao.workbench.internal.wizards.PageArea;

/** The name of a new series, and what it begins with. */
final class SeriesPage extends WizardPage {

    private final NewSeries series;
    private final List<IProject> others;
    private final Runnable chosen;
    private Text name;
    private From from = From.EMPTY;
    private Combo other;

    /**
     * Makes the page.
     *
     * @param series says which folder a series of a name gets
     * @param others the series that can be copied
     * @param chosen is told that what the series begins with was chosen
     */
    SeriesPage(NewSeries series, List<IProject> others, Runnable chosen) {
        super("series", Texts.MESSAGES.get("series.heading"), null);
        this.series = series;
        this.others = others;
        this.chosen = chosen;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 2, NewSeriesWizard.HELP);
        GridLayoutFactory.createFrom((GridLayout) page.getLayout()).spacing(8, 10).applyTo(page);
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get("series.name"));
        name = new Text(page, SWT.BORDER);
        name.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(name);
        var group = new Group(page, SWT.NONE);
        group.setText(Texts.MESSAGES.get("series.from"));
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        choice(group, From.EMPTY, "series.empty", 2).setSelection(true);
        choice(group, From.SAMPLE_STRUCTURE, "series.sampleStructure", 2);
        choice(group, From.SAMPLE, "series.sample", 2);
        if (!others.isEmpty()) {
            choice(group, From.OTHER, "series.other", 1);
            other = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
            other.setToolTipText(Texts.MESSAGES.get("series.other"));
            others.forEach(project -> other.add(project.getName()));
            other.select(0);
            other.setEnabled(false);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(other);
        }
        setControl(page);
        setMessage(Texts.MESSAGES.get("series.hint"));
        setPageComplete(false);
    }

    private Button choice(Group group, From kind, String key, int columns) {
        var button = new Button(group, SWT.RADIO);
        button.setText(Texts.MESSAGES.get(key));
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                from = kind;
                if (other != null) {
                    other.setEnabled(kind == From.OTHER);
                }
                chosen.run();
                check();
            }
        });
        return button;
    }

    private void check() {
        setErrorMessage(name.getText().isBlank() ? Texts.MESSAGES.get("series.noName") : null);
        if (!name.getText().isBlank()) {
            try {
                String folder = series.folder(name()).getFileName().toString();
                boolean same = folder.equals(name());
                setMessage(same ? Texts.MESSAGES.get("series.hint") : Texts.MESSAGES.get("series.folder", folder),
                        same ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
            } catch (IOException e) {
                setErrorMessage(Texts.MESSAGES.get("series.unreadable", e.getLocalizedMessage()));
            }
        }
        setPageComplete(getErrorMessage() == null);
    }

    String name() {
        return XmlText.clean(name.getText()).strip();
    }

    From from() {
        return from;
    }

    /** Returns the folder of the series that is copied; null if none is. */
    Path other() {
        return from == From.OTHER ? others.get(other.getSelectionIndex()).getLocation().toPath() : null;
    }
}
