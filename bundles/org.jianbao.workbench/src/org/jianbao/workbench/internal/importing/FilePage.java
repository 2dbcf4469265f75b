package org.jianbao.workbench.internal.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jianbao.forms.swt.FileQuestion;
import org.jianbao.workbench.internal.exporting.ExportSelection;

/** Asks for the series and the file. */
final class FilePage extends WizardPage {

    private final List<IProject> projects = ExportSelection.all();
    private final Optional<IProject> meant;
    private Combo series;
    private Text file;

    FilePage(Optional<IProject> meant) {
        super("file");
        this.meant = meant;
        setTitle(Texts.MESSAGES.get("file.title"));
        setMessage(Texts.MESSAGES.get("file.message"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("file.series"));
        series = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(series);
        projects.forEach(project -> series.add(project.getName()));
        meant.ifPresent(project -> series.select(projects.indexOf(project)));
        series.setEnabled(projects.size() > 1);
        series.addListener(SWT.Selection, event -> check());
        new Label(area, SWT.NONE).setText(Texts.MESSAGES.get("file.name"));
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
        file.addListener(SWT.Modify, event -> check());
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Texts.MESSAGES.get("file.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.jianbao.workbench.registerImport");
        file.setFocus();
        check();
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv", "*.*"});
        dialog.setFilterNames(new String[] {Texts.MESSAGES.get("file.kind"), Texts.MESSAGES.get("file.all")});
        Path home = project().map(chosen -> chosen.getLocation().toPath()).orElse(null);
        FileQuestion.choose(dialog, "register", file(), home).ifPresent(chosen -> file.setText(chosen.toString()));
    }

    private void check() {
        boolean none = project().isEmpty();
        boolean wrong = !file.getText().isBlank() && file() == null;
        setErrorMessage(none ? Texts.MESSAGES.get("file.noSeries") : wrong ? Texts.MESSAGES.get("file.wrong") : null);
        setPageComplete(!none && file() != null);
    }

    Optional<IProject> project() {
        int index = series.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(projects.get(index));
    }

    /** Returns the file, absolute; null if none is given. */
    Path file() {
        try {
            Path path = Path.of(file.getText().strip());
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
