package org.jianbao.workbench.internal.app;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/**
 * Takes the preference pages that an editor needs out of the platform's page "General", and drops that page, which is about
 * an IDE.
 */
final class PreferencePages {

    private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";
    private static final List<String> NEEDED = List.of("org.eclipse.ui.preferencePages.Views",
            "org.eclipse.ui.preferencePages.Keys");

    private final PreferenceManager manager;

    PreferencePages(PreferenceManager manager) {
        this.manager = manager;
    }

    void arrange() {
        IPreferenceNode general = manager.remove(GENERAL);
        if (general == null) {
            return;
        }
        for (String id : NEEDED) {
            IPreferenceNode page = general.findSubNode(id);
            if (page != null) {
                manager.addToRoot(page);
            }
        }
    }
}
