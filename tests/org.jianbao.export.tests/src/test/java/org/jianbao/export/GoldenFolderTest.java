package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden folders. A folder with a {@code case.issue} is that issue as number 3 of a copy of the sample; a folder that has
 * none is named like an issue of the sample. {@code expected.txt} is the text of the document, {@code findings.txt} what
 * was found while it was made, a line each: severity, rule, id of the element and feature.
 */
class GoldenFolderTest {

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException, URISyntaxException {
        Path golden = Path.of(GoldenFolderTest.class.getResource("golden").toURI());
        try (Stream<Path> folders = Files.list(golden)) {
            return folders.filter(found -> Files.exists(found.resolve("expected.txt"))).sorted().toList();
        }
    }

    @Test
    void noFolderIsIncomplete() throws IOException, URISyntaxException {
        assertTrue(cases().size() >= 7, () -> "found " + cases(0));
        for (Path found : cases()) {
            assertTrue(Files.exists(found.resolve("findings.txt")), found::toString);
        }
        Path golden = cases().getFirst().getParent();
        try (Stream<Path> issues = Files.walk(golden)) {
            for (Path issue : issues.filter(file -> file.endsWith("case.issue")).toList()) {
                assertTrue(Files.exists(issue.resolveSibling("expected.txt")), issue::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDocumentIsAsExpected(Path golden) throws IOException {
        Rendering rendering = open(golden).render();
        assertEquals(read(golden.resolve("expected.txt")),
                Bulletin.written(new org.jianbao.export.text.TextWriter(), rendering));
        assertEquals(read(golden.resolve("findings.txt")), Bulletin.shown(rendering.findings().stream()));
    }

    private Bulletin open(Path golden) throws IOException {
        SampleSeries.copyTo(folder);
        Path issue = golden.resolve("case.issue");
        String name = Files.exists(issue) ? "2024-03.issue" : golden.getFileName() + ".issue";
        if (Files.exists(issue)) {
            Files.copy(issue, folder.resolve("issues/2024").resolve(name));
        }
        return Bulletin.open(folder, "issues/2024/" + name, Contributions.read());
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static List<Path> cases(int from) {
        try {
            return cases().subList(from, cases().size());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
