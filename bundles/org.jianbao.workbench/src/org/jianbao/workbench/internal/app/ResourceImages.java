package org.jianbao.workbench.internal.app;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The icons of projects and problems. They lie in the platform's bundle for files, but an application has to declare them,
 * or else the navigator and the Problems view show red squares.
 */
final class ResourceImages {

    private static final String FOLDER = "$nl$/icons/full/";

    /** Names as {@code IDEInternalWorkbenchImages} spells them, to files. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.svg"),
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.svg"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.svg"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.svg"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.svg"),
            Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.svg"),
            Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg"),
            Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg"),
            Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg"),
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.svg"),
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.svg"),
            Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.svg"),
            Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.svg"),
            Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co.png"),
            Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz.svg"),
            Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.svg"));

    private final IWorkbenchConfigurer configurer;

    ResourceImages(IWorkbenchConfigurer configurer) {
        this.configurer = configurer;
    }

    void declare() {
        Bundle bundle = FrameworkUtil.getBundle(IDE.class);
        FILES.forEach((name, file) -> {
            URL url = FileLocator.find(bundle, new Path(FOLDER + file), null);
            configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
        });
    }
}
