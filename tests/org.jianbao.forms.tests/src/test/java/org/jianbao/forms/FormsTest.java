package org.jianbao.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.structure.StructureCompiler;
import org.jianbao.core.text.Captions;
import org.jianbao.model.bulletin.BulletinPackage;
import org.jianbao.model.register.RegisterPackage;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.ValueField;
import org.jianbao.sections.figures.FiguresPackage;
import org.jianbao.sections.prose.ProsePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms are there for every class without being declared. */
class FormsTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void chinese() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void anIssueShowsItsNumbersFirstAndLeavesItsSectionsToTheTree() {
        Form form = Forms.of(BulletinPackage.Literals.ISSUE);
        assertEquals(List.of("year INTEGER", "number INTEGER", "totalNumber INTEGER", "period PERIOD", "publishDate DATE",
                "printCount INTEGER", "issuer REFERENCE", "structure REFERENCE", "distribution GRID"), shown(form));
        assertEquals(List.of("期号与日期", "编发单位与结构", "报送范围"),
                form.pages().getFirst().groups().stream().map(Form.Group::caption).toList());
        assertEquals("份", form.field(BulletinPackage.Literals.ISSUE__PRINT_COUNT).orElseThrow().unit());
        assertTrue(form.field(BulletinPackage.Literals.ISSUE__STRUCTURE).orElseThrow().readOnly());
        assertFalse(form.field(BulletinPackage.Literals.ISSUE__ISSUER).orElseThrow().readOnly());
        assertTrue(form.field(BulletinPackage.Literals.ISSUE__ISSUER).orElseThrow().required());
    }

    @Test
    void aDesignedSectionHasAFormLikeAnyOther() {
        ReportStructure structure = StructureFactory.eINSTANCE.createReportStructure();
        Metric metric = StructureFactory.eINSTANCE.createMetric();
        metric.setId("k-1");
        structure.getMetrics().add(metric);
        SectionTemplate template = StructureFactory.eINSTANCE.createSectionTemplate();
        template.setName("概况");
        structure.getSections().add(template);
        for (FieldType type : FieldType.VALUES) {
            field(template.getFields(), type.getName(), type).setMetric(type == FieldType.FIGURE ? metric : null);
        }
        field(template.getFields(), "又一个", FieldType.FIGURE).setMetric(metric);
        ValueField computed = field(template.getFields(), "合", FieldType.DECIMAL);
        computed.setFormula("1 + 1");
        computed.setWidth(8);
        field(template.getFields(), "数", FieldType.INTEGER).setMany(true);
        field(template.getFields(), "日", FieldType.DATE).setMany(true);
        ValueField choice = field(template.getFields(), "选", FieldType.CHOICE);
        choice.setMany(true);
        choice.getChoices().addAll(List.of("甲", "乙"));
        FieldGroup group = StructureFactory.eINSTANCE.createFieldGroup();
        group.setName("组");
        field(group.getFields(), "行", FieldType.TEXT);
        group.getFields().add(EcoreUtil.copy(group));
        template.getFields().add(group);
        EClass eClass = StructureCompiler.compile(structure).eClass(template);
        assertEquals(List.of("heading TEXT", "TEXT TEXT", "PARAGRAPHS PARAGRAPHS", "INTEGER INTEGER", "DECIMAL DECIMAL",
                "PERCENT DECIMAL", "DATE DATE", "PERIOD PERIOD", "CHOICE CHOICE", "YES_NO YES_NO", "UNIT REFERENCE",
                "DEPARTMENT REFERENCE", "WINDOW REFERENCE", "PERSON REFERENCE", "DOCUMENT CONTAINED", "PICTURE CONTAINED",
                "FIGURE FIGURES", "合 COMPUTED", "数 TEXTS", "日 TEXTS", "选 TEXTS", "组 GRID", "name TEXT", "template REFERENCE"), shown(Forms.of(eClass)));
        Field percent = Forms.of(eClass).field(eClass.getEStructuralFeature("PERCENT")).orElseThrow();
        assertEquals("%", percent.unit());
        assertEquals(new Entry.Value(new java.math.BigDecimal("12.5")), Notations.of(percent, null).orElseThrow().parse("12.5％"));
        EClass entry = (EClass) eClass.getEStructuralFeature("组").getEType();
        assertEquals(List.of("行 TEXT", "组 GRID"), shown(Forms.of(entry)));
        assertEquals(List.of("行"), Forms.columns(entry).stream().map(Field::caption).toList());
        Field sum = Forms.of(eClass).field(eClass.getEStructuralFeature("合")).orElseThrow();
        assertTrue(sum.readOnly());
        assertEquals(8, sum.width());
        assertEquals(0, percent.width(), "by its widget");
        assertEquals(new Entry.Value(List.of(12L, 1300L)), several(eClass, "数").parse("12、1,300"));
        assertEquals("2024-01-08、2024-01-09", several(eClass, "日").format(((Entry.Value) several(eClass, "日")
                .parse("2024年1月8日，2024-1-9")).value()));
        assertTrue(several(eClass, "选").parse("甲、丁") instanceof Entry.Problem problem && problem.sentence().contains("丁"));
    }

    private static Notation several(EClass eClass, String feature) {
        return Notations.of(Forms.of(eClass).field(eClass.getEStructuralFeature(feature)).orElseThrow(), null).orElseThrow();
    }

    private static ValueField field(List<org.jianbao.model.structure.Field> fields, String name, FieldType type) {
        ValueField field = StructureFactory.eINSTANCE.createValueField();
        field.setId("f-" + name);
        field.setName(name);
        field.setType(type);
        fields.add(field);
        return field;
    }

    @Test
    void aSectionShowsItsOwnFieldsBetweenHeadingAndTemplate() {
        assertEquals(List.of("heading TEXT", "paragraphs PARAGRAPHS", "units REFERENCES", "documents GRID", "name TEXT",
                "template REFERENCE"), shown(Forms.of(ProsePackage.Literals.NARRATIVE)));
        List<String> progress = shown(Forms.of(FiguresPackage.Literals.PROGRESS));
        assertEquals("heading TEXT", progress.getFirst());
        assertEquals(List.of("name TEXT", "template REFERENCE"), progress.subList(progress.size() - 2, progress.size()));
        assertTrue(progress.containsAll(List.of("done DECIMAL", "totalOf REFERENCE", "units REFERENCES")), progress::toString);
        assertEquals(List.of("heading TEXT", "figures FIGURES", "name TEXT", "template REFERENCE"),
                shown(Forms.of(FiguresPackage.Literals.SERVICE_FIGURES)));
        assertEquals(List.of("heading TEXT", "name TEXT", "template REFERENCE"),
                shown(Forms.of(ProsePackage.Literals.SECTION_GROUP)));
    }

    @Test
    void aNewsItemBeginsWithDayAndText() {
        assertEquals(List.of("date DATE", "roundup YES_NO", "paragraphs PARAGRAPHS", "units REFERENCES", "documents GRID"),
                shown(Forms.of(ProsePackage.Literals.NEWS_ITEM)));
        assertEquals(List.of("text RICH_TEXT"), shown(Forms.of(BulletinPackage.Literals.PARAGRAPH)));
        assertTrue(Forms.of(BulletinPackage.Literals.PARAGRAPH).fields().getFirst().lines() > 1);
    }

    @Test
    void aServiceFigureHidesTheNameThatItsMetricGives() {
        assertEquals(List.of("value DECIMAL", "metric REFERENCE", "yearToDate DECIMAL", "origin CHOICE"),
                shown(Forms.of(FiguresPackage.Literals.SERVICE_FIGURE)));
    }

    @Test
    void aRegisterHasAPageForEachList() {
        Form form = Forms.of(RegisterPackage.Literals.REGISTER);
        assertEquals(List.of("部门", "窗口", "人员"), form.pages().stream().map(Form.Page::caption).toList());
        List<String> columns = Forms.columns(RegisterPackage.Literals.DEPARTMENT).stream()
                .map(field -> field.feature().getName()).toList();
        assertEquals(List.of("fullName", "kind", "order", "shortNames", "aliases", "validFrom", "validTo"), columns);
    }

    @Test
    void aMissingSectionIsOnlyShown() {
        assertTrue(Forms.of(BulletinPackage.Literals.MISSING_SECTION).fields().stream().allMatch(Field::readOnly));
    }

    @Test
    void aFormIsMadeOnce() {
        assertSame(Forms.of(BulletinPackage.Literals.ISSUE), Forms.of(BulletinPackage.Literals.ISSUE));
    }

    /** What the structure compiler makes of what an analyst drew: captions are annotations, names are Chinese. */
    @Test
    void aClassWithoutCodeHasItsFormToo() {
        EClass rating = EcoreFactory.eINSTANCE.createEClass();
        rating.setName("群众评价");
        rating.getESuperTypes().add(BulletinPackage.Literals.SECTION);
        add(rating, "评价总数", BulletinPackage.Literals.DECIMAL, "caption", "评价总数（件）", "unit", "件", "group", "数据");
        add(rating, "好评率", BulletinPackage.Literals.DECIMAL, "widget", "percent", "group", "数据");
        add(rating, "说明", EcorePackage.Literals.ESTRING, "rows", "5", "order", "-5", "hint", "写一句话。");
        add(rating, "照片", EcorePackage.Literals.ESTRING, "widget", "picture", "order", "x");
        add(rating, "内部", EcorePackage.Literals.ESTRING, "hidden", "true");
        EAttribute aliases = add(rating, "别名", EcorePackage.Literals.ESTRING);
        aliases.setUpperBound(-1);
        add(rating, "是否公开", EcorePackage.Literals.EBOOLEAN);
        EReference rows = EcoreFactory.eINSTANCE.createEReference();
        rows.setName("明细");
        rows.setEType(rating);
        rows.setContainment(true);
        rating.getEStructuralFeatures().add(rows);
        EPackage structure = EcoreFactory.eINSTANCE.createEPackage();
        structure.setName("评价");
        structure.getEClassifiers().add(rating);

        Form form = Forms.of(rating);
        assertEquals("群众评价", form.caption());
        assertEquals(List.of("说明 TEXT", "heading TEXT", "评价总数 DECIMAL", "好评率 PERCENT", "照片 PICTURE", "别名 TEXTS",
                "是否公开 YES_NO", "name TEXT", "template REFERENCE"), shown(form));
        assertEquals(List.of("", "数据", "", "栏目属性"),
                form.pages().getFirst().groups().stream().map(Form.Group::caption).toList());
        Field total = form.fields().stream().filter(field -> field.unit().equals("件")).findFirst().orElseThrow();
        assertEquals("评价总数（件）", total.caption());
        Field text = form.fields().getFirst();
        assertEquals(5, text.lines());
        assertEquals("写一句话。", text.hint());
    }

    private static EAttribute add(EClass owner, String name, EClassifier type, String... annotations) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        for (int i = 0; i < annotations.length; i += 2) {
            EcoreUtil.setAnnotation(attribute, Captions.ANNOTATION, annotations[i], annotations[i + 1]);
        }
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static List<String> shown(Form form) {
        return names(form.fields());
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(field -> field.feature().getName() + ' ' + field.widget()).toList();
    }
}
