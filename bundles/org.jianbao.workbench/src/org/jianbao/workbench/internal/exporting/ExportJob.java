package org.jianbao.workbench.internal.exporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jianbao.core.io.FileNames;
import org.jianbao.core.series.Series;
import org.jianbao.export.DocumentWriters;
import org.jianbao.export.ExportResult;
import org.jianbao.export.Exporter;
import org.jianbao.runtime.Plugins;
import org.jianbao.workbench.internal.exporting.ExportPlan.Existing;
import org.jianbao.workbench.internal.exporting.ExportRun.Document;
import org.jianbao.workbench.internal.exporting.ExportRun.Outcome;

/** Writes the documents in the background, with models of its own. Each is whole or was never begun. */
final class ExportJob extends Job {

    /** What the platform knows all exports by. */
    static final Object FAMILY = ExportJob.class;

    private final ExportPlan plan;
    private final Plugins plugins;
    private final ExportRun run;
    private final Display display;
    private final Series series;
    private final FileNames names = new FileNames();

    ExportJob(ExportPlan plan, Plugins plugins, ExportRun run, Display display) {
        super(Texts.MESSAGES.get("job", plan.issues().size()));
        this.plan = plan;
        this.plugins = plugins;
        this.run = run;
        this.display = display;
        this.series = new Series(plan.folder(), plugins.kinds());
        run.whenCancelled(this::cancel);
        // not told by the work itself: what is cancelled before it begins ends, too
        addJobChangeListener(IJobChangeListener.onDone(event -> tell(told -> told.end(!event.getResult().isOK()))));
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            series.files().overlay(plan.unsaved());
            SubMonitor progress = SubMonitor.convert(monitor, plan.issues().size() * plan.formats().size());
            Path before = null;
            for (Path issue : plan.issues()) {
                forget(before, issue);
                before = issue;
                for (DocumentWriters.Entry format : plan.formats()) {
                    if (monitor.isCanceled()) {
                        return Status.CANCEL_STATUS;
                    }
                    progress.subTask(issue.getFileName().toString());
                    write(issue, format, monitor);
                    progress.worked(1);
                }
            }
            return Status.OK_STATUS;
        } finally {
            refresh();
        }
    }

    /** The issues of a year need each other; those of the year before need not be kept when another one begins. */
    private void forget(Path before, Path next) {
        if (before != null && !before.getParent().equals(next.getParent())) {
            plan.issues().stream().filter(issue -> issue.getParent().equals(before.getParent()))
                    .forEach(series.files()::forget);
            series.changed();
        }
    }

    private void write(Path issue, DocumentWriters.Entry format, IProgressMonitor monitor) {
        Path target = target(issue, format);
        tell(told -> told.begin(target.getFileName().toString()));
        if (plan.existing() == Existing.SKIP && Files.exists(target)) {
            tell(told -> told.add(new Document(issue, target, Outcome.SKIPPED, "", List.of())));
            return;
        }
        ExportResult result = new Exporter(series, plugins.renderers(), format, monitor::isCanceled).export(issue, target);
        if (result instanceof ExportResult.Written written) {
            tell(told -> told.add(new Document(issue, target, Outcome.WRITTEN, "", written.findings())));
        } else if (result instanceof ExportResult.Refused refused && !monitor.isCanceled()) {
            tell(told -> told.add(new Document(issue, target, Outcome.FAILED, refused.message(), List.of())));
        }
    }

    private Path target(Path issue, DocumentWriters.Entry format) {
        Path target;
        do {
            target = plan.target().resolve(names.give(FileNames.base(issue), format.extension()));
        } while (plan.existing() == Existing.KEEP && Files.exists(target));
        return target;
    }

    private void tell(Consumer<ExportRun> news) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> news.accept(run));
        }
    }

    /** Lets the workspace know of documents that were written inside of it. */
    private void refresh() {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(plan.target().toUri())) {
            try {
                IResource known = container.exists() ? container : container.getParent();
                known.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException e) {
                ILog.of(ExportJob.class).log(e.getStatus());
            }
        }
    }
}
