package org.jianbao.workbench.internal.exporting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jianbao.export.DocumentWriters;
import org.jianbao.workbench.internal.exporting.ExportPlan.Existing;
import org.jianbao.workbench.internal.series.EditedModel;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.jianbao.workbench.internal.settings.Settings;

/** Asks which issues are exported, in which formats and where to. */
final class ExportPage extends WizardPage {

    private static final String WORD = "docx";
    private static final String FORMATS = "formats";

    private final ExportSelection selection;
    private final SeriesSessions sessions;
    private final IDialogSettings settings;
    private final List<IProject> projects = ExportSelection.all();
    private final Map<Button, DocumentWriters.Entry> formats = new LinkedHashMap<>();
    private final TargetFolder folder = new TargetFolder(this::update);
    private Combo series;
    private IssueTable issues;
    private Text target;
    private Combo existing;
    private Button save;

    ExportPage(ExportSelection selection, SeriesSessions sessions, IDialogSettings settings) {
        super("issues");
        this.selection = selection;
        this.sessions = sessions;
        this.settings = settings;
        setTitle(Texts.MESSAGES.get("page.title"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        label(area, "page.series");
        series = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(series);
        projects.forEach(project -> series.add(project.getName()));
        series.setEnabled(projects.size() > 1);
        issues(area);
        label(area, "page.formats");
        formats(area);
        label(area, "page.target");
        target = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(target);
        target.addListener(SWT.Modify, event -> look());
        button(area, "page.browse", this::browse);
        label(area, "page.existing");
        existing = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        Arrays.stream(Existing.values()).forEach(choice -> existing.add(Texts.MESSAGES.get("existing." + choice.name())));
        existing.select(0);
        existing.addListener(SWT.Selection, event -> update());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(existing);
        save = new Button(area, SWT.CHECK | SWT.WRAP);
        save.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(save);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.jianbao.workbench.export");
        series.addListener(SWT.Selection, event -> open());
        selection.series().ifPresent(project -> series.select(projects.indexOf(project)));
        open();
    }

    private void issues(Composite area) {
        Label label = label(area, "page.issues");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        issues = new IssueTable(area, this::update);
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "page.all", () -> issues.tickAll(true));
        button(buttons, "page.none", () -> issues.tickAll(false));
    }

    private void formats(Composite area) {
        var row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        DocumentWriters writers = sessions.plugins().writers();
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, writers.formats().size())).spacing(14, 0).applyTo(row);
        String[] last = settings.getArray(FORMATS);
        List<String> chosen = last == null ? List.of(WORD) : List.of(last);
        for (String format : writers.formats()) {
            var button = new Button(row, SWT.CHECK);
            button.setText(name(format));
            button.setSelection(chosen.contains(format));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
            formats.put(button, writers.entry(format).orElseThrow());
        }
    }

    private static String name(String format) {
        return switch (format) {
            case WORD -> Texts.MESSAGES.get("format.word");
            case "html" -> Texts.MESSAGES.get("format.page");
            case "txt" -> Texts.MESSAGES.get("format.text");
            default -> format;
        };
    }

    private static Label label(Composite parent, String key) {
        var label = new Label(parent, SWT.NONE);
        label.setText(Texts.MESSAGES.get(key));
        return label;
    }

    private static void button(Composite parent, String key, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(Texts.MESSAGES.get(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().applyTo(button);
    }

    /** Shows the series that is chosen. */
    private void open() {
        SeriesSession session = session();
        if (session == null) {
            update();
            return;
        }
        boolean meant = selection.series().map(session.project()::equals).orElse(false);
        issues.show(session.folder(), meant ? selection.issues().stream().map(IResource::getProjectRelativePath)
                .map(path -> session.folder().resolve(path.toPath())).collect(Collectors.toSet()) : java.util.Set.of());
        target.setText(new Settings().exportFolder(session.folder()).toString());
        updateUnsaved();
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setMessage(Texts.MESSAGES.get("page.target.question"));
        dialog.setFilterPath(target.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            target.setText(chosen);
        }
    }

    private void look() {
        folder.look(target());
        update();
    }

    /** Tells which changes are not saved, if there are any. */
    void updateUnsaved() {
        List<String> names = session() == null ? List.of()
                : session().unsaved().stream().map(EditedModel::file).map(file -> file.getFileName().toString()).toList();
        save.setVisible(!names.isEmpty());
        ((GridData) save.getLayoutData()).exclude = names.isEmpty();
        save.setText(names.isEmpty() ? "" : Texts.MESSAGES.get("page.save", names.getFirst(), names.size()));
        save.setToolTipText(String.join("\n", names));
        save.getParent().layout();
    }

    private void update() {
        if (save == null || save.isDisposed()) {
            return; // not yet built, or gone
        }
        String error = error();
        setErrorMessage(error);
        setPageComplete(error == null);
        int there = error == null ? folder.existing(issues(), formats()) : 0;
        if (there > 0) {
            setMessage(Texts.MESSAGES.get("page.exists." + existing().name(), there), WARNING);
        } else {
            setMessage(Texts.MESSAGES.get("page.message"));
        }
    }

    private String error() {
        if (session() == null) {
            return Texts.MESSAGES.get("page.noSeries");
        } else if (issues().isEmpty()) {
            return Texts.MESSAGES.get("page.noIssues");
        } else if (formats().isEmpty()) {
            return Texts.MESSAGES.get("page.noFormat");
        } else if (target() == null) {
            return Texts.MESSAGES.get("page.noTarget");
        }
        return folder.problem();
    }

    /** Returns the series; null if there is none. */
    SeriesSession session() {
        int index = series.getSelectionIndex();
        return index < 0 ? null : sessions.of(projects.get(index));
    }

    List<Path> issues() {
        return issues.ticked();
    }

    List<DocumentWriters.Entry> formats() {
        var chosen = new ArrayList<DocumentWriters.Entry>();
        formats.forEach((button, format) -> {
            if (button.getSelection()) {
                chosen.add(format);
            }
        });
        return chosen;
    }

    /** Returns the folder that is written to; null if what was typed is none. */
    Path target() {
        try {
            Path typed = Path.of(target.getText().strip());
            return typed.isAbsolute() ? typed.normalize() : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    Existing existing() {
        return Existing.values()[existing.getSelectionIndex()];
    }

    /** Returns whether what is edited is to be saved before. */
    boolean savesFirst() {
        return save.getVisible() && save.getSelection();
    }

    /** Keeps what was chosen for the next time. */
    void remember() {
        settings.put(FORMATS, formats().stream().map(DocumentWriters.Entry::format).toArray(String[]::new));
    }
}
