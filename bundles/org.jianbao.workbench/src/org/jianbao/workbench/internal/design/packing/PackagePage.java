package org.jianbao.workbench.internal.design.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.io.FileNames;
import org.jianbao.core.structure.packing.PackageExport;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.forms.swt.FileQuestion;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.wizards.PageArea;

/** Which structure is packed with which sample, and into which file. */
final class PackagePage extends WizardPage {

    private final SeriesSession session;
    private final Path meant;
    private List<Path> structures = List.of();
    private List<Path> issues = List.of();
    private Combo structure;
    private Combo sample;
    private Text file;

    /**
     * Makes the page.
     *
     * @param session the series
     * @param meant the structure that is chosen at first; null for the last one
     */
    PackagePage(SeriesSession session, Path meant) {
        super("package", Texts.MESSAGES.get("export.heading"), null);
        this.session = session;
        this.meant = meant;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 3, ExportPackageWizard.HELP);
        structure = combo(page, "export.structure");
        sample = combo(page, "export.sample");
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get("export.file"));
        file = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(380, SWT.DEFAULT).applyTo(file);
        var browse = new Button(page, SWT.PUSH);
        browse.setText(Texts.MESSAGES.get("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        fill();
        structure.addListener(SWT.Selection, event -> propose());
        file.addListener(SWT.Modify, event -> check());
        setControl(page);
        propose();
    }

    private Combo combo(Composite page, String key) {
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get(key));
        var combo = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    private void fill() {
        try {
            structures = StructureFiles.all(session.folder());
            issues = new ArrayList<>(session.series().issueFiles()).reversed();
        } catch (IOException e) {
            setErrorMessage(e.getLocalizedMessage());
        }
        structures.forEach(each -> structure.add(FileNames.base(each)));
        int index = structures.indexOf(meant);
        structure.select(index < 0 ? structures.size() - 1 : index);
        sample.add(Texts.MESSAGES.get("export.noSample"));
        issues.forEach(each -> sample.add(FileNames.base(each)));
        sample.select(issues.isEmpty() ? 0 : 1);
    }

    private void propose() {
        if (structure.getSelectionIndex() >= 0) {
            Path old = path();
            Path folder = old == null ? Path.of(System.getProperty("user.home")) : old.getParent();
            file.setText(folder.resolve(FileNames.base(structure()) + PackageExport.SUFFIX).toString());
        }
        check();
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {'*' + PackageExport.SUFFIX});
        dialog.setFilterNames(new String[] {Texts.MESSAGES.get("file.kind")});
        Path path = path();
        dialog.setFileName(path == null ? "" : path.getFileName().toString());
        FileQuestion.choose(dialog, "package", path, null).ifPresent(chosen -> file.setText(chosen.toString()));
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        boolean unsaved = !session.unsaved().isEmpty();
        boolean replaced = problem == null && Files.exists(path());
        setMessage(Texts.MESSAGES.get(unsaved ? "export.unsaved" : replaced ? "export.replaced" : "export.hint"),
                unsaved || replaced ? IMessageProvider.WARNING : IMessageProvider.NONE);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (structures.isEmpty()) {
            return Texts.MESSAGES.get("export.noStructure");
        }
        Path path = path();
        if (path == null || path.getFileName() == null || !path.toString().endsWith(PackageExport.SUFFIX)) {
            return Texts.MESSAGES.get("export.absolute", PackageExport.SUFFIX);
        }
        return Files.isDirectory(path) || !Files.isDirectory(path.getParent())
                ? Texts.MESSAGES.get("export.folder", path.getParent()) : null;
    }

    /** Returns the file of the package; null if none is named. */
    Path path() {
        try {
            Path path = Path.of(file.getText().strip());
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Returns the file of the structure. */
    Path structure() {
        return structures.get(structure.getSelectionIndex());
    }

    /** Returns the file of the sample issue; null for none. */
    Path sample() {
        return sample.getSelectionIndex() <= 0 ? null : issues.get(sample.getSelectionIndex() - 1);
    }
}
