package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Saving a file of the sample changes no byte, whether the plug-ins are installed or not. */
class SampleFilesTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SampleSeries.folder())) {
            return files.filter(file -> file.toString().matches(".*\\.(issue|register|structure|layout)")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isSavedAsItStands(Path sample, @TempDir Path folder) throws IOException {
        String name = SampleSeries.folder().relativize(sample).toString();
        SampleSeries.copyTo(folder);
        Path file = find(folder, name);
        for (SectionKinds kinds : List.of(Contributions.read().kinds(), new SectionKinds(List.of()))) {
            var files = new ModelFiles(folder, kinds.packages());
            EObject root = files.load(file, EObject.class);
            EcoreUtil.resolveAll(root);
            files.save(root);
            assertEquals(Files.readString(sample), Files.readString(file));
            assertEquals(Files.readString(sample), SeriesFixture.text(root));
        }
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasNothingUnknown(Path file) throws IOException {
        var files = new ModelFiles(SampleSeries.folder(), Contributions.read().kinds().packages());
        EObject root = files.load(file, EObject.class);
        assertEquals(List.of(), files.findings(root));
        assertTrue(files.of(root, null).line() >= 2, "the line of the root is known");
    }
}
