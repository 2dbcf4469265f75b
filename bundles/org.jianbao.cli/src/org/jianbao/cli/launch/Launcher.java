package org.jianbao.cli.launch;

import java.io.File;
import java.nio.file.Path;

import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Starts Equinox with the framework and this class on Java's own class path.
 *
 * <p>Equinox's launcher would load the framework through a class loader of its own, from where Java's class data
 * sharing cannot take it: that doubles the time of a short command.
 */
public final class Launcher {

    private static final int COULD_NOT_START = 2;
    /** The folder of the Word writer's cache. */
    private static final String CACHE = "org.jianbao.cache";

    private Launcher() {
    }

    /**
     * Runs the application that the product's configuration names and ends the process with its exit code, or with 2
     * if Equinox could not start it.
     *
     * @param args the words after the Java command, as the user typed them
     * @throws Exception if Equinox refuses to start
     */
    public static void main(String[] args) throws Exception {
        Path product = jar("org.jianbao.cli_").getParent().getParent();
        System.setProperty("osgi.install.area", "file:" + product + "/");
        System.setProperty("osgi.framework", "file:" + jar("org.eclipse.osgi_"));
        Object result;
        try (WorkFolder work = WorkFolder.of(product)) {
            work.use(product);
            if (System.getProperty(CACHE) == null) {
                System.setProperty(CACHE, work.path().resolve("cache").toString());
            }
            result = EclipseStarter.run(args, null);
        }
        System.exit(result instanceof Integer code ? code : failed());
    }

    /** Returns a jar of the class path; a class from a shared archive may not know its place once a product was moved. */
    private static Path jar(String name) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (path.getFileName().toString().startsWith(name)) {
                return path;
            }
        }
        throw new IllegalStateException(name + " is not on the class path");
    }

    private static int failed() {
        String reason = System.getProperty("eclipse.exitdata", "see the newest .log file in its folder configuration");
        System.err.println("Jianbao could not start: " + reason);
        return COULD_NOT_START;
    }
}
