package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the desktop, with a Java that only writes down how it was called. */
class StartScriptTest {

    private static final Path FEATURES = Path.of(System.getProperty("jianbao.root"), "features");

    @TempDir
    private Path folder;
    private Path calls;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
        calls = folder.resolve("calls");
        for (String part : List.of("org.jianbao.workbench.feature/rootfiles", "org.jianbao.cli.feature/rootfiles")) {
            try (Stream<Path> files = Files.list(FEATURES.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        Files.createDirectories(folder.resolve("plugins"));
        Files.createFile(folder.resolve("plugins/org.eclipse.equinox.launcher_1.jar"));
        Files.createDirectories(folder.resolve("java/bin"));
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"21.0.1\"\n");
    }

    /** Lets Java end with a code at each start, and returns the code of the script. */
    private int start(String... codes) throws IOException, InterruptedException {
        Path java = folder.resolve("java/bin/java");
        Files.writeString(java, """
                #!/bin/sh
                echo "$@" >>"%s"
                set -- %s
                shift $(($(wc -l <"%s") - 1))
                exit $1
                """.formatted(calls, String.join(" ", codes), calls));
        assertTrue(java.toFile().setExecutable(true));
        var builder = new ProcessBuilder("/bin/sh", folder.resolve("jianbao-desktop").toString(), "-data", "a folder", "-nl", "en");
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("DISPLAY", ":0");
        Process process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals("", Files.readString(folder.resolve("said")));
        return process.exitValue();
    }

    @Test
    void aRestartIsAStartWithWhatIsRemembered() throws IOException, InterruptedException {
        assertEquals(0, start("23", "23", "0"));
        List<String> called = Files.readAllLines(calls);
        assertEquals(3, called.size());
        assertTrue(called.get(0).endsWith(".jar -data a folder -nl en"), called.get(0));
        assertTrue(called.get(1).endsWith(".jar"), called.get(1));
        assertTrue(called.get(2).endsWith(".jar"), called.get(2));
        assertTrue(called.get(0).contains("-Djianbao.restarts=true"), "the program may offer a restart");
    }

    @Test
    void otherEndsAreThoseOfTheScript() throws IOException, InterruptedException {
        assertEquals(2, start("2"));
        assertEquals(1, Files.readAllLines(calls).size());
    }

    @Test
    void classesAreKeptForTheNextStartOfTheSameProduct() throws IOException, InterruptedException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Path archive = configuration.resolve("desktop.jsa");
        start("0");
        assertTrue(Files.readString(calls).contains("-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="
                + folder.toRealPath() + "/configuration/desktop.jsa "));
        Files.writeString(archive, "classes");
        start("0", "0");
        assertTrue(Files.exists(archive), "it fits, and Java is given it");
        Files.writeString(folder.resolve("plugins/org.jianbao.workbench_2.jar"), "an update");
        start("0", "0", "0");
        assertFalse(Files.exists(archive), "Java is to make another one");
    }

    @Test
    void aProductThatMayNotBeWrittenStartsWithoutAnArchive() throws IOException, InterruptedException {
        start("0"); // there is no folder that could take it
        assertFalse(Files.readString(calls).contains("SharedArchive"));
    }
}
