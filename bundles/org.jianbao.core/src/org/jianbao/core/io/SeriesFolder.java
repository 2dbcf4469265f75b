package org.jianbao.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.jianbao.core.check.Place;

/** The folder outside of which no file is read. */
final class SeriesFolder {

    private final Path folder;

    SeriesFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    /** Returns a path to a file as this folder names it: the folder may have been given by another way to it. */
    Path within(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (!absolute.startsWith(folder)) {
            try {
                Path real = absolute.toRealPath();
                Path realFolder = folder.toRealPath();
                return real.startsWith(realFolder) ? folder.resolve(realFolder.relativize(real)) : absolute;
            } catch (IOException e) {
                return absolute; // there is no such file, and reading it will say so
            }
        }
        return absolute;
    }

    /** Returns how people name a file: relative to the folder, with slashes, where it lies inside. */
    String shown(Path file) {
        return file.startsWith(folder) && !file.equals(folder)
                ? names(folder.relativize(file)).collect(Collectors.joining("/")) : file.toString();
    }

    /** Returns the names of which a path consists. */
    static Stream<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
    }

    /** Returns the file of a URI; null if it is anything but a plain local file. */
    static Path file(URI uri) {
        if (!uri.isFile() || uri.hasAuthority() || uri.hasQuery() || uri.isRelative()) {
            return null;
        }
        try {
            return Path.of(uri.trimFragment().toFileString()).normalize();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * Returns the content of a file.
     *
     * @throws ModelFileException if it lies outside of the folder, also by a link, or cannot be read
     */
    byte[] read(Path file) throws ModelFileException {
        byte[] bytes = read(file, Limits.FILE_BYTES + 1);
        if (bytes.length > Limits.FILE_BYTES) {
            throw failure("load.large", null, file, Limits.FILE_BYTES >> 20);
        }
        return bytes;
    }

    /**
     * Returns the first bytes of a file.
     *
     * @param most how many at most
     * @throws ModelFileException if it lies outside of the folder, also by a link, or cannot be read
     */
    byte[] read(Path file, int most) throws ModelFileException {
        if (!file.startsWith(folder)) {
            throw failure("load.outside", null, file, folder);
        }
        check(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (AccessDeniedException e) {
            throw failure("load.denied", e, file);
        } catch (IOException e) {
            throw failure("load.failed", e, file, Texts.reason(e));
        }
    }

    private void check(Path file) throws ModelFileException {
        BasicFileAttributes attributes = attributes(file);
        if (attributes == null) {
            throw failure("load.missing", null, file);
        }
        if (attributes.isDirectory()) {
            throw failure("load.folder", null, file);
        }
        if (!attributes.isRegularFile()) {
            throw failure("load.special", null, file);
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw failure("load.outside", null, file, folder);
            }
        } catch (ModelFileException e) {
            throw e;
        } catch (IOException e) {
            throw failure("load.failed", e, file, Texts.reason(e));
        }
    }

    /** Returns what the system says of a file; null if nothing can be learnt, most often because it is not there. */
    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            return null;
        }
    }

    private ModelFileException failure(String key, IOException cause, Path file, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = shown(file);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new ModelFileException(Texts.MESSAGES.get(key, arguments), cause, Place.of(shown(file)));
    }
}
