package org.jianbao.core.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.StructureState;
import org.jianbao.model.structure.ValueField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What structures compile to, sound ones and hostile ones. */
class StructureCompilerTest {

    private final ReportStructure structure = StructureFactory.eINSTANCE.createReportStructure();
    private final SectionTemplate template = StructureFactory.eINSTANCE.createSectionTemplate();

    @BeforeEach
    void begin() {
        structure.setId("a/b 周");
        structure.setVersion("1.0");
        template.setId("t-1");
        template.setName("概况");
        structure.getSections().add(template);
    }

    private ValueField field(String name, FieldType type) {
        ValueField field = StructureFactory.eINSTANCE.createValueField();
        field.setId("f-" + template.getFields().size());
        field.setName(name);
        field.setType(type);
        template.getFields().add(field);
        return field;
    }

    private EClass compiled() {
        return StructureCompiler.compile(structure).eClass(template);
    }

    private List<String> rules() {
        return StructureCompiler.compile(structure).problems().stream().map(StructureProblem::rule).toList();
    }

    private static List<String> names(EClass eClass) {
        return eClass.getEStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
    }

    @Test
    void theNamespaceTellsStructureVersionAndDraft() {
        assertEquals("http://jianbao.org/structures/a%2Fb%20%E5%91%A8/1.0/draft", compiled().getEPackage().getNsURI());
        structure.setState(StructureState.PUBLISHED);
        assertEquals("http://jianbao.org/structures/a%2Fb%20%E5%91%A8/1.0", compiled().getEPackage().getNsURI());
        assertEquals("http://jianbao.org/structures//", StructureNames.namespace(null, null, false));
    }

    @Test
    void everyTypeOfFieldIsCompiled() {
        for (FieldType type : FieldType.VALUES) {
            field(type.getLiteral(), type).getChoices().add("一");
        }
        EClass eClass = compiled();
        assertEquals(BulletinPackage.Literals.DESIGNED_SECTION, eClass.getESuperTypes().getFirst());
        assertEquals(FieldType.VALUES.stream().map(FieldType::getLiteral).filter(name -> !name.equals("figure")).toList(),
                names(eClass));
        assertEquals(List.of("structure.figure.metric"), rules());
    }

    @Test
    void namesAreLegalAndCaptionsAreAsWritten() {
        field("其中：（当年）", FieldType.TEXT);
        field("1月", FieldType.TEXT);
        field("xmlns", FieldType.TEXT);
        field("href", FieldType.TEXT);
        field("heading", FieldType.TEXT);
        field("𠮷", FieldType.TEXT);
        field("class", FieldType.TEXT);
        EClass eClass = compiled();
        assertEquals(List.of("其中__当年_", "_1月", "_xmlns", "href_f-3", "heading_f-4", "_", "class"),
                names(eClass));
        assertEquals("其中：（当年）", Captions.of(eClass, eClass.getEStructuralFeatures().getFirst()));
        assertEquals(List.of(), rules());
    }

    @Test
    void twoFieldsOfOneNameAreToldApartAndReported() {
        field("数", FieldType.TEXT);
        field("数", FieldType.INTEGER);
        assertEquals(List.of("数", "数_f-1"), names(compiled()));
        assertEquals(List.of("structure.field.duplicate"), rules());
    }

    @Test
    void whatIsWrongIsReportedAndTheRestIsCompiled() {
        field(" ", FieldType.TEXT);
        field("好", FieldType.TEXT);
        field("选", FieldType.CHOICE);
        field("日", FieldType.DATE).setDefaultValue("2024-02-30");
        field("数", FieldType.PERIOD).setMany(true);
        FieldGroup group = StructureFactory.eINSTANCE.createFieldGroup();
        group.setId("f-g");
        group.setName("组");
        group.getRows().add("行");
        template.getFields().add(group);
        assertEquals(List.of("好", "选", "日", "数", "组"), names(compiled()));
        assertEquals(List.of("structure.field.unnamed", "structure.choices", "structure.default", "structure.field.many",
                "structure.group.rows"), rules());
        StructureCompiler.compile(structure).problems().forEach(problem ->
                assertTrue(!problem.message().startsWith("problem."), problem.message()));
    }

    @Test
    void aChoiceThatNobodyHasMadeIsNone() {
        field("选", FieldType.CHOICE).getChoices().addAll(List.of("甲", "乙", "甲", ""));
        EClass eClass = compiled();
        assertNull(eClass.getEPackage().getEFactoryInstance().create(eClass).eGet(eClass.getEStructuralFeature("选")));
        assertEquals(List.of("structure.choice", "structure.choice"), rules());
    }

    @Test
    void tenThousandFieldsAndDeepGroupsAreBounded() {
        for (int i = 0; i < 10_000; i++) {
            field("字段" + i, FieldType.TEXT);
        }
        assertEquals(900, compiled().getEStructuralFeatures().size());
        assertEquals(List.of("structure.fields.many"), rules());
        template.getFields().clear();
        List<org.jianbao.model.structure.Field> inner = template.getFields();
        for (int i = 0; i < 2_000; i++) {
            FieldGroup group = StructureFactory.eINSTANCE.createFieldGroup();
            group.setId("g-" + i);
            group.setName("组");
            inner.add(group);
            inner = group.getFields();
        }
        assertEquals(List.of("structure.group.depth"), rules());
    }

    @Test
    void theSameStructureCompilesToTheSame() {
        field("好", FieldType.TEXT);
        assertEquals(shown(compiled()), shown(compiled()));
    }

    private static String shown(EClass eClass) {
        return eClass.getEPackage().getEClassifiers().stream().map(Object::toString)
                .map(text -> text.replaceAll("@[0-9a-f]+", "")).collect(Collectors.joining("\n"));
    }
}
