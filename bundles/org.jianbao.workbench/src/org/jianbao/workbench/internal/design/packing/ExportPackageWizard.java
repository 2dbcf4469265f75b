package org.jianbao.workbench.internal.design.packing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.packing.PackageExport;
import org.jianbao.workbench.internal.series.SeriesSession;

/** Writes a structure with all that a series needs as one file. */
final class ExportPackageWizard extends Wizard {

    static final String HELP = "org.jianbao.workbench.exportPackage";

    private final SeriesSession session;
    private final PackagePage page;

    /**
     * Makes the wizard.
     *
     * @param structure the structure that is chosen at first; null for the last one
     */
    ExportPackageWizard(SeriesSession session, Path structure) {
        this.session = session;
        page = new PackagePage(session, structure);
        setWindowTitle(Texts.MESSAGES.get("export.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path structure = page.structure();
        Path sample = page.sample();
        Path target = page.path();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    PackageExport.write(new Series(session.folder(), session.plugins().kinds()), structure, sample, target);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause() instanceof ModelFileException model ? model.getMessage()
                    : Texts.MESSAGES.get("export.failed", target, e.getCause().getLocalizedMessage()));
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        MessageDialog.openInformation(getShell(), Texts.MESSAGES.get("export.title"), Texts.MESSAGES.get("export.done", target));
        return true;
    }
}
