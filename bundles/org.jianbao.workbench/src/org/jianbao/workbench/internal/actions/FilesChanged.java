package org.jianbao.workbench.internal.actions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jianbao.core.io.ModelFileException;
import org.jianbao.core.io.SafeFile;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.StructureFiles;

/**
 * Files of a series that come, go or say something else, such as a version that is published or issues that are moved to it.
 * Taken back or done again, every file must say what it said when this was left: what somebody has written since is never lost.
 */
public final class FilesChanged implements FileChange {

    /** Changes files, once. */
    @FunctionalInterface
    public interface Maker {
        /**
         * Changes them; if it throws, all of them are put back.
         *
         * @param monitor is told the progress, and asked whether to stop
         */
        void make(IProgressMonitor monitor) throws IOException;
    }

    /** Says which files may be changed; asked before and afterwards. */
    @FunctionalInterface
    public interface Scope {
        /** Returns the files, absolute; those that are not there are none. */
        List<Path> files() throws IOException;
    }

    private final IssueStore store;
    private final List<Path> leaving;
    private final Scope scope;
    private final Maker maker;
    private Map<Path, Optional<byte[]>> before = Map.of();
    private Map<Path, Optional<byte[]>> after;

    /**
     * Makes the change.
     *
     * @param store the files of the series
     * @param leaving the files that go away or say something else, as far as they are there before
     * @param scope the files that are changed
     * @param maker changes them
     */
    public FilesChanged(IssueStore store, List<Path> leaving, Scope scope, Maker maker) {
        this.store = store;
        this.leaving = List.copyOf(leaving);
        this.scope = scope;
        this.maker = maker;
    }

    /**
     * Returns the files in the folder of the structures of a series, for a {@link Scope}.
     *
     * @param series the series folder
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> structures(Path series) throws IOException {
        Path folder = series.resolve(StructureFiles.FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void apply() throws IOException, CoreException {
        apply(new NullProgressMonitor());
    }

    @Override
    public void apply(IProgressMonitor monitor) throws IOException, CoreException {
        if (after != null) {
            turn(before, after);
            return;
        }
        Map<Path, Optional<byte[]>> old = contents(List.of());
        try {
            maker.make(monitor);
        } catch (IOException | RuntimeException e) {
            write(different(old, contents(old.keySet())));
            throw e;
        } finally {
            refresh();
        }
        Map<Path, Optional<byte[]>> now = contents(old.keySet());
        before = different(old, now);
        after = different(now, old);
    }

    @Override
    public void revert() throws IOException, CoreException {
        turn(after, before);
    }

    private Map<Path, Optional<byte[]>> contents(Iterable<Path> more) throws IOException {
        var contents = new LinkedHashMap<Path, Optional<byte[]>>();
        for (Path file : scope.files()) {
            contents.put(file, content(file));
        }
        for (Path file : more) {
            contents.putIfAbsent(file, content(file));
        }
        return contents;
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Returns the first contents of the files that differ from the second ones, of all files that either knows. */
    private static Map<Path, Optional<byte[]>> different(Map<Path, Optional<byte[]>> one, Map<Path, Optional<byte[]>> other) {
        var different = new LinkedHashMap<Path, Optional<byte[]>>();
        var all = new LinkedHashMap<>(one);
        other.keySet().forEach(file -> all.putIfAbsent(file, Optional.empty()));
        all.forEach((file, content) -> {
            if (!same(content, other.getOrDefault(file, Optional.empty()))) {
                different.put(file, content);
            }
        });
        return different;
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return Arrays.equals(one.orElse(null), other.orElse(null));
    }

    private void turn(Map<Path, Optional<byte[]>> from, Map<Path, Optional<byte[]>> to) throws IOException, CoreException {
        for (Map.Entry<Path, Optional<byte[]>> file : from.entrySet()) {
            if (!same(content(file.getKey()), file.getValue())) {
                throw new ModelFileException(Texts.MESSAGES.get("changed.since", file.getKey().getFileName()), null);
            }
        }
        used(to);
        try {
            write(to);
        } catch (IOException e) {
            write(from);
            throw e;
        } finally {
            refresh();
        }
    }

    /** Refuses to take a structure away from issues that are written in it, unless they go as well or leave it. */
    private void used(Map<Path, Optional<byte[]>> to) throws IOException {
        for (Map.Entry<Path, Optional<byte[]>> file : to.entrySet()) {
            if (file.getValue().isEmpty() && file.getKey().toString().endsWith(StructureFiles.SUFFIX)) {
                List<String> users = store.issues().references(file.getKey()).stream().filter(user -> !to.containsKey(user))
                        .map(user -> user.getFileName().toString()).toList();
                if (!users.isEmpty()) {
                    throw new ModelFileException(Texts.MESSAGES.get("structure.used", file.getKey().getFileName(),
                            String.join(", ", users)), null);
                }
            }
        }
    }

    private static void write(Map<Path, Optional<byte[]>> contents) throws IOException {
        for (Map.Entry<Path, Optional<byte[]>> file : contents.entrySet()) {
            if (file.getValue().isEmpty()) {
                Files.deleteIfExists(file.getKey());
            } else {
                Files.createDirectories(file.getKey().getParent());
                SafeFile.write(file.getKey(), out -> out.write(file.getValue().get()));
            }
        }
    }

    private void refresh() throws CoreException {
        store.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
    }

    @Override
    public List<IResource> leaving(boolean reverting) {
        return after == null ? resources(leaving) : resources(there(reverting ? after : before));
    }

    @Override
    public List<IResource> arrived(boolean reverting) {
        return after == null ? List.of() : resources(there(reverting ? before : after).stream().filter(file ->
                file.toString().endsWith(StructureFiles.SUFFIX) || file.toString().endsWith(Series.ISSUE_SUFFIX)).toList());
    }

    private static List<Path> there(Map<Path, Optional<byte[]>> contents) {
        var files = new ArrayList<Path>();
        contents.forEach((file, content) -> content.ifPresent(bytes -> files.add(file)));
        return files;
    }

    private List<IResource> resources(List<Path> files) {
        return files.stream().map(file -> (IResource) store.file(file)).toList();
    }
}
