package org.jianbao.core.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.ElementIds;
import org.jianbao.core.io.Copies;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.section.SectionKinds;
import org.jianbao.core.structure.version.Fate;
import org.jianbao.core.structure.version.SeriesMigration;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterFactory;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.StructureState;
import org.jianbao.model.structure.ValueField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random issues of random structures survive what happens to issues. */
class RandomStructuresTest {

    private static final String SIGNS = "数据情况本期累计（）、：%1a b-“”𠮷·";

    @TempDir
    Path folder;
    private Random random;
    private ReportStructure structure;
    private Register register;
    private int number;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 60, 200})
    void randomIssuesSurviveSavingAndCopying(int size) throws IOException {
        for (int seed = 0; seed < 8; seed++) {
            Path series = Files.createDirectories(folder.resolve(Integer.toString(seed)));
            random = new Random(1000L * size + seed);
            number = 0;
            var files = new ModelFiles(series, new SectionKinds(List.of()).packages());
            structure(size);
            register();
            Files.createDirectories(series.resolve("structures"));
            files.save(structure, series.resolve("structures/s.structure"));
            files.save(register, series.resolve("departments.register"));
            Issue issue = issue();
            ElementIds.complete(issue);
            Path file = series.resolve("a.issue");
            files.save(issue, file);
            byte[] bytes = Files.readAllBytes(file);

            var other = new ModelFiles(series, new SectionKinds(List.of()).packages());
            Issue read = other.load(file, Issue.class);
            assertEquals(List.of(), other.findings(read), "seed " + seed);
            assertArrayEquals(bytes, other.content(read), "seed " + seed);
            for (Section section : List.copyOf(read.getSections())) {
                EObject copy = Copies.read(Copies.text(List.of(section)), read).getFirst();
                read.getSections().set(read.getSections().indexOf(section), (Section) copy);
            }
            assertArrayEquals(bytes, other.content(read), "copied, seed " + seed);
            migrate(series, file, bytes);
        }
    }

    /** Moves the issue to a version with other names, in which a field stands in the other section, and back. */
    private void migrate(Path series, Path issue, byte[] before) throws IOException {
        ReportStructure renamed = EcoreUtil.copy(structure);
        renamed.setVersion("2.0");
        renamed.eAllContents().forEachRemaining(element -> {
            if (element instanceof Field field) {
                field.setName("新" + field.getName());
            }
        });
        List<Field> fields = renamed.getSections().getFirst().getFields();
        renamed.getSections().getLast().getFields().addFirst(fields.getLast());
        Path second = series.resolve("structures/t.structure");
        new ModelFiles(series, new SectionKinds(List.of()).packages()).save(renamed, second);
        for (Path version : List.of(second, series.resolve("structures/s.structure"))) {
            SeriesMigration.Outcome outcome = new SeriesMigration(series, new SectionKinds(List.of()), version, Map.of())
                    .run(List.of(issue), () -> false, file -> { }).getFirst();
            assertEquals(SeriesMigration.State.MIGRATED, outcome.state(), outcome.problem());
            assertEquals(List.of(), outcome.fates().stream().filter(fate -> fate.kind() == Fate.Kind.LOST).toList());
        }
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(issue));
    }

    private void structure(int size) {
        structure = StructureFactory.eINSTANCE.createReportStructure();
        structure.setId("结构 " + size);
        structure.setName("结构");
        structure.setVersion("1.0");
        structure.setState(random.nextBoolean() ? StructureState.PUBLISHED : StructureState.DRAFT);
        Metric metric = StructureFactory.eINSTANCE.createMetric();
        metric.setId("k-1");
        metric.setName("量");
        metric.setUnit("件");
        structure.getMetrics().add(metric);
        for (int i = 0; i < 2; i++) {
            SectionTemplate template = StructureFactory.eINSTANCE.createSectionTemplate();
            template.setId("t-" + i);
            template.setName(name());
            structure.getSections().add(template);
            fields(template.getFields(), size, 0);
        }
        assertTrue(StructureCompiler.compile(structure).problems().stream()
                .allMatch(problem -> problem.rule().endsWith(".duplicate")));
    }

    private void fields(List<Field> fields, int size, int depth) {
        for (int i = 0; i < size; i++) {
            if (depth < 3 && random.nextInt(8) == 0) {
                FieldGroup group = StructureFactory.eINSTANCE.createFieldGroup();
                begin(group);
                fields.add(group);
                fields(group.getFields(), 1 + random.nextInt(4), depth + 1);
            } else {
                ValueField field = StructureFactory.eINSTANCE.createValueField();
                begin(field);
                List<FieldType> types = FieldType.VALUES;
                field.setType(types.get(random.nextInt(depth > 0 ? types.size() - 1 : types.size())));
                field.setMany(random.nextBoolean() && List.of(FieldType.TEXT, FieldType.UNIT, FieldType.DEPARTMENT,
                        FieldType.PICTURE, FieldType.DOCUMENT).contains(field.getType()));
                field.getChoices().addAll(List.of("一", "二 \"<"));
                field.setMetric(field.getType() == FieldType.FIGURE ? structure.getMetrics().getFirst() : null);
                fields.add(field);
            }
        }
    }

    private void begin(Field field) {
        field.setId("f-" + ++number);
        field.setName(name());
        field.setRequired(random.nextBoolean());
        field.setCarriedOver(random.nextBoolean());
    }

    private String name() {
        return "字" + text();
    }

    private String text() {
        int[] signs = SIGNS.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }

    private void register() {
        register = RegisterFactory.eINSTANCE.createRegister();
        register.setId("register");
        for (int i = 0; i < 3; i++) {
            Department department = RegisterFactory.eINSTANCE.createDepartment();
            department.setId("d-" + i);
            department.setFullName("某" + i + "局");
            register.getDepartments().add(department);
        }
    }

    private Issue issue() {
        Issue issue = BulletinFactory.eINSTANCE.createIssue();
        issue.setId("i");
        issue.setStructure(structure);
        for (SectionTemplate template : structure.getSections()) {
            EClass type = DesignedClass.of(template).orElseThrow();
            var section = (Section) EcoreUtil.create(type);
            section.setTemplate(template);
            DesignedSections.fill(section);
            fill(section, 0);
            issue.getSections().add(section);
        }
        return issue;
    }

    @SuppressWarnings("unchecked")
    private void fill(EObject element, int depth) {
        for (EStructuralFeature feature : element.eClass().getEStructuralFeatures()) {
            if (element.eIsSet(feature) || random.nextInt(4) == 0) {
                continue;
            }
            List<Object> values = new ArrayList<>();
            for (int i = feature.isMany() ? random.nextInt(3) : 0; i >= 0; i--) {
                Object value = value(feature, depth);
                if (value != null && !values.contains(value)) {
                    values.add(value);
                }
            }
            if (feature.isMany()) {
                ((List<Object>) element.eGet(feature)).addAll(values);
            } else if (!values.isEmpty()) {
                element.eSet(feature, values.getFirst());
            }
        }
    }

    private Object value(EStructuralFeature feature, int depth) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? contained(reference.getEReferenceType(), depth)
                    : register.getDepartments().stream().filter(reference.getEReferenceType()::isInstance)
                            .skip(random.nextInt(3)).findFirst().orElse(null);
        }
        var type = ((EAttribute) feature).getEAttributeType();
        if (type instanceof EEnum choices) {
            return choices.getELiterals().get(random.nextInt(2)).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        return java == String.class ? text() : java == Long.class ? (Object) random.nextLong()
                : java == BigDecimal.class ? new BigDecimal(random.nextInt()).movePointLeft(2)
                : java == LocalDate.class ? LocalDate.ofEpochDay(random.nextInt(30_000)) : Boolean.TRUE;
    }

    private EObject contained(EClass type, int depth) {
        EObject made = EcoreUtil.create(type);
        if (DesignedClass.of(type).isPresent()) {
            fill(made, depth + 1);
            return made;
        }
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isID() && !attribute.isMany() && !(attribute.getEType() instanceof EEnum)) {
                made.eSet(attribute, value(attribute, depth));
            }
        }
        return made;
    }
}
