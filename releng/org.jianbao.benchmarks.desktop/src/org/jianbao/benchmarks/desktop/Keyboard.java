package org.jianbao.benchmarks.desktop;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * A keyboard of the window system: a process of its own presses its keys, so that they come as those of a person do, from outside
 * and between whatever else the thread of the windows has to do.
 */
final class Keyboard implements AutoCloseable {

    private final Process process;

    /** Starts the process, and returns when it can press keys. */
    Keyboard() throws IOException, URISyntaxException {
        Path classes = Path.of(Keyboard.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes.toString(), Presses.class.getName());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        if (process.getInputStream().read() != Presses.READY) {
            throw new IOException("No keys can be pressed: that needs a JDK with java.awt.Robot, not a headless one.");
        }
    }

    /** Presses and releases the key of a character; '\b' is the one that takes a character away. */
    void press(char key) throws IOException {
        process.getOutputStream().write(key);
        process.getOutputStream().flush();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
