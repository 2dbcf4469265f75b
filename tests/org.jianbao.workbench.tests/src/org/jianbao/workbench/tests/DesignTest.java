package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jianbao.core.Messages;
import org.jianbao.core.text.Captions;
import org.jianbao.forms.swt.FormPane;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.SentenceBlock;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.StructureState;
import org.jianbao.model.structure.ValueField;
import org.jianbao.workbench.internal.design.PublishedNotice;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst designs a section: drafts, the outline, forms by the type of a field, and patterns. */
@ExtendWith(WorkbenchExtension.class)
class DesignTest {

    private static final Messages WORDS = new Messages(PublishedNotice.class);
    private static final Messages EDITOR = new Messages(ModelEditor.class);

    private static final Messages FORMS =
            new Messages("org.jianbao.forms.swt.internal.messages", FormPane.class.getClassLoader());

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");
    private final IFile published = project.getFile("structures/窗口工作周报-1.0.structure");

    private ModelEditor draft() {
        ui.openEditor(published);
        ui.press(WORDS.get("draft.make"));
        IFile file = project.getFile("structures/窗口工作周报-1.1-draft.structure");
        return ui.editor(file);
    }

    private static ReportStructure structure(ModelEditor editor) {
        return (ReportStructure) editor.model().orElseThrow().root();
    }

    private Tree tree() {
        return ui.find(Tree.class, EDITOR.get("tree.name"));
    }

    private static List<String> below(TreeItem item) {
        return Arrays.stream(item.getItems()).map(TreeItem::getText).toList();
    }

    private static TreeItem item(TreeItem[] items, String beginning) {
        return Arrays.stream(items).filter(item -> item.getText().startsWith(beginning)).findFirst().orElseThrow();
    }

    /** A section 群众评价 with a number, a group and a sentence. */
    private SectionTemplate section(ModelEditor editor) {
        StructureFactory factory = StructureFactory.eINSTANCE;
        SectionTemplate template = factory.createSectionTemplate();
        template.setHeading("群众评价");
        ValueField total = field("评价总数", FieldType.INTEGER);
        total.setUnit("件");
        FieldGroup group = factory.createFieldGroup();
        group.setName("部门评价");
        group.getFields().add(field("差评数", FieldType.INTEGER));
        template.getFields().addAll(List.of(total, group));
        SentenceBlock sentence = factory.createSentenceBlock();
        sentence.setPattern("本周评价${评价总数}件。");
        template.getBlocks().add(sentence);
        editor.session().edits().add(structure(editor), Literals.REPORT_STRUCTURE__SECTIONS, List.of(template), -1);
        ui.settle();
        return template;
    }

    private static ValueField field(String name, FieldType type) {
        ValueField field = StructureFactory.eINSTANCE.createValueField();
        field.setName(name);
        field.setType(type);
        return field;
    }

    @Test
    void publishedVersionIsShownOnlyAndHasADraftMadeOfIt() {
        var editor = (ModelEditor) ui.openEditor(published);
        editor.reveal(structure(editor).getSections().getFirst().getId(), "heading");
        Text heading = ui.find(Text.class, caption(Literals.SECTION_TEMPLATE__HEADING));
        assertFalse(heading.getEditable());
        ModelEditor draft = draft();
        assertEquals(StructureState.DRAFT, structure(draft).getState());
        assertEquals("1.1", structure(draft).getVersion());
        assertEquals("1.0", structure(draft).getBasedOn());
        assertEquals(structure(editor).getSections().getFirst().getId(), structure(draft).getSections().getFirst().getId());
        draft.reveal(structure(draft).getSections().getFirst().getId(), "heading");
        ui.enter(ui.find(Text.class, caption(Literals.SECTION_TEMPLATE__HEADING)), "政务动态");
        assertEquals("政务动态", structure(draft).getSections().getFirst().getHeading());
        assertEquals("政务工作动态", structure(editor).getSections().getFirst().getHeading());
    }

    private static String caption(EStructuralFeature feature) {
        return Captions.of(feature.getEContainingClass(), feature);
    }

