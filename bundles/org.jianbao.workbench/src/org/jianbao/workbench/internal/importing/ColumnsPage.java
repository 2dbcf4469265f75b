package org.jianbao.workbench.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.jianbao.core.register.ListColumns;
import org.jianbao.core.register.ListKind;
import org.jianbao.core.text.Captions;
import org.jianbao.model.edit.Titles;
import org.jianbao.spreadsheet.Sheet;

/** Says which column of the list holds what, as far as its header tells, to be changed by a person. */
final class ColumnsPage extends WizardPage {

    private final Runnable look;
    private final Map<EStructuralFeature, Combo> columns = new LinkedHashMap<>();
    private List<Sheet> sheets = List.of();
    private Combo sheet;
    private Combo kind;
    private Combo header;
    private Group group;

    /**
     * Makes the page.
     *
     * @param look reads the file and calls {@link #show}, unless that was done
     */
    ColumnsPage(Runnable look) {
        super("columns");
        this.look = look;
        setTitle(Texts.MESSAGES.get("columns.title"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        sheet = combo(area, Texts.MESSAGES.get("columns.sheet"), this::guess);
        kind = combo(area, Texts.MESSAGES.get("columns.kind"), this::headerColumns);
        for (ListKind each : ListKind.values()) {
            kind.add(Texts.MESSAGES.get("kind." + each.name()));
        }
        header = combo(area, Texts.MESSAGES.get("columns.header"), this::headerColumns);
        group = new Group(area, SWT.NONE);
        group.setText(Texts.MESSAGES.get("columns.group"));
        GridLayoutFactory.swtDefaults().numColumns(4).spacing(10, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.jianbao.workbench.registerImport");
    }

    private static Combo combo(Composite parent, String caption, Runnable changed) {
        new Label(parent, SWT.NONE).setText(caption);
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** Shows what was read; at least one sheet. */
    void show(List<Sheet> read) {
        sheets = read;
        sheet.setItems(read.stream().map(Sheet::name).toArray(String[]::new));
        int best = 0;
        while (best < read.size() - 1 && ListColumns.find(cells(read.get(best))).isEmpty()) {
            best++;
        }
        sheet.select(ListColumns.find(cells(read.get(best))).isPresent() ? best : 0);
        sheet.setEnabled(read.size() > 1);
        guess();
    }

    /** Returns the sheet that is chosen. */
    Sheet sheet() {
        return sheets.get(sheet.getSelectionIndex());
    }

    static List<List<String>> cells(Sheet sheet) {
        return sheet.rows().stream().map(Sheet.Row::cells).toList();
    }

    private void guess() {
        header.removeAll();
        header.add(Texts.MESSAGES.get("columns.noHeader"));
        sheet().rows().stream().limit(ListColumns.HEADER_ROWS).forEach(row -> header.add(Texts.MESSAGES.get("columns.row",
                row.number(), Titles.cut(row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | ")), 60))));
        ListColumns found = ListColumns.find(cells(sheet()))
                .orElseGet(() -> ListColumns.of(ListKind.DEPARTMENTS, 0, sheet().rows().getFirst().cells()));
        kind.select(found.kind().ordinal());
        header.select(found.header() + 1);
        setMessage(Texts.MESSAGES.get(found.columns().isEmpty() ? "columns.unknown" : "columns.known"),
                found.columns().isEmpty() ? WARNING : NONE);
        fill(found);
    }

    private void headerColumns() {
        int row = header.getSelectionIndex() - 1;
        fill(row < 0 ? new ListColumns(kind(), row, Map.of()) : ListColumns.of(kind(), row, sheet().rows().get(row).cells()));
    }

    private ListKind kind() {
        return ListKind.values()[kind.getSelectionIndex()];
    }

    private void fill(ListColumns known) {
        for (Control child : group.getChildren()) {
            child.dispose();
        }
        columns.clear();
        List<String> names = columnNames(Math.max(0, known.header()));
        for (EStructuralFeature feature : known.kind().features()) {
            Combo combo = combo(group, Captions.of(known.kind().eClass(), feature), this::check);
            ((GridData) combo.getLayoutData()).widthHint = 150;
            combo.add(Texts.MESSAGES.get("columns.none"));
            names.forEach(combo::add);
            combo.select(1 + known.columns().getOrDefault(feature, -1));
            columns.put(feature, combo);
        }
        ((Composite) getControl()).layout(true, true);
        check();
    }

    /** Returns a name for each column: its letter, and what stands in it in a row. */
    private List<String> columnNames(int row) {
        int width = sheet().rows().stream().mapToInt(each -> each.cells().size()).max().orElse(0);
        List<String> cells = sheet().rows().get(row).cells();
        var names = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            String letter = (i < 26 ? "" : String.valueOf((char) ('A' + i / 26 - 1))) + (char) ('A' + i % 26);
            names.add(letter + (i < cells.size() && !cells.get(i).isEmpty() ? " — " + Titles.cut(cells.get(i), 20) : ""));
        }
        return names;
    }

    private void check() {
        boolean named = columns().columns().containsKey(kind().label());
        setErrorMessage(named ? null
                : Texts.MESSAGES.get("columns.noName", Captions.of(kind().eClass(), kind().label())));
        setPageComplete(named);
    }

    /** Returns what the columns hold. */
    ListColumns columns() {
        var chosen = new LinkedHashMap<EStructuralFeature, Integer>();
        columns.forEach((feature, combo) -> {
            if (combo.getSelectionIndex() > 0) {
                chosen.put(feature, combo.getSelectionIndex() - 1);
            }
        });
        return new ListColumns(kind(), header.getSelectionIndex() - 1, chosen);
    }

    /** The file is read when the page is there, so that the progress is shown on it. Until then the columns are those of another one. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            setPageComplete(false);
            getShell().getDisplay().asyncExec(() -> {
                if (isShown()) {
                    look.run();
                }
                if (isShown()) {
                    check();
                }
            });
        }
    }

    private boolean isShown() {
        return !getControl().isDisposed() && getControl().isVisible();
    }
}
