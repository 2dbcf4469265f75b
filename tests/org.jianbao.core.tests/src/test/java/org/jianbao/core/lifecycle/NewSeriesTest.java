package org.jianbao.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jianbao.core.check.Finding;
import org.jianbao.core.rules.FileChecks;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.SampleSeries;
import org.jianbao.model.register.Register;
import org.jianbao.model.structure.ReportStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders of new series. */
class NewSeriesTest {

    private final SectionKinds kinds = Contributions.read().kinds();

    @TempDir
    Path temp;

    @Test
    void theSampleWithItsIssues() throws IOException {
        Path folder = series().copy("我的周报", SampleSeries.folder(), true);
        assertEquals(temp.resolve("我的周报"), folder);
        assertEquals(List.of(SampleSeries.REGISTER, SampleSeries.ISSUE_BEFORE, SampleSeries.ISSUE, SampleSeries.STRUCTURE),
                SampleSeries.files(folder));
        for (String file : SampleSeries.files(folder)) {
            assertEquals(-1, Files.mismatch(SampleSeries.folder().resolve(file), folder.resolve(file)));
        }
    }

    @Test
    void theSampleWithoutItsIssues() throws IOException {
        Path folder = series().copy("周报", SampleSeries.folder(), false);
        assertEquals(List.of(SampleSeries.REGISTER, SampleSeries.STRUCTURE), SampleSeries.files(folder));
        assertEquals(List.of(), new Series(folder, kinds).issueFiles());
        assertEquals(folder, Series.folderOf(folder.resolve("issues")));
    }

    @Test
    void anEmptySeriesCanHaveItsFirstIssue() throws IOException {
        Path folder = series().empty("处室简报", List.of());
        assertEquals(List.of("departments.register", "structures/处室简报-1.0-draft.structure"), SampleSeries.files(folder));
        var series = new Series(folder, kinds);
        Register register = series.files().load(folder.resolve("departments.register"), Register.class);
        assertTrue(register.getDepartments().isEmpty());
        ReportStructure structure = series.files().load(folder.resolve("structures/处室简报-1.0-draft.structure"),
                ReportStructure.class);
        assertEquals(List.<Finding>of(), FileChecks.check(structure, series.files()));
        assertEquals("处室简报", structure.getName());
        assertEquals("处室简报", structure.getMasthead().get(1).getPattern());
        NextIssue first = NextIssue.first(series, structure, null, LocalDate.of(2024, 1, 10));
        NextIssue.Prepared prepared = first.prepare(first.proposal());
        assertEquals(List.of(), prepared.findings());
        assertEquals(folder.resolve("issues/2024/2024-01.issue"), first.save(prepared.issue()));
        assertEquals(List.of("model.required"), first.findings(first.proposal().numbered(2024, 2, 2)).stream()
                .map(Finding::rule).filter(rule -> !rule.startsWith("series")).distinct().toList(), "nobody issues it yet");
    }

    @Test
    void anEmptySeriesWithAGivenStructure() throws IOException {
        Path folder = series().empty("周报", List.of(SampleSeries.folder().resolve(SampleSeries.STRUCTURE)));
        assertEquals(List.of(SampleSeries.REGISTER, SampleSeries.STRUCTURE), SampleSeries.files(folder));
    }

    @ParameterizedTest
    @CsvSource({"'周报:2024', '周报_2024'", "'周报. ', '周报'", "'.metadata', 'metadata'", "'NUL', 'NUL_'", "'../..', '_..'",
        "' 　', '_'", "'a\u202Eb', 'a_b'"})
    void everyNameGivesASafeFolder(String name, String folder) throws IOException {
        Path made = series().empty(name, List.of());
        assertEquals(temp, made.getParent());
        assertTrue(Files.isRegularFile(made.resolve(Series.REGISTER)));
        if (!name.equals("../..")) {
            assertEquals(folder, made.getFileName().toString());
        }
    }

    @Test
    void aLongNameIsCutAndATakenOneGetsANumber() throws IOException {
        String name = "周".repeat(200);
        Path one = series().empty(name, List.of());
        Path other = series().empty(name, List.of());
        assertNotEquals(one, other);
        assertTrue(other.getFileName().toString().getBytes(StandardCharsets.UTF_8).length <= 255);
        Files.createDirectory(temp.resolve("Weekly"));
        assertEquals(temp.resolve("weekly-2"), series().folder("weekly"));
    }

    @Test
    void whatFailsLeavesNothing() {
        assertThrows(IOException.class, () -> series().copy("周报", temp.resolve("nothing"), true));
        assertThrows(IOException.class, () -> series().empty("周报", List.of(temp.resolve("no.structure"))));
        assertFalse(Files.exists(temp.resolve("周报")));
    }

    private NewSeries series() {
        return new NewSeries(temp, kinds);
    }
}
