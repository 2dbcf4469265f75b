package org.jianbao.workbench.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.jianbao.workbench.internal.settings.Settings;
import org.osgi.framework.FrameworkUtil;

/** Gives the workbench its {@link Recovery}; the copies lie in the private folder of this plug-in in the workspace. */
public final class RecoveryServices extends AbstractServiceFactory {

    private static final String FOLDER = "recovery";

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object above = parentLocator.getService(serviceInterface); // a part asks its window, a window the workbench
        if (above != null) {
            return above;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(RecoveryServices.class)).toPath().resolve(FOLDER);
        var settings = new Settings();
        var recovery = new Recovery(folder, workbench.getService(SeriesSessions.class), failure -> report(workbench, failure),
                () -> TimeUnit.SECONDS.toMillis(settings.copySeconds()));
        workbench.addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench closing, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench closed) {
                recovery.close();
            }
        });
        return recovery;
    }

    private static void report(IWorkbench workbench, IOException failure) {
        ILog.of(RecoveryServices.class).warn(failure.getMessage(), failure);
        workbench.getDisplay().asyncExec(() -> {
            var window = workbench.getActiveWorkbenchWindow();
            var editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
            if (editor != null) {
                editor.getEditorSite().getActionBars().getStatusLineManager()
                        .setErrorMessage(Texts.MESSAGES.get("copy.failed", failure.getMessage()));
            }
        });
    }
}
