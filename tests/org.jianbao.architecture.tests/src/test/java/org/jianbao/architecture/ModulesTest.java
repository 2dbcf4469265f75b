package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** No test is forgotten by the build. */
class ModulesTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b");

    private final Path tests = Repository.root().resolve("tests");

    @Test
    void everyFolderOfTestsIsAModule() throws IOException {
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> found = Files.list(tests)) {
            found.filter(folder -> Files.isDirectory(folder.resolve("src"))).forEach(folder -> folders.add(name(folder)));
        }
        assertTrue(folders.size() >= 6, folders::toString);
        Set<String> modules = new TreeSet<>();
        Matcher matcher = MODULE.matcher(Files.readString(tests.resolve("pom.xml")));
        while (matcher.find()) {
            modules.add(matcher.group(1));
        }
        assertEquals(folders, modules);
    }

    /** The build looks for classes named …Test only, so tests in any other class would never run. */
    @Test
    void classesWithTestsAreNamedSo() throws IOException {
        Set<String> wrong = new TreeSet<>();
        int seen = 0;
        for (Path file : Repository.javaFiles(tests)) {
            if (!Repository.shown(file).contains("/target/") && TEST.matcher(Files.readString(file)).find()) {
                seen++;
                if (!name(file).endsWith("Test.java")) {
                    wrong.add(Repository.shown(file));
                }
            }
        }
        assertTrue(seen > 25, seen + " classes with tests");
        assertEquals(Set.of(), wrong);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
