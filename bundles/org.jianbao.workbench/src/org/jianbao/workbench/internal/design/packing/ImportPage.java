package org.jianbao.workbench.internal.design.packing;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.lifecycle.NewSeries;
import org.jianbao.core.structure.packing.PackageExport;
import org.jianbao.core.structure.packing.PackageImport.Item;
import org.jianbao.core.structure.packing.PackageImport.Item.Standing;
import org.jianbao.core.text.XmlText;
import org.jianbao.forms.swt.FileQuestion;
import org.jianbao.workbench.internal.design.packing.PackageSource.Contents;
import org.jianbao.workbench.internal.series.Questions;
import org.jianbao.workbench.internal.wizards.Columns;
import org.jianbao.workbench.internal.wizards.PageArea;
import org.jianbao.workbench.internal.wizards.Spoken;

/** Which package goes where, and what becomes of its files. */
final class ImportPage extends WizardPage {

    private final PackageSource source;
    private final Questions questions;
    private final NewSeries series;
    private final List<IProject> projects;
    private final IProject meant;
    private Text file;
    private Button fresh;
    private Text name;
    private Combo existing;
    private Table table;
    private Contents contents;
    private int asked;

    /**
     * Makes the page.
     *
     * @param series says which folder a new series gets
     * @param projects the series that are there
     * @param meant the one that is offered first; null for a new one
     */
    ImportPage(PackageSource source, Questions questions, NewSeries series, List<IProject> projects, IProject meant) {
        super("import", Texts.MESSAGES.get("import.heading"), null);
        this.source = source;
        this.questions = questions;
        this.series = series;
        this.projects = projects;
        this.meant = meant;
        setMessage(Texts.MESSAGES.get("import.hint"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 3, ImportPackageWizard.HELP);
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get("import.file"));
        file = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        var browse = new Button(page, SWT.PUSH);
        browse.setText(Texts.MESSAGES.get("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        target(page);
        table(page);
        file.addListener(SWT.Modify, event -> look());
        setControl(page);
        setPageComplete(false);
        file.setFocus();
    }

    private void target(Composite page) {
        fresh = new Button(page, SWT.RADIO);
        fresh.setText(Texts.MESSAGES.get("import.new"));
        name = new Text(page, SWT.BORDER);
        name.setToolTipText(Texts.MESSAGES.get("import.name"));
        named(name, "import.name");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        name.addListener(SWT.Modify, event -> check());
        var other = new Button(page, SWT.RADIO);
        other.setText(Texts.MESSAGES.get("import.existing"));
        other.setEnabled(!projects.isEmpty());
        existing = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        named(existing, "import.series");
        projects.forEach(project -> existing.add(project.getName()));
        existing.select(Math.max(0, projects.indexOf(meant)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(existing);
        existing.addListener(SWT.Selection, event -> look());
        fresh.setSelection(true);
        existing.setEnabled(false);
        fresh.addListener(SWT.Selection, event -> {
            name.setEnabled(fresh.getSelection());
            existing.setEnabled(!fresh.getSelection());
            look();
        });
    }

    private void named(org.eclipse.swt.widgets.Control control, String key) {
        Spoken.name(control, Texts.MESSAGES.get(key));
    }

    private void table(Composite page) {
        table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        Columns.of(table, Texts.MESSAGES).text("import.column.file", 360).text("import.column.standing", 300);
        named(table, "import.files");
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, 220).applyTo(table);
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {'*' + PackageExport.SUFFIX, "*.*"});
        dialog.setFilterNames(new String[] {Texts.MESSAGES.get("file.kind"), Texts.MESSAGES.get("file.all")});
        FileQuestion.choose(dialog, "package", path(), null).ifPresent(chosen -> file.setText(chosen.toString()));
    }

    /** Reads the package anew. */
    private void look() {
        contents = null;
        table.removeAll();
        setErrorMessage(null);
        setPageComplete(false);
        int own = ++asked; // what was asked before is not answered any more, also if nothing can be asked now
        Path path = path();
        if (path == null) {
            setErrorMessage(file.getText().isBlank() ? null : Texts.MESSAGES.get("import.absolute"));
            return;
        }
        IProject project = project();
        Path folder = project == null ? null : project.getLocation().toPath();
        questions.ask(() -> source.read(path, folder), found -> {
            if (own == asked) {
                show(found);
            }
        }, sentence -> {
            if (own == asked) {
                setErrorMessage(sentence);
            }
        });
    }

    private void show(Contents found) {
        contents = found;
        for (Item each : found.items()) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {each.name(),
                    Texts.MESSAGES.get("standing." + each.standing().name().toLowerCase(Locale.ROOT))});
            item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(switch (each.standing()) {
                case CONFLICT -> ISharedImages.IMG_OBJS_ERROR_TSK;
                case LEFT_OUT -> ISharedImages.IMG_OBJS_WARN_TSK;
                case NEW, SAME -> ISharedImages.IMG_OBJS_INFO_TSK;
            }));
        }
        if (name.getText().isBlank()) {
            name.setText(found.read().name());
        }
        check();
    }

    private void check() {
        if (contents == null) {
            return;
        }
        setErrorMessage(problem());
        setMessage(Texts.MESSAGES.get("import.found", contents.read().name(), contents.read().version()));
        if (getErrorMessage() == null && project() == null) {
            folder();
        }
        setPageComplete(getErrorMessage() == null);
    }

    private String problem() {
        if (project() == null) {
            return name().isBlank() ? Texts.MESSAGES.get("import.noName") : null;
        }
        return contents.items().stream().filter(item -> item.standing() == Standing.CONFLICT).findFirst()
                .map(item -> Texts.MESSAGES.get("import.conflict", item.name())).orElseGet(() ->
                        contents.items().stream().anyMatch(item -> item.standing() == Standing.NEW) ? null
                                : Texts.MESSAGES.get("import.nothing"));
    }

    private void folder() {
        try {
            String folder = series.folder(name()).getFileName().toString();
            if (!folder.equals(name())) {
                setMessage(Texts.MESSAGES.get("import.folder", folder), IMessageProvider.INFORMATION);
            }
        } catch (IOException e) {
            setErrorMessage(e.getLocalizedMessage());
        }
    }

    private Path path() {
        try {
            Path path = Path.of(file.getText().strip());
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Returns the series that gets the package; null for a new one. */
    IProject project() {
        return fresh.getSelection() || projects.isEmpty() ? null : projects.get(existing.getSelectionIndex());
    }

    /** Returns the wanted name of the new series. */
    String name() {
        return XmlText.clean(name.getText()).strip();
    }

    /** Returns the package, as it was read. */
    Contents contents() {
        return contents;
    }
}
