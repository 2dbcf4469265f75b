package org.jianbao.workbench.internal.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

import org.eclipse.osgi.service.datalocation.Location;

/**
 * The workspace folder while a desktop uses it. The lock is one of the operating system, which ends with the process that
 * holds it: what a crash leaves behind locks nothing. A file beside it tells others who has the folder.
 */
public final class LockedFolder {

    private static final String OWNER = ".metadata/owner.properties";

    /**
     * Who uses a folder.
     *
     * @param user the name of the account
     * @param host the name of the computer
     * @param since when the use began, as {@code 2024-01-08 09:30:00}
     * @param process the number of the process
     */
    public record Owner(String user, String host, String since, String process) {

        private static Owner self() {
            return new Owner(System.getProperty("user.name"), hostName(),
                    LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' '),
                    String.valueOf(ProcessHandle.current().pid()));
        }

        private static String hostName() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "?";
            }
        }
    }

    private final Location location;
    private final Path folder;

    /** Returns whether a folder, and what the platform keeps in it, may be written. */
    static boolean isWritable(Path folder) {
        Path own = folder.resolve(OWNER).getParent();
        return Files.isWritable(folder) && (Files.notExists(own) || Files.isWritable(own));
    }

    /**
     * Names a folder without touching it.
     *
     * @param location the workspace's location
     * @param folder where it is
     */
    public LockedFolder(Location location, Path folder) {
        this.location = location;
        this.folder = folder;
    }

    /**
     * Takes the lock and leaves word who has it.
     *
     * @return false if another process has it
     * @throws IOException if the folder cannot be written, or its disk knows no locks
     */
    public boolean lock() throws IOException {
        if (!location.lock()) {
            return false;
        }
        Owner owner = Owner.self();
        var texts = new Properties();
        texts.setProperty("user", owner.user());
        texts.setProperty("host", owner.host());
        texts.setProperty("since", owner.since());
        texts.setProperty("process", owner.process());
        try (OutputStream out = Files.newOutputStream(folder.resolve(OWNER))) {
            texts.store(out, null);
        }
        return true;
    }

    /** Returns who has the folder; question marks for what is not known. */
    public Owner owner() {
        var texts = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve(OWNER))) {
            texts.load(in);
        } catch (IOException | IllegalArgumentException e) {
            texts.clear(); // the other process may be just about to write it
        }
        return new Owner(texts.getProperty("user", "?"), texts.getProperty("host", "?"), texts.getProperty("since", "?"),
                texts.getProperty("process", "?"));
    }

    /** Gives the folder back. */
    public void release() {
        try {
            Files.deleteIfExists(folder.resolve(OWNER));
        } catch (IOException e) {
            // who comes next overwrites it
        }
        location.release();
    }
}
