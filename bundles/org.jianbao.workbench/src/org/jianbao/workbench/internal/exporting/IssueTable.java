package org.jianbao.workbench.internal.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jianbao.core.check.Finding;
import org.jianbao.core.io.FileNames;
import org.jianbao.core.series.IssueHead;
import org.jianbao.core.series.IssueHeads;
import org.jianbao.workbench.internal.series.IssueNames;
import org.jianbao.workbench.internal.wizards.Columns;

/** The issues of a series, the newest first, to be ticked. They are read in the background. */
final class IssueTable {

    private final Table table;
    private final Runnable changed;
    private Job reading;

    /**
     * Makes the table.
     *
     * @param parent has a grid layout, and a label for the table as its last child
     * @param changed is told when other issues are ticked
     */
    IssueTable(Composite parent, Runnable changed) {
        this.changed = changed;
        table = new Table(parent, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 150).applyTo(table);
        Columns.of(table, Texts.MESSAGES).text("column.issue", 240).text("column.period", 260);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        table.addListener(SWT.Dispose, event -> stop());
    }

    private void stop() {
        if (reading != null) {
            reading.cancel();
        }
    }

    /**
     * Shows the issues of a series as soon as they are read.
     *
     * @param folder the series folder
     * @param ticked the files that are ticked; the newest one if there are none
     */
    void show(Path folder, Set<Path> ticked) {
        stop();
        table.removeAll();
        changed.run();
        Display display = table.getDisplay(); // a table that has gone meanwhile tells no more
        reading = new Job(Texts.MESSAGES.get("issues.read")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Map<Path, Optional<IssueHead>> issues = read(folder);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (!monitor.isCanceled() && !table.isDisposed()) {
                            fill(issues, ticked);
                        }
                    });
                }
                return Status.OK_STATUS;
            }
        };
        reading.setSystem(true);
        reading.schedule();
    }

    /** Returns the issues, the newest first, each with its head if it can be read. */
    private static Map<Path, Optional<IssueHead>> read(Path folder) {
        var issues = new TreeMap<Path, Optional<IssueHead>>(java.util.Comparator.reverseOrder());
        try {
            IssueHeads heads = IssueHeads.read(folder);
            heads.heads().forEach(head -> issues.put(folder.resolve(head.file()), Optional.of(head)));
            heads.unreadable().stream().map(Finding::place)
                    .forEach(place -> issues.put(folder.resolve(place.file()), Optional.empty()));
        } catch (IOException e) {
            return issues; // the folder has gone, and with it the issues
        }
        return issues;
    }

    private void fill(Map<Path, Optional<IssueHead>> issues, Set<Path> ticked) {
        table.setRedraw(false);
        issues.forEach((file, head) -> {
            var item = new TableItem(table, SWT.NONE);
            item.setData(file);
            item.setText(head.map(IssueTable::texts).orElseGet(() -> new String[] {FileNames.base(file), ""}));
            item.setChecked(ticked.isEmpty() ? table.getItemCount() == 1 : ticked.contains(file));
        });
        Arrays.stream(table.getItems()).filter(TableItem::getChecked).findFirst().ifPresent(table::showItem);
        table.setRedraw(true);
        changed.run();
    }

    private static String[] texts(IssueHead head) {
        String period = head.start() == null || head.end() == null ? ""
                : Texts.MESSAGES.get("issue.period", head.start(), head.end());
        return new String[] {IssueNames.of(head), period};
    }

    void tickAll(boolean ticked) {
        Arrays.stream(table.getItems()).forEach(item -> item.setChecked(ticked));
        changed.run();
    }

    /** Returns the ticked files, the oldest first. */
    List<Path> ticked() {
        var files = new ArrayList<Path>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                files.addFirst((Path) item.getData());
            }
        }
        return files;
    }
}
