package org.jianbao.workbench.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jianbao.core.structure.StructureCompiler;
import org.jianbao.model.structure.Field;
import org.jianbao.model.structure.FieldGroup;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.ValueField;
import org.jianbao.workbench.tests.Ui;
import org.jianbao.workbench.tests.WorkbenchExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a structure says of its fields is seen where they are filled in. */
@ExtendWith(WorkbenchExtension.class)
class DesignedFieldsTest {

    private static final String GROUP = "单位情况";

    private final Ui ui = new Ui();
    private final SectionTemplate template = StructureFactory.eINSTANCE.createSectionTemplate();
    private final FieldGroup group = StructureFactory.eINSTANCE.createFieldGroup();
    private GridWindow window;
    private EObject section;

    @AfterEach
    void close() {
        window.shell().dispose();
    }

    private ValueField field(List<Field> fields, String name, FieldType type) {
        ValueField field = StructureFactory.eINSTANCE.createValueField();
        field.setId("f-" + name);
        field.setName(name);
        field.setType(type);
        fields.add(field);
        return field;
    }

    private void open(String... shown) {
        ReportStructure structure = StructureFactory.eINSTANCE.createReportStructure();
        structure.getSections().add(template);
        template.setName("概况");
        group.setId("f-group");
        group.setName(GROUP);
        template.getFields().add(group);
        EClass eClass = StructureCompiler.compile(structure).eClass(template);
        section = EcoreUtil.create(eClass);
        entry();
        window = new GridWindow(ui, null, null, section, shown);
    }

    @SuppressWarnings("unchecked")
    private EObject entry() {
        var entries = (List<EObject>) section.eGet(section.eClass().getEStructuralFeature(GROUP));
        entries.add(EcoreUtil.create(section.eClass().getEStructuralFeature(GROUP).getEType() instanceof EClass item ? item : null));
        return entries.getLast();
    }

    private int characters(Control control, int count) {
        var gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return count * gc.textExtent("字").x;
        } finally {
            gc.dispose();
        }
    }

    @Test
    void severalChoicesAreTickedAndSeveralNumbersStandOnLines() {
        ValueField choices = field(template.getFields(), "级别", FieldType.CHOICE);
        choices.setMany(true);
        choices.getChoices().addAll(List.of("一般", "重要", "紧急"));
        ValueField numbers = field(template.getFields(), "人数", FieldType.INTEGER);
        numbers.setMany(true);
        numbers.setUnit("人");
        ValueField days = field(group.getFields(), "日期", FieldType.DATE);
        days.setMany(true);
        open("级别", "人数", GROUP);
        List<Button> checks = ui.all(window.shell(), Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0)
                .toList();
        assertEquals(List.of("一般", "重要", "紧急"), checks.stream().map(Button::getText).toList());
        press(checks.get(2));
        press(checks.get(0));
        assertEquals("[一般, 紧急]", value("级别"), "in the order of the list");
        window.undo();
        assertEquals("[紧急]", value("级别"));
        assertEquals(List.of(false, false, true), checks.stream().map(Button::getSelection).toList());
        Text text = ui.all(window.shell(), Text.class).getFirst();
        ui.enter(text, "12\n1,300");
        assertEquals("[12, 1300]", value("人数"));
        ui.enter(text, "12\n一百");
        assertEquals("12\n一百", text.getText(), "what is no number stays to be corrected");
        assertTrue(ui.all(window.shell(), Label.class).stream().anyMatch(label -> label.getText().contains("一百")), "and is named");
    }

    @Test
    void severalNumbersAreTakenBack() {
        ValueField numbers = field(template.getFields(), "人数", FieldType.INTEGER);
        numbers.setMany(true);
        field(group.getFields(), "单位名称", FieldType.TEXT);
        open("人数", GROUP);
        Text text = ui.all(window.shell(), Text.class).getFirst();
        ui.enter(text, "12\n7");
        assertEquals("[12, 7]", value("人数"));
        window.undo();
        assertEquals("[]", value("人数"));
        assertEquals("", text.getText());
        window.redo();
        assertEquals("[12, 7]", value("人数"));
        assertEquals("12\n7", text.getText());
    }

    private String value(String name) {
        ui.settle();
        return section.eGet(section.eClass().getEStructuralFeature(name)).toString();
    }

    private void press(Button button) {
        button.setSelection(!button.getSelection());
        button.notifyListeners(SWT.Selection, new Event());
        ui.settle();
    }

    @Test
    void aFieldIsAsWideAsItSays() {
        field(template.getFields(), "简称", FieldType.TEXT).setWidth(6);
        field(template.getFields(), "标题", FieldType.TEXT);
        field(group.getFields(), "单位名称", FieldType.TEXT).setWidth(20);
        field(group.getFields(), "说明", FieldType.TEXT);
        open("简称", "标题", GROUP);
        List<Text> texts = ui.all(window.shell(), Text.class);
        Text narrow = texts.get(0);
        int wanted = characters(narrow, 6);
        assertTrue(narrow.getSize().x >= wanted && narrow.getSize().x < wanted + 40, () -> narrow.getSize() + " for " + wanted);
        assertTrue(texts.get(1).getSize().x > 600, () -> "the other one fills its line: " + texts.get(1).getSize());
        Table table = ui.all(window.shell(), Table.class).getFirst();
        int column = table.getColumn(1).getWidth() - characters(table, 20);
        assertTrue(column >= 0 && column < 20, () -> table.getColumn(1).getWidth() + " for " + characters(table, 20));
        assertEquals("单位名称", table.getColumn(1).getText());
    }
}
