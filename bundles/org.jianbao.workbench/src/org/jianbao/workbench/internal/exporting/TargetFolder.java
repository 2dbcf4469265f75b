package org.jianbao.workbench.internal.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jianbao.core.io.FileNames;
import org.jianbao.export.DocumentWriters;

/** What is known of the folder that documents go to. It is looked at in the background, since it may lie far away. */
final class TargetFolder {

    private final Display display = Display.getCurrent();
    private final Runnable changed;
    private Path folder;
    private String problem;
    private Set<String> names = Set.of();

    /**
     * Knows nothing yet.
     *
     * @param changed is told when something is known
     */
    TargetFolder(Runnable changed) {
        this.changed = changed;
    }

    /** Looks at a folder, which need not exist; null for none. */
    void look(Path asked) {
        folder = asked;
        problem = null;
        names = Set.of();
        if (asked != null) {
            Job job = new Job(Texts.MESSAGES.get("target.look")) {
                @Override
                protected IStatus run(IProgressMonitor monitor) {
                    String wrong = problem(asked);
                    Set<String> found = names(asked);
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> known(asked, wrong, found));
                    }
                    return Status.OK_STATUS;
                }
            };
            job.setSystem(true);
            job.schedule();
        }
    }

    private void known(Path asked, String wrong, Set<String> found) {
        if (asked.equals(folder)) {
            problem = wrong;
            names = found;
            changed.run();
        }
    }

    /** Returns why nothing can be written to a folder; null if nothing is known against it. */
    private static String problem(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null) {
            return Texts.MESSAGES.get("target.missing", folder);
        } else if (!Files.isDirectory(there)) {
            return Texts.MESSAGES.get("target.file", there);
        }
        return Files.isWritable(there) ? null : Texts.MESSAGES.get("target.readOnly", there);
    }

    private static Set<String> names(Path folder) {
        var names = new HashSet<String>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> names.add(key(file.getFileName().toString())));
            } catch (IOException | java.io.UncheckedIOException e) {
                return names; // writing will say what is wrong
            }
        }
        return names;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns why nothing can be written to the folder; null if nothing is known against it. */
    String problem() {
        return problem;
    }

    /** Returns how many of the documents are there already. */
    int existing(List<Path> issues, List<DocumentWriters.Entry> formats) {
        return (int) issues.stream().flatMap(issue -> formats.stream()
                .map(format -> FileNames.legal(FileNames.base(issue)) + '.' + format.extension()))
                .filter(name -> names.contains(key(name))).count();
    }
}
