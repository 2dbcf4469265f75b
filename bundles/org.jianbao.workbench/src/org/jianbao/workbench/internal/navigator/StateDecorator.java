package org.jianbao.workbench.internal.navigator;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.jianbao.core.series.Series;
import org.jianbao.workbench.internal.findings.SeverityMark;
import org.jianbao.workbench.internal.settings.Settings;

/**
 * Adds to the names of the tree what is the matter with a file or what is inside a folder: the worst finding, and for an
 * issue whether what was exported is what the issue says now.
 */
public final class StateDecorator extends LabelProvider implements ILightweightLabelDecorator {

    private static final String WORD = ".docx";

    private final Settings settings = new Settings();

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (!(element instanceof IResource resource) || !resource.isAccessible()) {
            return;
        }
        int severity = severity(resource);
        if (severity > IMarker.SEVERITY_INFO) {
            decoration.addOverlay(severity == IMarker.SEVERITY_ERROR ? SeverityMark.ERROR : SeverityMark.WARNING,
                    IDecoration.BOTTOM_LEFT);
        }
        if (resource instanceof IFile file && file.getName().endsWith(Series.ISSUE_SUFFIX) && isExported(file)) {
            decoration.addSuffix("  " + Texts.MESSAGES.get("tree.exported"));
        }
    }

    /** Returns the worst severity of the findings in a file, or of those in a folder; -1 if there is none. */
    private static int severity(IResource resource) {
        try {
            int depth = resource instanceof IContainer ? IResource.DEPTH_INFINITE : IResource.DEPTH_ZERO;
            return resource.findMaxProblemSeverity(IMarker.PROBLEM, true, depth);
        } catch (CoreException e) {
            return -1; // it has gone meanwhile
        }
    }

    private boolean isExported(IFile file) {
        if (file.getProject().getLocation() == null || file.getLocation() == null) {
            return false;
        }
        String name = file.getName().substring(0, file.getName().length() - Series.ISSUE_SUFFIX.length());
        Path exported = settings.exportFolder(file.getProject().getLocation().toPath()).resolve(name + WORD);
        try {
            return Files.isRegularFile(exported) && Files.getLastModifiedTime(exported)
                    .compareTo(Files.getLastModifiedTime(file.getLocation().toPath())) >= 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
