package org.jianbao.workbench.internal.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jianbao.core.io.EditedFile;
import org.jianbao.core.io.SafeFile;

/**
 * The folder of the copies. There are two places for each edited file, which are written in turn, so that one of them is
 * whole whatever happens. To be used by one thread at a time.
 */
public final class RecoveryStore {

    private static final String COPY = ".copy";
    private static final String LEFT = ".left";
    private static final int NAME = 24;

    /**
     * Copies of one file that were left behind by a program that ended by force.
     *
     * @param newest the newest one that is whole; empty if there is none
     * @param stored where all of them lie, the torn ones too
     * @param torn how many of them are empty or torn
     */
    public record LeftOver(Optional<RecoveryCopy> newest, List<Path> stored, int torn) {
    }

    private final Path folder;
    private long counter;

    /**
     * Makes the store. Nothing is read or written yet.
     *
     * @param folder where the copies lie; made when it is needed
     */
    public RecoveryStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a copy of what is in a file's model now.
     *
     * @param file the file, absolute
     * @param base the fingerprint of the file from which the editing began
     * @param content the content of the model
     * @param time the time, for people
     * @throws IOException if it cannot be written; an older copy is there still
     */
    public void write(Path file, String base, byte[] content, java.time.Instant time) throws IOException {
        Files.createDirectories(folder);
        counter++;
        byte[] bytes = RecoveryFormat.write(new RecoveryCopy(file, base, time, counter, content));
        SafeFile.write(folder.resolve(name(file) + '-' + counter % 2 + COPY), out -> out.write(bytes));
    }

    /** Deletes the copies of a file, because it was saved or its changes were given up. */
    public void remove(Path file) throws IOException {
        for (int i = 0; i < 2; i++) {
            Files.deleteIfExists(folder.resolve(name(file) + '-' + i + COPY));
        }
    }

    /** Deletes copies that were left behind. */
    public void discard(LeftOver leftOver) throws IOException {
        for (Path stored : leftOver.stored()) {
            Files.deleteIfExists(stored);
        }
    }

    private static String name(Path file) {
        return EditedFile.fingerprint(file.toString().getBytes(StandardCharsets.UTF_8)).substring(0, NAME);
    }

    /**
     * Returns what earlier runs of the program have left behind, by file. From now on it is never overwritten, only
     * discarded. To be called at the start, before anything is written.
     */
    public List<LeftOver> leftOvers() throws IOException {
        setAside();
        Map<String, List<Path>> byFile = new LinkedHashMap<>();
        for (Path stored : stored(LEFT)) {
            byFile.computeIfAbsent(stored.getFileName().toString().substring(0, NAME), key -> new ArrayList<>()).add(stored);
        }
        var leftOvers = new ArrayList<LeftOver>();
        for (List<Path> paths : byFile.values()) {
            leftOvers.add(leftOver(paths));
        }
        return leftOvers;
    }

    private LeftOver leftOver(List<Path> paths) throws IOException {
        var copies = new ArrayList<RecoveryCopy>();
        for (Path stored : paths) {
            RecoveryFormat.read(Files.readAllBytes(stored)).ifPresent(copies::add);
        }
        Optional<RecoveryCopy> newest = copies.stream().max(Comparator.comparingLong(RecoveryCopy::counter));
        newest.ifPresent(copy -> counter = Math.max(counter, copy.counter()));
        return new LeftOver(newest, List.copyOf(paths), paths.size() - copies.size());
    }

    private void setAside() throws IOException {
        for (Path stored : stored(COPY)) {
            String name = stored.getFileName().toString();
            for (int i = 0;; i++) {
                Path left = folder.resolve(name + '-' + i + LEFT);
                if (!Files.exists(left)) {
                    Files.move(stored, left);
                    break;
                }
            }
        }
    }

    private List<Path> stored(String suffix) throws IOException {
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + suffix)) {
            files.forEach(found::add);
        } catch (NoSuchFileException e) {
            return List.of(); // nothing was ever written
        }
        found.removeIf(path -> path.getFileName().toString().length() <= NAME);
        found.sort(Comparator.naturalOrder());
        return found;
    }
}