    @Test
    void outlineTellsWhatASectionIsMadeOf() {
        ModelEditor editor = draft();
        SectionTemplate template = section(editor);
        editor.reveal(template.getBlocks().getFirst().getId(), "");
        editor.reveal(template.getFields().getFirst().getId(), "");
        ui.settle();
        TreeItem item = item(tree().getItem(0).getItems(), "五、群众评价");
        assertEquals(List.of(caption(Literals.SECTION_TEMPLATE__FIELDS), caption(Literals.SECTION_TEMPLATE__PHRASES),
                caption(Literals.SECTION_TEMPLATE__BLOCKS), caption(Literals.SECTION_TEMPLATE__RULES)), below(item));
        TreeItem fields = item(item.getItems(), caption(Literals.SECTION_TEMPLATE__FIELDS));
        assertTrue(below(fields).getFirst().contains(Captions.of(Literals.FIELD_TYPE.getEEnumLiteral("INTEGER"))), below(fields)::toString);
        TreeItem blocks = item(item.getItems(), caption(Literals.SECTION_TEMPLATE__BLOCKS));
        assertTrue(below(blocks).getFirst().contains("本周评价"), below(blocks)::toString);
    }

    @Test
    void movedFieldStaysTheSameAndIsMovedBack() {
        ModelEditor editor = draft();
        SectionTemplate template = section(editor);
        var group = (FieldGroup) template.getFields().get(1);
        var moved = group.getFields().getFirst();
        String id = moved.getId();
        editor.session().edits().moveTo(List.of(moved), template, Literals.SECTION_TEMPLATE__FIELDS, 0);
        ui.settle();
        assertSame(moved, template.getFields().getFirst());
        assertEquals(id, moved.getId());
        editor.session().edits().stack().undo();
        assertSame(group, moved.eContainer());
    }

    @Test
    void formFollowsTheTypeOfTheField() {
        ModelEditor editor = draft();
        ValueField total = (ValueField) section(editor).getFields().getFirst();
        editor.reveal(total.getId(), "type");
        Combo type = ui.find(Combo.class, caption(Literals.VALUE_FIELD__TYPE));
        assertTrue(has(caption(Literals.VALUE_FIELD__UNIT)));
        assertFalse(has(caption(Literals.VALUE_FIELD__CHOICES)));
        editor.session().edits().set(total, Literals.VALUE_FIELD__UNIT, null);
        type.select(type.indexOf(Captions.of(Literals.FIELD_TYPE.getEEnumLiteral("CHOICE"))));
        type.notifyListeners(SWT.Selection, new Event());
        ui.waitUntil("the choices can be entered", () -> has(caption(Literals.VALUE_FIELD__CHOICES)));
        assertFalse(has(caption(Literals.VALUE_FIELD__UNIT)));
        editor.session().edits().stack().undo();
        ui.waitUntil("a number has no choices", () -> !has(caption(Literals.VALUE_FIELD__CHOICES)));
    }

    private boolean has(String name) {
        ui.settle();
        return ui.all((Composite) ui.shell(), Control.class).stream().anyMatch(control -> name.equals(AccessibleNames.of(control)));
    }

    @Test
    void mistakeInAPatternIsToldAtItsPlaceWhileTyping() {
        ModelEditor editor = draft();
        var sentence = (SentenceBlock) section(editor).getBlocks().getFirst();
        editor.reveal(sentence.getId(), "pattern");
        Text text = ui.find(Text.class, caption(Literals.SENTENCE_BLOCK__PATTERN));
        text.setText("共${1+}件"); // as an input method commits it
        ui.settle();
        StyledText note = ui.find(StyledText.class, FORMS.get("pattern.note"));
        assertTrue(note.getText().contains("${1+"), note::getText);
        assertEquals("共${1+}件", sentence.getPattern());
        text.setText("共${1+1}件");
        ui.waitUntil("nothing is wrong any more", () -> !note.isVisible() || !note.getText().contains("${1+"));
        editor.session().edits().stack().undo();
        assertEquals("本周评价${评价总数}件。", sentence.getPattern());
    }

    @Test
    void functionsAreOfferedWhileTyping() {
        ModelEditor editor = draft();
        var sentence = (SentenceBlock) section(editor).getBlocks().getFirst();
        editor.reveal(sentence.getId(), "pattern");
        Text text = ui.find(Text.class, caption(Literals.SENTENCE_BLOCK__PATTERN));
        ui.enter(text, "共${条件");
        Table offered = ui.waitFor("the list", () -> Arrays.stream(ui.display().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> ui.all(shell, Table.class).stream()).filter(table -> table.getItemCount() > 0
                        && table.getItem(0).getText().startsWith("条件")).findFirst().orElse(null));
        assertNotNull(offered);
        var enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
        ui.waitUntil("the function is written", () -> text.getText().matches("共\\$\\{条件\\S+\\(\\)}"));
        assertEquals(text.getText().indexOf('(') + 1, text.getCaretPosition());
    }
}
