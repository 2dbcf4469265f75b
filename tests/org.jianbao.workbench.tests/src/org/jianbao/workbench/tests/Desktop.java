package org.jianbao.workbench.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Our application in a process of its own, on the same bundles as this one, with a {@link Typist} in it. */
final class Desktop implements AutoCloseable {

    private static final int LIMIT_SECONDS = 90;

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final List<String> log = new ArrayList<>();

    /**
     * Starts it.
     *
     * @param workspace the folder of series
     * @param configuration an empty folder
     * @param role what the typist does
     */
    Desktop(Path workspace, Path configuration, String role) throws IOException {
        Path own = Path.of(System.getProperty("osgi.configuration.area").replaceFirst("^file:", ""));
        Files.createDirectories(configuration);
        Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx600m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-D" + Typist.ROLE + '=' + role, "-cp", System.getProperty("java.class.path"),
                "org.eclipse.equinox.launcher.Main", "-configuration", configuration.toString(), "-data", workspace.toString(),
                "-application", "org.jianbao.workbench.application", "-product", "org.jianbao.workbench.product", "-nl",
                System.getProperty("osgi.nl"));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var reader = new Thread(this::read, "desktop output");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (log) {
                    log.add(line);
                }
                if (line.startsWith(Typist.SAYS)) {
                    said.add(line.substring(Typist.SAYS.length()));
                }
            }
        } catch (IOException e) {
            said.add("the output has ended: " + e.getMessage()); // it was killed
        }
    }

    /** Returns what the typist says next. */
    String next() throws InterruptedException {
        String line = said.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            synchronized (log) {
                throw new AssertionError("The other process says nothing more: " + String.join("\n", log));
            }
        }
        return line;
    }

    /** Ends the process at once, without a chance to save anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
