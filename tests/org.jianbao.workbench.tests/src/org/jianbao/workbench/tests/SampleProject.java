package org.jianbao.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The series of {@code samples/} as a project of the workspace. */
public final class SampleProject {

    private static final Path SAMPLES = Path.of(System.getProperty("jianbao.root"), "samples");

    private SampleProject() {
    }

    /** Copies the sample into the workspace and opens it as a project; the extension deletes it after the test. */
    public static IProject create(String name) {
        return create(name, "窗口工作周报");
    }

    /** Copies one of the samples, named by its folder, in the same way. */
    public static IProject create(String name, String sample) {
        Path source = SAMPLES.resolve(sample);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        Path folder = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString(), name);
        try {
            // at once, so that what follows other programs does not see half of it
            ResourcesPlugin.getWorkspace().run((ICoreRunnable) monitor -> {
                copy(source, folder);
                if (!project.exists()) {
                    project.create(monitor);
                }
                project.open(monitor);
            }, new NullProgressMonitor());
            return project;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static void copy(Path source, Path folder) {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(found -> !found.toString().contains("export")).toList()) {
                Files.copy(file, folder.resolve(source.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
