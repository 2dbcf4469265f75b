package org.jianbao.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.ElementIds;
import org.jianbao.core.io.ModelFiles;
import org.jianbao.core.structure.DesignedClass;
import org.jianbao.core.structure.DesignedField;
import org.jianbao.core.structure.DesignedSections;
import org.jianbao.model.bulletin.BulletinFactory;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.bulletin.Paragraph;
import org.jianbao.model.bulletin.Section;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.ValueField;

/** A series whose structure has one designed section of many fields, with an issue that fills in all of them. */
final class DesignedSeries {

    /** How many fields the section has. */
    static final int FIELDS = 200;

    private static final List<FieldType> TYPES = List.of(FieldType.TEXT, FieldType.INTEGER, FieldType.DECIMAL,
            FieldType.PARAGRAPHS, FieldType.DATE, FieldType.YES_NO, FieldType.PERCENT, FieldType.CHOICE);
    private static final String PROSE = "全力推进政务服务事项标准化建设，进一步压缩办理时限、减少申请材料、优化办事流程。";

    private DesignedSeries() {
    }

    /** Returns the structure, in no file. */
    static ReportStructure structure() {
        ReportStructure structure = StructureFactory.eINSTANCE.createReportStructure();
        structure.setId("long");
        structure.setName("长");
        structure.setVersion("1.0");
        SectionTemplate template = StructureFactory.eINSTANCE.createSectionTemplate();
        template.setId("t-long");
        template.setName("数据");
        for (int i = 0; i < FIELDS; i++) {
            ValueField field = StructureFactory.eINSTANCE.createValueField();
            field.setId("f-" + i);
            field.setName("数据" + i);
            field.setType(TYPES.get(i % TYPES.size()));
            if (field.getType() == FieldType.CHOICE) {
                field.getChoices().addAll(List.of("完成", "进行中", "未开始"));
            }
            template.getFields().add(field);
        }
        structure.getSections().add(template);
        return structure;
    }

    /**
     * Writes the series.
     *
     * @param folder its folder
     * @return the file of the issue
     */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("structures"));
        ReportStructure structure = structure();
        ModelFiles files = Sample.open(folder).files();
        files.save(structure, folder.resolve("structures/long.structure"));
        EClass type = DesignedClass.of(structure.getSections().getFirst()).orElseThrow();
        var section = (Section) EcoreUtil.create(type);
        section.setTemplate(structure.getSections().getFirst());
        DesignedSections.fill(section);
        DesignedClass.of(type).orElseThrow().fields().forEach(field -> fill(section, field));
        Issue issue = BulletinFactory.eINSTANCE.createIssue();
        issue.setId("issue");
        issue.setStructure(structure);
        issue.getSections().add(section);
        ElementIds.complete(issue);
        Path file = folder.resolve("issues/2024/2024-01.issue");
        Files.createDirectories(file.getParent());
        files.save(issue, file);
        return file;
    }

    @SuppressWarnings("unchecked") // the list is that of the feature
    private static void fill(EObject section, DesignedField field) {
        switch (field.type()) {
            case PARAGRAPHS -> {
                Paragraph paragraph = BulletinFactory.eINSTANCE.createParagraph();
                paragraph.setText(PROSE + PROSE);
                ((List<EObject>) section.eGet(field.feature())).add(paragraph);
            }
            case TEXT -> section.eSet(field.feature(), PROSE.substring(0, 12));
            case INTEGER -> section.eSet(field.feature(), 12197L);
            case DATE -> section.eSet(field.feature(), LocalDate.of(2024, 1, 12));
            case YES_NO -> section.eSet(field.feature(), Boolean.TRUE);
            case CHOICE -> section.eSet(field.feature(), EcoreUtil.createFromString(
                    ((org.eclipse.emf.ecore.EAttribute) field.feature()).getEAttributeType(), "进行中"));
            default -> section.eSet(field.feature(), new BigDecimal("66.93"));
        }
    }
}
