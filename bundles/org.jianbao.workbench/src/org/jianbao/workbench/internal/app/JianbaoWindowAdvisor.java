package org.jianbao.workbench.internal.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Lays out the window: size, title, which bars it has. */
final class JianbaoWindowAdvisor extends WorkbenchWindowAdvisor {

    JianbaoWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new JianbaoActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        TitleFonts.follow();
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(1360, screen.width), Math.min(860, screen.height)));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowProgressIndicator(true);
        new WindowTitle(configurer, Texts.MESSAGES.get("window.title", workspaceName())).follow();
    }

    /** Names the perspectives in the language of now. The platform keeps the names that they had when they were opened. */
    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        IPerspectiveRegistry names = window.getWorkbench().getPerspectiveRegistry();
        for (MPerspective shown : window.getService(EModelService.class).findElements(window.getService(MWindow.class), null,
                MPerspective.class)) {
            IPerspectiveDescriptor known = names.findPerspectiveWithId(shown.getElementId());
            if (known != null) {
                shown.setLabel(known.getLabel());
            }
        }
    }

    private static String workspaceName() {
        IPath folder = ResourcesPlugin.getWorkspace().getRoot().getLocation();
        return folder.segmentCount() == 0 ? folder.toOSString() : folder.lastSegment();
    }
}
