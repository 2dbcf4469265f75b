package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.jianbao.core.Messages;
import org.jianbao.model.edit.Edits;
import org.jianbao.model.structure.FieldType;
import org.jianbao.model.structure.Metric;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructureFactory;
import org.jianbao.model.structure.ValueField;
import org.jianbao.workbench.internal.design.LibraryCopy;
import org.jianbao.workbench.internal.design.LibraryView;
import org.jianbao.workbench.internal.design.PublishedNotice;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ready sections and figures are put into a draft as copies. */
@ExtendWith(WorkbenchExtension.class)
class LibraryTest {

    private static final Messages WORDS = new Messages(PublishedNotice.class);
    private static final StructureFactory FACTORY = StructureFactory.eINSTANCE;

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");

    @Test
    void sectionOfAnOpenSeriesIsPutIntoTheDraft() {
        ui.openEditor(project.getFile("structures/窗口工作周报-1.0.structure"));
        ui.press(WORDS.get("draft.make"));
        ModelEditor editor = ui.editor(project.getFile("structures/窗口工作周报-1.1-draft.structure"));
        var structure = (ReportStructure) editor.model().orElseThrow().root();
        int before = structure.getSections().size();
        IViewPart view = ui.openView(LibraryView.ID);
        Tree tree = ui.find(Tree.class, view.getTitle());
        ui.waitUntil("structures are listed", () -> tree.getItemCount() > 0);
        ui.page().activate(editor);
        TreeItem item = Arrays.stream(tree.getItems()).flatMap(one -> Arrays.stream(one.getItems())).filter(section -> section.getText().equals("政务工作动态"))
                .findFirst().orElseThrow();
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, new Event());
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        ui.settle();
        assertEquals(before + 1, structure.getSections().size());
        SectionTemplate copy = structure.getSections().getLast();
        assertEquals("政务工作动态", copy.getHeading());
        assertNotEquals(structure.getSections().getFirst().getId(), copy.getId());
        editor.session().edits().stack().undo();
        assertEquals(before, structure.getSections().size());
        ui.waitUntil("nothing is left to save", () -> !editor.isDirty());
    }

    private static Metric metric(String name, String unit) {
        Metric metric = FACTORY.createMetric();
        metric.setName(name);
        metric.setUnit(unit);
        metric.setId("k-" + name);
        return metric;
    }

    private static SectionTemplate reporting(Metric... metrics) {
        SectionTemplate template = FACTORY.createSectionTemplate();
        template.setHeading("办件");
        template.setId("t-1");
        for (Metric metric : metrics) {
            ValueField field = FACTORY.createValueField();
            field.setName(metric.getName());
            field.setType(FieldType.FIGURE);
            field.setMetric(metric);
            template.getFields().add(field);
        }
        return template;
    }

    @Test
    void figuresThatASectionNeedsComeAlongUnlessTheyAreThere() {
        ReportStructure source = FACTORY.createReportStructure();
        source.getMetrics().addAll(List.of(metric("受理", "件"), metric("办结", "件")));
        source.getSections().add(reporting(source.getMetrics().get(0), source.getMetrics().get(1)));
        ReportStructure target = FACTORY.createReportStructure();
        Metric own = metric("受理", "件");
        target.getMetrics().add(own);
        var edits = new Edits();
        new LibraryCopy(target, edits).insert(source.getSections(), target, -1);
        assertEquals(List.of("受理", "办结"), target.getMetrics().stream().map(Metric::getName).toList());
        List<ValueField> fields = target.getSections().getFirst().getFields().stream().map(ValueField.class::cast).toList();
        assertSame(own, fields.get(0).getMetric());
        assertSame(target.getMetrics().get(1), fields.get(1).getMetric());
        assertSame(source.getMetrics().get(0), ((ValueField) source.getSections().getFirst().getFields().getFirst()).getMetric());
        edits.stack().undo();
        assertEquals(List.of(own), target.getMetrics());
        assertTrue(target.getSections().isEmpty());
    }
}
