package org.jianbao.workbench.internal.series;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.jianbao.core.io.Loading;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.section.Sections;
import org.jianbao.core.series.Series;
import org.jianbao.forms.Forms;
import org.jianbao.forms.Widget;
import org.jianbao.model.bulletin.Issue;

/**
 * Reads the issues of a year beside the windows before the first form with figures adds them up, which would otherwise wait for
 * all of them at once. What it has not read by then, the form reads. To be used by the thread of the windows only.
 */
final class ReadAhead {

    private final Series series;
    private final Display display;
    private volatile int stops;

    /**
     * Makes one.
     *
     * @param series the series with the models that are edited
     */
    ReadAhead(Series series, Display display) {
        this.series = series;
        this.display = display;
    }

    /** Begins to read the other issues of the year of an issue, if a form of its sections shows what they add up to. */
    void begin(Issue issue) {
        if (Sections.all(issue).stream().map(EObject::eClass).distinct().anyMatch(ReadAhead::addsUp)) {
            begin(issue.getYear());
        }
    }

    private static boolean addsUp(EClass section) {
        return Forms.of(section).fields().stream()
                .anyMatch(field -> field.widget() == Widget.FIGURES || field.widget() == Widget.COMPUTED);
    }

    private void begin(int year) {
        try {
            List<Loading> loadings = series.issueFiles(year).stream().filter(file -> !series.files().isLoaded(file))
                    .map(series.files()::loading).toList();
            job(year, loadings).schedule();
        } catch (IOException e) {
            return; // whoever adds up finds no issues there either
        }
    }

    /** Returns the job, which belongs to the series. */
    private Job job(int year, List<Loading> loadings) {
        int begun = stops;
        var job = new Job(Texts.MESSAGES.get("opening.job", Integer.toString(year))) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                loadings.forEach(loading -> read(loading, begun));
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == series;
            }
        };
        job.setSystem(true);
        return job;
    }

    private void read(Loading loading, int begun) {
        if (begun == stops && !display.isDisposed()) {
            try {
                loading.read();
                display.asyncExec(() -> take(loading, begun));
            } catch (ModelFileException e) {
                return; // the background reports it
            }
        }
    }

    private void take(Loading loading, int begun) {
        if (begun == stops) {
            loading.finishAhead();
        }
    }

    /** Forgets what was begun: nobody needs it any more, or a file is another one now. */
    void stop() {
        stops++;
    }
}
