package org.jianbao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jianbao.export.text.TextWriter;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.Golden;
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

    private static final Path GOLDEN = Path.of("src/test/resources/org/jianbao/export/golden");

    @TempDir
    Path folder;

    /** Returns a folder for each case: an issue of its own, or the name of one of the sample series. */
    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.filter(found -> !Files.exists(found.resolve("published.txt"))).sorted().toList();
        }
    }

    @Test
    void everyCaseIsThere() throws IOException {
        assertEquals(List.of("2024-01", "deep-groups", "empty-sections", "hostile-texts", "missing-plug-in",
                "missing-structure", "quotes"), cases().stream().map(found -> found.getFileName().toString()).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDocumentIsAsExpected(Path golden) throws IOException {
        Rendering rendering = open(golden).render();
        Golden.check(golden.resolve("expected.txt"), Bulletin.written(new TextWriter(), rendering));
        Golden.check(golden.resolve("findings.txt"), Bulletin.shown(rendering.findings().stream()));
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
}
