package org.jianbao.core.structure.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jianbao.core.section.SectionKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that is corrected afterwards changes what later issues count. */
class CorrectionTest {

    @TempDir
    private Path folder;

    private static String reported(String attributes) {
        return VersionFixture.SECTIONS.replace("value=\"26\"", attributes);
    }

    @Test
    void laterIssuesAreTouchedUpToTheNextFixedPoint() throws IOException {
        var fixture = new VersionFixture(folder);
        Path first = fixture.issue(1, reported("value=\"10\""));
        fixture.issue(2, reported("value=\"26\" confirmedYearToDate=\"36\""));
        fixture.issue(3, reported("value=\"4\""));
        fixture.issue(4, reported("value=\"1\" yearToDate=\"50\""));
        fixture.issue(5, reported("value=\"2\""));
        byte[] wrong = Files.readAllBytes(first);
        byte[] corrected = Files.readString(first).replace("value=\"10\"", "value=\"12\"").getBytes(StandardCharsets.UTF_8);
        List<Correction.Touched> touched = Correction.of(folder, new SectionKinds(List.of()), first, wrong, corrected);
        assertEquals(List.of("2 评价总数 36 38 true", "3 评价总数 40 42 false"), touched.stream().map(each -> each.number() + " "
                + each.name() + " " + each.before() + " " + each.after() + " " + each.confirmed()).toList());
        assertEquals(List.of(), Correction.of(folder, new SectionKinds(List.of()), first, wrong, wrong));
    }

    @Test
    void whatTheFileSaysInTheMeantimeDoesNotMatter() throws IOException {
        var fixture = new VersionFixture(folder);
        Path first = fixture.issue(1, reported("value=\"10\""));
        fixture.issue(2, reported("value=\"26\""));
        byte[] wrong = Files.readAllBytes(first);
        byte[] corrected = new String(wrong, StandardCharsets.UTF_8).replace("value=\"10\"", "value=\"7\"")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(first, corrected);
        assertEquals(List.of("36 33"), Correction.of(folder, new SectionKinds(List.of()), first, wrong, corrected).stream()
                .map(each -> each.before() + " " + each.after()).toList());
    }
}
