package org.jianbao.core.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.io.Copies;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.lifecycle.NextIssue;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.version.Fate;
import org.jianbao.core.structure.version.SeriesMigration;
import org.jianbao.fixtures.RandomSeries;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Unit;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.ValueField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random issues of random structures survive what happens to issues in files. */
class RandomStructuresTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 60, 200})
    void randomIssuesSurviveSavingCopyingAndMigration(int size) throws IOException {
        for (int seed = 0; seed < 8; seed++) {
            var random = new RandomSeries(folder.resolve(Integer.toString(seed)), size, seed);
            assertTrue(StructureCompiler.compile(random.structure()).problems().stream()
                    .allMatch(problem -> problem.rule().endsWith(".duplicate")), "seed " + seed);
            byte[] bytes = Files.readAllBytes(random.issueFile());

            ModelFiles files = random.files();
            Issue read = files.load(random.issueFile(), Issue.class);
            assertEquals(List.of(), files.findings(read), "seed " + seed);
            assertArrayEquals(bytes, files.content(read), "seed " + seed);
            for (Section section : List.copyOf(read.getSections())) {
                EObject copy = Copies.read(Copies.text(List.of(section)), read).getFirst();
                read.getSections().set(read.getSections().indexOf(section), (Section) copy);
            }
            assertArrayEquals(bytes, files.content(read), "copied, seed " + seed);
            migrate(random, bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20, 60})
    void theNextIssueBeginsWithAllOfAValueThatIsCarriedOver(int size) throws IOException {
        int kept = 0;
        for (int seed = 0; seed < 8; seed++) {
            var random = new RandomSeries(folder.resolve(Integer.toString(seed)), size, seed);
            var series = new Series(random.files().folder(), new SectionKinds(List.of()));
            Issue issue = series.issue(random.issueFile());
            NextIssue way = NextIssue.after(series, issue);
            Issue next = way.prepare(way.proposal().numbered(2024, 2, 2)).issue();
            for (int i = 0; i < issue.getSections().size(); i++) {
                kept += compare(issue.getSections().get(i), next.getSections().get(i), "seed " + seed);
            }
        }
        assertTrue(kept > size, "hardly anything was carried over");
    }

    private static int compare(Section before, Section after, String what) {
        int kept = 0;
        for (Field field : before.getTemplate().getFields()) {
            if (field instanceof ValueField value && field.isCarriedOver() && value.getType() != FieldType.FIGURE) {
                EStructuralFeature feature = DesignedClass.of(before).orElseThrow().field(field).orElseThrow().feature();
                assertEquals(text(before.eGet(feature)), text(after.eGet(feature)), what + ", " + value.getType() + " " + field.getName());
                kept += before.eIsSet(feature) ? 1 : 0;
            }
        }
        return kept;
    }

    /** Returns what a value says, with what it contains, and without ids. */
    private static String text(Object value) {
        return switch (value) {
            case List<?> values -> values.stream().map(RandomStructuresTest::text).toList().toString();
            case Enumerator choice -> choice.getLiteral();
            case Unit unit -> unit.getId();
            case EObject part -> part.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isID())
                    .map(attribute -> attribute.getName() + '=' + part.eGet(attribute)).toList().toString();
            case null, default -> String.valueOf(value);
        };
    }

    /** Moves the issue to a version with other names, in which a field stands in the other section, and back. */
    private static void migrate(RandomSeries random, byte[] before) throws IOException {
        ReportStructure renamed = EcoreUtil.copy(random.structure());
        renamed.setVersion("2.0");
        renamed.eAllContents().forEachRemaining(element -> {
            if (element instanceof Field field) {
                field.setName("新" + field.getName());
            }
        });
        List<Field> fields = renamed.getSections().getFirst().getFields();
        renamed.getSections().getLast().getFields().addFirst(fields.getLast());
        Path series = random.files().folder();
        Path second = series.resolve("structures/t.structure");
        random.files().save(renamed, second);
        for (Path version : List.of(second, series.resolve(RandomSeries.STRUCTURE))) {
            SeriesMigration.Outcome outcome = new SeriesMigration(series, new SectionKinds(List.of()), version, Map.of())
                    .run(List.of(random.issueFile()), () -> false, file -> { }).getFirst();
            assertEquals(SeriesMigration.State.MIGRATED, outcome.state(), outcome.problem());
            assertEquals(List.of(), outcome.fates().stream().filter(fate -> fate.kind() == Fate.Kind.LOST).toList());
        }
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(random.issueFile()));
    }
}
