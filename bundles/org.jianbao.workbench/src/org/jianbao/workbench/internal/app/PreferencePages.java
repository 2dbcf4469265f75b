package org.jianbao.workbench.internal.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/**
 * Takes the preference pages that an editor needs out of the platform's page "General", and drops that page, which is about
 * an IDE.
 */
final class PreferencePages {

    private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";
    private static final List<String> NEEDED = List.of("org.eclipse.ui.preferencePages.ColorsAndFonts",
            "org.eclipse.ui.preferencePages.Keys");

    private final PreferenceManager manager;

    PreferencePages(PreferenceManager manager) {
        this.manager = manager;
    }

    private static Optional<IPreferenceNode> find(IPreferenceNode inside, String id) {
        return Arrays.stream(inside.getSubNodes()).flatMap(node -> node.getId().equals(id) ? Stream.of(node)
                : find(node, id).stream()).findFirst();
    }

    void arrange() {
        IPreferenceNode general = manager.remove(GENERAL);
        if (general == null) {
            return;
        }
        for (String id : NEEDED) {
            find(general, id).ifPresent(manager::addToRoot);
        }
    }
}
