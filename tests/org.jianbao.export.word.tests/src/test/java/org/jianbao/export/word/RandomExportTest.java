package org.jianbao.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Finding;
import org.jianbao.core.series.Series;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.export.DocumentBuilder;
import org.jianbao.export.Rendering;
import org.jianbao.export.layout.LayoutProfiles;
import org.jianbao.fixtures.Contributions;
import org.jianbao.fixtures.RandomSeries;
import org.jianbao.model.bulletin.CitedDocument;
import org.jianbao.model.bulletin.Figure;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Picture;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Department;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.ValueField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What random issues of random structures say stands in their Word files, which are the same each time. */
class RandomExportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 20, 60, 200})
    void everyValueStandsInTheWordFile(int size) throws IOException {
        for (int seed = 0; seed < 4; seed++) {
            String what = "size " + size + ", seed " + seed;
            var random = new RandomSeries(folder.resolve(size + "-" + seed), size, seed);
            byte[] file = export(random);
            assertArrayEquals(file, export(random), what);

            var word = new WordFile(file);
            word.parts().keySet().stream().filter(part -> part.endsWith(".xml")).forEach(word::xml);
            String text = bare(word.paragraphs().stream().map(WordFile::text).collect(Collectors.joining("\n")));
            List<Value> expected = values(random.files().load(random.issueFile(), Issue.class));
            assertTrue(size < 3 || !expected.isEmpty(), what + ": nothing is to be said");
            assertEquals(List.of(), expected.stream().filter(value -> !text.contains(bare(value.text()))).toList(), what);
        }
    }

    private record Value(Field field, String text) {

        @Override
        public String toString() {
            return field.eContainer().eClass().getName() + " > " + ((ValueField) field).getType() + ' ' + field.getId() + ' '
                    + field.getName() + ": " + text;
        }
    }

    private static byte[] export(RandomSeries random) throws IOException {
        Contributions installed = Contributions.read();
        var series = new Series(random.files().folder(), installed.kinds());
        Rendering rendering = new DocumentBuilder(series, installed.renderers()).build(series.issue(random.issueFile()));
        assertEquals(List.of(), rendering.findings().stream().filter(finding -> finding.rule().equals("section.plugin.failed"))
                .map(Finding::message).toList());
        var bytes = new ByteArrayOutputStream();
        new WordWriter().write(rendering.document(), LayoutProfiles.standard(), bytes);
        return bytes.toByteArray();
    }

    /** Returns what the fields of an issue say; of a name that stands twice nothing can be quoted, which lint refuses. */
    private static List<Value> values(Issue issue) {
        var values = new ArrayList<Value>();
        for (Section section : issue.getSections()) {
            add(values, section, section.getTemplate().getFields(), Set.of());
        }
        return values;
    }

    private static void add(List<Value> values, EObject element, List<Field> fields, Set<String> around) {
        DesignedClass type = DesignedClass.of(element).orElseThrow();
        var taken = new HashSet<>(around);
        fields.forEach(field -> taken.add(field.getName().strip()));
        for (Field field : fields) {
            if (fields.stream().filter(other -> other.getName().strip().equals(field.getName().strip())).count() > 1
                    || around.contains(field.getName().strip())) {
                continue;
            }
            Object value = element.eGet(type.field(field).orElseThrow().feature());
            if (field instanceof FieldGroup group) {
                ((List<?>) value).forEach(entry -> add(values, (EObject) entry, group.getFields(), taken));
            } else {
                add(values, field, value);
            }
        }
    }

    private static void add(List<Value> values, Field field, Object value) {
        switch (value) {
            case List<?> several -> several.forEach(each -> add(values, field, each));
            case String text -> values.add(new Value(field, text));
            case Long number -> values.add(new Value(field, number.toString()));
            case BigDecimal number -> values.add(new Value(field, number.toPlainString()));
            case LocalDate date -> values.add(new Value(field, date.getMonthValue() + "月" + date.getDayOfMonth() + "日"));
            case Enumerator choice -> values.add(new Value(field, choice.getLiteral()));
            case Boolean yes -> values.add(new Value(field, yes ? "是" : "否"));
            case Department department -> values.add(new Value(field, department.getFullName()));
            case Figure figure when figure.getValue() != null -> values.add(new Value(field, figure.getValue().toPlainString()));
            case Paragraph paragraph -> values.add(new Value(field, paragraph.getText()));
            case CitedDocument document -> values.add(new Value(field, document.getTitle()));
            case Picture picture -> values.add(new Value(field, picture.getCaption()));
            case null, default -> { }
        }
    }

    /** Returns a text without what is set between its signs. */
    private static String bare(String text) {
        return text == null ? "" : text.replaceAll("[\\s,]+", "");
    }
}
