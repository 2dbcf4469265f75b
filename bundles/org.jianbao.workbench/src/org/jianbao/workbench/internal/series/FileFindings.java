package org.jianbao.workbench.internal.series;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Finding;
import org.jianbao.core.rules.FileChecks;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.lint.StructureLint;
import org.jianbao.export.IssueValidator;
import org.jianbao.export.SectionRenderers;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.ReportStructure;

/** What is wrong with a file of a series, by the checks of its kind. */
public final class FileFindings {

    private FileFindings() {
    }

    /**
     * Returns what is wrong with a file.
     *
     * @param root the root of the file
     * @param series the series by which it was loaded
     * @param renderers the renderers of sections, which know what can be printed
     */
    public static List<Finding> of(EObject root, Series series, SectionRenderers renderers) {
        if (root instanceof Issue issue) {
            return new IssueValidator(series, renderers).check(issue);
        }
        var findings = new ArrayList<>(FileChecks.check(root, series.files()));
        if (root instanceof ReportStructure structure) {
            findings.addAll(new StructureLint(series.kinds()).check(structure, series.files()));
        }
        return findings;
    }
}
