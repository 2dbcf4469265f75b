package org.jianbao.core.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The file beside a target that takes the new content until it is complete. */
final class TemporaryFile {

    /** What is left of the name: file systems allow 255 bytes, of which the dots, the random part and the end take 22. */
    private static final int NAME_BYTES = 200;
    private static final Pattern RANDOM_END = Pattern.compile("\\.[0-9a-f]{16}\\.tmp");
    private static final int TRIES = 10;

    private TemporaryFile() {
    }

    /** Creates the file beside the target and returns its path. */
    static Path create(Path target) throws IOException {
        for (int i = 1;; i++) {
            String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
            Path file = target.resolveSibling(prefix(target) + '.' + random + ".tmp");
            try {
                open(file, attributes(target)).close();
                return file;
            } catch (FileAlreadyExistsException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static FileChannel open(Path file, FileAttribute<?>[] attributes) throws IOException {
        return FileChannel.open(file, java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attributes);
    }

    /** Nobody may read the new content, even for a moment, who may not read the old one. */
    private static FileAttribute<?>[] attributes(Path target) throws IOException {
        PosixFileAttributes old = posix(target);
        return old == null ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(old.permissions())};
    }

    private static PosixFileAttributes posix(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file) ? null : view.readAttributes();
    }

    /** Gives a file the rights of another one, as far as this process may do that. */
    static void copyRights(Path from, Path to) throws IOException {
        PosixFileAttributes old = posix(from);
        if (old != null) {
            PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
            if (!old.group().equals(posix(to).group())) {
                attempt(() -> view.setGroup(old.group()));
            }
            if (!old.owner().equals(posix(to).owner())) {
                attempt(() -> view.setOwner(old.owner()));
            }
            attempt(() -> view.setPermissions(old.permissions()));
            return;
        }
        AclFileAttributeView rights = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView target = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (rights != null && target != null && Files.exists(from)) {
            attempt(() -> target.setAcl(rights.getAcl()));
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            return; // only the owner and the administrator may; the content matters more
        }
    }

    /** Returns the files that interrupted writes to a target have left beside it, sorted by name. */
    static List<Path> leftBehind(Path target) {
        String prefix = prefix(target);
        Path folder = target.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                String name = file.getFileName().toString();
                return name.startsWith(prefix) && RANDOM_END.matcher(name.substring(prefix.length())).matches();
            }).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    private static String prefix(Path target) {
        String name = target.getFileName().toString();
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int character = name.codePointAt(end);
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > NAME_BYTES) {
                break;
            }
            end += Character.charCount(character);
        }
        return '.' + name.substring(0, end);
    }
}
