package org.jianbao.workbench.tests;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process that uses a workspace folder, until it is killed. */
final class LockHolder {

    private LockHolder() {
    }

    public static void main(String[] args) throws IOException {
        Path file = Files.createDirectories(Path.of(args[0], ".metadata")).resolve(".lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            System.out.print('!');
            System.out.flush();
            System.in.read(); // for ever: nobody writes
        }
    }
}
