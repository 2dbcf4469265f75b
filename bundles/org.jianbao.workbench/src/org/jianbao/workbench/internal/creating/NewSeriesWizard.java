package org.jianbao.workbench.internal.creating;

import java.nio.file.Path;

import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.jianbao.core.lifecycle.NewSeries;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.workbench.internal.actions.SeriesAdded;
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.creating.SeriesPlan.From;
import org.jianbao.workbench.internal.exporting.ExportSelection;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** Makes a new series, with its first issue if that is wanted, and shows it in the navigator. */
public final class NewSeriesWizard extends Wizard {

    static final String HELP = "org.jianbao.workbench.newSeries";

    private final IWorkbenchWindow window;
    private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    private final SectionKinds kinds;
    private final SeriesPage series;
    private final FirstIssuePage first;

    /**
     * Makes the wizard.
     *
     * @param window the window
     */
    public NewSeriesWizard(IWorkbenchWindow window) {
        this.window = window;
        kinds = window.getService(SeriesSessions.class).plugins().kinds();
        Path folder = root.getLocation().toPath();
        series = new SeriesPage(new NewSeries(folder, kinds), ExportSelection.all(), this::chosen);
        first = new FirstIssuePage(new Series(folder, kinds));
        setWindowTitle(Texts.MESSAGES.get("series.title"));
    }

    private void chosen() {
        getContainer().updateButtons();
    }

    @Override
    public void addPages() {
        addPage(series);
        addPage(first);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == series && series.from() == From.SAMPLE ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return series.isPageComplete() && (series.from() == From.SAMPLE || first.isPageComplete());
    }

    @Override
    public boolean performFinish() {
        var plan = new SeriesPlan(series.name(), series.from(), series.other(),
                series.from() == From.SAMPLE ? null : first.first());
        Path parent = root.getLocation().toPath();
        return new SeriesOperation(window, Texts.MESSAGES.get("series.step", series.name()),
                new SeriesAdded(root, () -> plan.make(parent, kinds))).run();
    }
}
