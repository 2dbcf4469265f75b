package org.jianbao.workbench.internal.design.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jianbao.core.io.FileNames;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.StructureFiles;
import org.jianbao.workbench.internal.series.SeriesSession;
import org.jianbao.workbench.internal.wizards.PageArea;
import org.jianbao.workbench.internal.wizards.Spoken;

/** Which issues are moved to which version. */
final class TargetPage extends WizardPage {

    private final SeriesSession session;
    private final List<Path> chosen;
    private final Path wanted;
    private List<Path> structures = List.of();
    private List<Path> all = List.of();
    private Combo version;
    private Table table;

    /**
     * Makes the page.
     *
     * @param chosen the issues that are ticked at first
     * @param wanted the file of the version that is chosen at first; null for the last one
     */
    TargetPage(SeriesSession session, List<Path> chosen, Path wanted) {
        super("target", Texts.MESSAGES.get("target.title"), null);
        this.session = session;
        this.chosen = List.copyOf(chosen);
        this.wanted = wanted;
        setMessage(Texts.MESSAGES.get("target.message"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = PageArea.of(parent, 2, MigrateWizard.HELP);
        new Label(page, SWT.NONE).setText(Texts.MESSAGES.get("target.version"));
        version = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(version);
        var label = new Label(page, SWT.NONE);
        label.setText(Texts.MESSAGES.get("target.issues"));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(label);
        table = new Table(page, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL);
        Spoken.name(table, Texts.MESSAGES.get("target.name"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
        buttons(page);
        fill();
        version.addListener(SWT.Selection, event -> check());
        table.addListener(SWT.Selection, event -> check());
        setControl(page);
        check();
    }

    private void buttons(Composite page) {
        var bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(bar);
        button(bar, "target.all", true);
        button(bar, "target.nothing", false);
    }

    private void button(Composite bar, String key, boolean ticked) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(Texts.MESSAGES.get(key));
        button.addListener(SWT.Selection, event -> {
            Arrays.stream(table.getItems()).forEach(item -> item.setChecked(ticked));
            check();
        });
    }

    private void fill() {
        try {
            structures = StructureFiles.all(session.folder());
            all = new ArrayList<>(session.series().issueFiles()).reversed();
        } catch (IOException e) {
            setErrorMessage(e.getLocalizedMessage());
        }
        structures.forEach(file -> version.add(FileNames.base(file)));
        int index = structures.indexOf(wanted);
        version.select(index < 0 ? structures.size() - 1 : index);
        Path issues = session.folder().resolve(Series.ISSUES);
        for (Path file : all) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(issues.relativize(file).toString().replace('\\', '/'));
            item.setChecked(chosen.contains(file));
        }
    }

    private void check() {
        setPageComplete(version.getSelectionIndex() >= 0 && !issues().isEmpty());
    }

    /** Returns the file of the chosen version. */
    Path structure() {
        return structures.get(version.getSelectionIndex());
    }

    /** Returns the files of the ticked issues. */
    List<Path> issues() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> all.get(table.indexOf(item))).toList();
    }
}
