package org.jianbao.workbench.internal.series;

import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.layout.LayoutProfile;

/** How issues are laid out on the screen. */
final class Layouts {

    private Layouts() {
    }

    /** Returns the layout of an issue; the standard one where its own cannot be found, of which the export tells. */
    static LayoutProfile of(Issue issue, ModelFiles files) {
        try {
            return issue.getStructure() == null || issue.getStructure().eIsProxy() ? LayoutProfiles.standard()
                    : LayoutProfiles.find(issue.getStructure().getLayout(), files);
        } catch (ModelFileException e) {
            return LayoutProfiles.standard();
        }
    }
}
