package org.jianbao.workbench.tests;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.jianbao.core.Messages;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.SentenceBlock;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.ValueField;
import org.jianbao.workbench.internal.design.PublishedNotice;
import org.jianbao.workbench.internal.editor.ModelEditor;

/**
 * A draft of the structure of the sample, in its editor, with a designed section: a required number 评价总数, a formula 好评率, a
 * group 部门评价 with the number 差评数, and a sentence.
 *
 * @param file the file of the draft
 * @param editor its editor
 * @param section the section
 */
record DesignedDraft(IFile file, ModelEditor editor, SectionTemplate section) {

    private static final Messages WORDS = new Messages(PublishedNotice.class);
    private static final StructureFactory FACTORY = StructureFactory.eINSTANCE;

    /** Makes the draft with its buttons, and adds the section as one step that can be undone. */
    static DesignedDraft of(Ui ui, IProject project) {
        ui.openEditor(project.getFile("structures/窗口工作周报-1.0.structure"));
        ui.press(WORDS.get("draft.make"));
        IFile file = project.getFile("structures/窗口工作周报-1.1-draft.structure");
        ModelEditor editor = ui.editor(file);
        SectionTemplate section = designed();
        editor.session().edits().add(editor.model().orElseThrow().root(), Literals.REPORT_STRUCTURE__SECTIONS, List.of(section), -1);
        ui.settle();
        return new DesignedDraft(file, editor, section);
    }

    private static SectionTemplate designed() {
        SectionTemplate section = FACTORY.createSectionTemplate();
        section.setHeading("群众评价");
        section.setRequired(true);
        ValueField total = field("评价总数", FieldType.INTEGER);
        total.setUnit("件");
        total.setRequired(true);
        ValueField twice = field("两倍", FieldType.INTEGER);
        twice.setFormula("评价总数 * 2");
        FieldGroup group = FACTORY.createFieldGroup();
        group.setName("部门评价");
        group.getFields().add(field("差评数", FieldType.INTEGER));
        section.getFields().addAll(List.of(total, twice, group));
        SentenceBlock sentence = FACTORY.createSentenceBlock();
        sentence.setPattern("本周评价${评价总数}件。");
        section.getBlocks().add(sentence);
        return section;
    }

    private static ValueField field(String name, FieldType type) {
        ValueField field = FACTORY.createValueField();
        field.setName(name);
        field.setType(type);
        return field;
    }

    ReportStructure structure() {
        return (ReportStructure) editor.model().orElseThrow().root();
    }

    ValueField total() {
        return (ValueField) section.getFields().get(0);
    }

    ValueField formula() {
        return (ValueField) section.getFields().get(1);
    }

    SentenceBlock sentence() {
        return (SentenceBlock) section.getBlocks().getFirst();
    }

    void undo() {
        editor.session().edits().stack().undo();
    }
}
