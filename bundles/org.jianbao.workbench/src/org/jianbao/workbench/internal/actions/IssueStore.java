package org.jianbao.workbench.internal.actions;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jianbao.core.lifecycle.IssueFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.workbench.internal.series.IssueNames;

/** The issues of a project on the disk, read and written beside what is loaded in editors. */
public final class IssueStore {

    private final IProject project;
    private final Path folder;
    private final SectionKinds kinds;

    /**
     * Makes the access.
     *
     * @param project the project of the series
     * @param kinds the section kinds that are installed
     */
    public IssueStore(IProject project, SectionKinds kinds) {
        this.project = project;
        this.folder = project.getLocation().toPath();
        this.kinds = kinds;
    }

    IProject project() {
        return project;
    }

    /** Returns the series with models of its own. */
    Series series() {
        return new Series(folder, kinds);
    }

    IssueFiles issues() {
        return new IssueFiles(series());
    }

    Path path(IFile file) {
        return folder.resolve(file.getProjectRelativePath().toPath());
    }

    /** Returns what the windows call an issue; reads the beginning of its file. */
    String name(Path path) {
        return IssueNames.of(folder, path);
    }

    IFile file(Path path) {
        return project.getFile(IPath.fromPath(folder.relativize(path)));
    }

    /** Tells the workspace what has come and gone. */
    void refresh() throws CoreException {
        project.getFolder(Series.ISSUES).refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
    }
}
