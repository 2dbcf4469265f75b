package org.jianbao.workbench.internal.series;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.jianbao.workbench.internal.findings.FindingMarkers;

/** Gives the workbench its {@link SeriesSessions}: one for all windows, views and editors. */
public final class SeriesServices extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object above = parentLocator.getService(serviceInterface); // a part asks its window, a window the workbench
        if (above != null) {
            return above;
        }
        var sessions = new SeriesSessions(PlatformUI.getWorkbench().getDisplay());
        sessions.forEach(FindingMarkers::watch);
        return sessions;
    }
}
