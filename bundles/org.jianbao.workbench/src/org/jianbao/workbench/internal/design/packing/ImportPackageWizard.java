package org.jianbao.workbench.internal.design.packing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.jianbao.core.lifecycle.NewSeries;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.packing.PackageImport;
import org.jianbao.workbench.internal.actions.FileChange;
import org.jianbao.workbench.internal.actions.FilesChanged;
import org.jianbao.workbench.internal.actions.IssueStore;
import org.jianbao.workbench.internal.actions.SeriesAdded;
import org.jianbao.workbench.internal.actions.SeriesOperation;
import org.jianbao.workbench.internal.exporting.ExportSelection;
import org.jianbao.workbench.internal.series.Questions;
import org.jianbao.workbench.internal.series.SeriesSessions;

/** Makes a series of a package, or adds its structure to a series, as one step in the history of the workbench. */
final class ImportPackageWizard extends Wizard {

    static final String HELP = "org.jianbao.workbench.importPackage";

    private final IWorkbenchWindow window;
    private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    private final SectionKinds kinds;
    private final Questions questions;
    private final ImportPage page;

    /**
     * Makes the wizard.
     *
     * @param meant the series that is offered first; null for none
     */
    ImportPackageWizard(IWorkbenchWindow window, IProject meant) {
        this.window = window;
        kinds = window.getService(SeriesSessions.class).plugins().kinds();
        questions = new Questions(window.getShell().getDisplay(), "jianbao-package");
        page = new ImportPage(new PackageSource(kinds), questions, new NewSeries(root.getLocation().toPath(), kinds),
                ExportSelection.all(), meant);
        setWindowTitle(Texts.MESSAGES.get("import.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        PackageImport read = page.contents().read();
        IProject project = page.project();
        String label = Texts.MESSAGES.get("import.step", read.name(), read.version());
        return new SeriesOperation(window, label, project == null ? series(read, page.name()) : files(read, project)).run();
    }

    private FileChange series(PackageImport read, String name) {
        Path parent = root.getLocation().toPath();
        return new SeriesAdded(root, () -> read.into(parent, name));
    }

    private FileChange files(PackageImport read, IProject project) {
        Path folder = project.getLocation().toPath();
        List<Path> all = read.names().stream().map(folder::resolve).toList();
        return new FilesChanged(new IssueStore(project, kinds), List.of(), () -> all, monitor -> read.merge(folder));
    }

    @Override
    public void dispose() {
        questions.close();
        super.dispose();
    }
}
