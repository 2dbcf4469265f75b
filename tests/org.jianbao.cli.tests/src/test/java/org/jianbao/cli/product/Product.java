package org.jianbao.cli.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jianbao.fixtures.SampleSeries;

/** The product as it is shipped, run in processes of its own, without a display. */
final class Product {

    /** Names the folder of the product; without it, the one that the build makes is taken. */
    private static final String PROPERTY = "jianbao.product";
    private static final int PATIENCE_MINUTES = 3;

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> before = new ArrayList<>();
    private Path installed;

    Product(Path folder) {
        this.folder = folder;
        environment.put("LC_ALL", "C.UTF-8");
    }

    /**
     * What came of a run.
     *
     * @param code the exit code
     * @param out the output
     * @param err the error stream
     */
    record Outcome(int code, String out, String err) {
    }

    /** Returns the folder of the product of this system. */
    static Path home() {
        String named = System.getProperty(PROPERTY);
        Path home = named != null && !named.isBlank() ? Path.of(named)
                : SampleSeries.repository().resolve("releng/org.jianbao.cli.product/target/products/org.jianbao.cli.product")
                        .resolve(platform());
        if (!Files.isDirectory(home.resolve("plugins"))) {
            throw new IllegalStateException("There is no product in " + home + ". Build it, or name its folder by -D" + PROPERTY);
        }
        return home;
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return "macosx/cocoa/aarch64/jianbao.app/Contents/Eclipse";
        }
        return os.startsWith("windows") ? "win32/win32/x86_64/jianbao" : "linux/gtk/x86_64/jianbao";
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** Prepares a run with a folder as its working folder. */
    static Product in(Path folder) {
        return new Product(folder);
    }

    /** Sets a variable of the environment; null takes it away. */
    Product with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs a product that was installed elsewhere. */
    Product installedIn(Path elsewhere) {
        installed = elsewhere;
        return this;
    }

    /** Runs the product through another command, which gets the whole call as its last arguments. */
    Product through(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    /** Starts the product with its streams in files, so that nothing blocks. */
    Process start(Path out, Path err, Object... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.add((installed == null ? home() : installed).resolve(isWindows() ? "jianbao.cmd" : "jianbao").toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        List.of("DISPLAY", "WAYLAND_DISPLAY", "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "JAVA_TOOL_OPTIONS",
                "JDK_JAVA_OPTIONS").forEach(builder.environment().keySet()::remove);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }

    /** Runs the product to its end. */
    Outcome run(Object... arguments) {
        try {
            Path out = Files.createTempFile("jianbao", ".out");
            Path err = Files.createTempFile("jianbao", ".err");
            try {
                int code = await(start(out, err, arguments));
                return new Outcome(code, read(out), read(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Waits for the end of a process and returns its exit code. */
    static int await(Process process) {
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("The product did not end.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
