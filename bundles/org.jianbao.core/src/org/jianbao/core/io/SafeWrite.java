package org.jianbao.core.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Writes one file as {@link SafeFile} promises. */
final class SafeWrite {

    /** How long a rename is tried again while another program holds the target. */
    static final long PATIENCE_MILLIS = 1000;
    private static final int MAX_LINKS = 40;
    private static final int COPY_BUFFER = 1 << 20;
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Disk disk;
    private final Path named;
    private final long size;

    /**
     * Prepares a write.
     *
     * @param disk what to write to
     * @param target the file, as the user names it
     * @param size how many bytes will be written; -1 if that is unknown
     */
    SafeWrite(Disk disk, Path target, long size) {
        this.disk = disk;
        this.named = target;
        this.size = size;
    }

    /** Writes the content. */
    void write(SafeFile.Content content) throws IOException {
        Path target = behindLinks(named.toAbsolutePath().normalize());
        check(target);
        Path temporary = fill(target, content);
        if (hardLinks(target) > 1) {
            overwrite(temporary, target);
        } else {
            rename(temporary, target);
        }
        disk.reached(Disk.Step.RENAMED);
        disk.forceFolder(target.getParent());
        disk.reached(Disk.Step.FOLDER_FORCED);
    }

    /** A symbolic link stays a link: what it points to is written. */
    private Path behindLinks(Path file) throws IOException {
        Path found = file;
        for (int i = 0; Files.isSymbolicLink(found); i++) {
            if (i == MAX_LINKS) {
                throw failure("write.links", null, named);
            }
            found = found.resolveSibling(Files.readSymbolicLink(found)).normalize();
        }
        return found;
    }

    private void check(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw failure("write.folder", null, named);
        }
        if (!Files.isDirectory(folder)) {
            throw failure("write.missingFolder", null, named, folder);
        }
        if (Files.exists(target) && (!Files.isWritable(target) || isReadOnly(target))) {
            throw failure("write.readOnly", null, named);
        }
    }

    /** A rename would replace a file that is marked as read-only, and root may write any file: so look at the mark. */
    private static boolean isReadOnly(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    }

    private static int hardLinks(Path target) {
        try {
            return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                    ? ((Number) Files.getAttribute(target, "unix:nlink")).intValue() : 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return 0; // no such count here
        }
    }

    private Path fill(Path target, SafeFile.Content content) throws IOException {
        Path temporary;
        try {
            temporary = TemporaryFile.create(target);
        } catch (IOException e) {
            throw failure("write.create", e, named, target.getParent(), reason(e));
        }
        boolean complete = false;
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            disk.reached(Disk.Step.CREATED);
            fill(channel, target, content);
            TemporaryFile.copyRights(target, temporary);
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(temporary);
            }
        }
        return temporary;
    }

    private void fill(FileChannel channel, Path target, SafeFile.Content content) throws IOException {
        var out = new DiskStream(disk, channel);
        try {
            content.writeTo(out);
            out.finish();
        } catch (IOException | RuntimeException e) {
            if (out.failure() != null) {
                throw noRoom(out, target);
            }
            throw e;
        }
        if (out.failure() != null) { // the content has swallowed it
            throw noRoom(out, target);
        }
    }

    private ModelFileException noRoom(DiskStream out, Path target) {
        long needed = Math.max(size, out.count());
        long room = disk.room(target.getParent());
        IOException cause = out.failure();
        return room >= 0 && room < needed ? failure("write.room", cause, named, needed, room)
                : failure("write.failed", cause, named, needed, reason(cause));
    }

    private void rename(Path temporary, Path target) throws ModelFileException {
        long deadline = disk.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        for (long pause = 10;; pause *= 2) {
            try {
                disk.move(temporary, target);
                return;
            } catch (IOException e) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - disk.nanoTime());
                if (left <= 0 || !pause(Math.min(pause, left))) {
                    throw failure("write.held", e, named, reason(e), temporary);
                }
            }
        }
    }

    private boolean pause(long millis) {
        try {
            disk.pause(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Hard links stay: the content is written into the file, while the temporary file holds a complete copy. */
    private void overwrite(Path temporary, Path target) throws IOException {
        try (FileChannel from = FileChannel.open(temporary, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(target, StandardOpenOption.WRITE)) {
            var buffer = java.nio.ByteBuffer.allocate((int) Math.clamp(from.size(), 1, COPY_BUFFER));
            while (from.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    disk.write(to, buffer);
                }
                buffer.clear();
            }
            to.truncate(from.size());
            disk.force(to);
        } catch (IOException e) {
            throw failure("write.half", e, named, reason(e), temporary);
        }
        Files.deleteIfExists(temporary);
    }

    private static String reason(IOException e) {
        return Texts.reason(e);
    }

    private static ModelFileException failure(String key, IOException cause, Object... arguments) {
        return new ModelFileException(Texts.MESSAGES.get(key, arguments), cause);
    }
}
