package org.jianbao.workbench.internal.series;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Finding;
import org.jianbao.core.rules.FileChecks;
import org.jianbao.core.series.Series;
import org.jianbao.export.IssueValidator;
import org.jianbao.export.WordTemplates;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.runtime.Plugins;

/** What is wrong with a file of a series, by the checks of its kind. */
public final class FileFindings {

    private FileFindings() {
    }

    /**
     * Returns what is wrong with a file.
     *
     * @param root the root of the file
     * @param series the series by which it was loaded
     * @param plugins what is installed, which knows what can be printed
     */
    public static List<Finding> of(EObject root, Series series, Plugins plugins) {
        if (root instanceof Issue issue) {
            return new IssueValidator(series, plugins.renderers()).check(issue);
        }
        var findings = new ArrayList<>(FileChecks.check(root, series.files()));
        if (root instanceof ReportStructure structure) {
            findings.addAll(WordTemplates.lint(series.kinds(), plugins.writers()).check(structure, series.files()));
        }
        return findings;
    }
}
