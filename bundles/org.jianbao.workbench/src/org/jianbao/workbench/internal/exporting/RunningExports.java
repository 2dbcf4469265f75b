package org.jianbao.workbench.internal.exporting;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** The exports that go on in the background, for whoever wants to end the application. */
public final class RunningExports {

    /**
     * Asks whether exports that are under way may be broken off; one that may is told to end.
     *
     * @param shell where to ask
     * @return whether the application may end; without asking if there is no export
     */
    public boolean mayEnd(Shell shell) {
        for (ExportJob export : find()) {
            int answer = new MessageDialog(shell, Texts.MESSAGES.get("title"), null,
                    Texts.MESSAGES.get("leave.question"), MessageDialog.QUESTION, 0, Texts.MESSAGES.get("leave.stay"),
                    Texts.MESSAGES.get("leave.end")).open();
            if (answer != 1) {
                return false;
            }
            export.cancel();
        }
        return true;
    }

    /** Waits until exports that were told to end have put away what they had begun. */
    public void await() {
        find().forEach(Job::cancel);
        try {
            Job.getJobManager().join(ExportJob.FAMILY, null);
        } catch (OperationCanceledException e) {
            // nobody cancels the waiting
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<ExportJob> find() {
        return Arrays.stream(Job.getJobManager().find(ExportJob.FAMILY)).map(ExportJob.class::cast).toList();
    }
}
