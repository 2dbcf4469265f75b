package org.jianbao.workbench.internal.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.statushandlers.WorkbenchErrorHandler;

/**
 * Shows errors as the platform does, but for those of its own looking for changed files: a folder that was renamed or taken away
 * is told by the editors of its files, in words for people, and the platform's sentence about a missing description helps nobody.
 */
final class QuietRefresh extends WorkbenchErrorHandler {

    @Override
    public void handle(StatusAdapter error, int style) {
        Job job = error.getAdapter(Job.class);
        boolean looking = job != null && job.belongsTo(ResourcesPlugin.FAMILY_AUTO_REFRESH);
        super.handle(error, looking ? StatusManager.LOG : style);
    }
}
