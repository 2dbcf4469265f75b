package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jianbao.core.Messages;
import org.jianbao.core.text.Captions;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.findings.FindingMarkers;
import org.jianbao.workbench.internal.series.SeriesSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong with a structure is told as in an issue: in the Problems view, in the outline and at the field, while one types. */
@ExtendWith(WorkbenchExtension.class)
class StructureFindingsTest {

    private static final Messages EDITOR = new Messages(ModelEditor.class);

    private final Ui ui = new Ui();
    private final IProject project = SampleProject.create("weekly");

    private static IMarker marker(IFile file, String rule) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(FindingMarkers.RULE, "").equals(rule)).findFirst().orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static String caption(EStructuralFeature feature) {
        return Captions.of(feature.getEContainingClass(), feature);
    }

    private boolean isSaid(String sentence) {
        return ui.all((Composite) ui.shell(), Label.class).stream().anyMatch(label -> label.getText().equals(sentence));
    }

    private static TreeItem item(TreeItem[] items, EObject element) {
        for (TreeItem item : items) {
            TreeItem found = item.getData() == element ? item : item(item.getItems(), element);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void mistakeIsFoundWhileTypingAndGoesWithIt() {
        DesignedDraft draft = DesignedDraft.of(ui, project);
        draft.editor().reveal(draft.formula().getId(), "formula");
        Tree tree = ui.find(Tree.class, EDITOR.get("tree.name"));
        ui.waitUntil("the structure is in order", () -> draft.editor().session().background().latest(draft.editor().file())
                .filter(analysis -> analysis.findings().stream().noneMatch(finding -> finding.rule().startsWith("structure."))).isPresent());
        var whole = item(tree.getItems(), draft.formula()).getImage();
        ui.enter(ui.find(Text.class, caption(Literals.VALUE_FIELD__FORMULA)), "1/");
        IMarker marker = ui.waitFor("the mistake is in the Problems view", () -> marker(draft.file(), "structure.expression"));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        assertTrue(marker.getAttribute(IMarker.LOCATION, "").contains("两倍"), marker.getAttribute(IMarker.LOCATION, ""));
        ui.waitUntil("the outline marks the field", () -> item(tree.getItems(), draft.formula()).getImage() != whole);
        draft.undo();
        ui.waitUntil("nothing is wrong any more", () -> marker(draft.file(), "structure.expression") == null
                && item(tree.getItems(), draft.formula()).getImage() == whole);
    }

    @Test
    void misspeltNameIsRepairedWhereItStands() {
        DesignedDraft draft = DesignedDraft.of(ui, project);
        String right = draft.formula().getFormula();
        String name = draft.total().getName();
        draft.editor().reveal(draft.formula().getId(), "formula");
        ui.enter(ui.find(Text.class, caption(Literals.VALUE_FIELD__FORMULA)), right.replace(name, name + "量"));
        IMarker marker = ui.waitFor("the name is unknown", () -> marker(draft.file(), "structure.name"));
        IMarkerResolution repair = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).findFirst().orElseThrow();
        assertTrue(repair.getLabel().contains(name), repair.getLabel());
        ui.waitUntil("the repair stands at the field, too",
                () -> ui.all((Composite) ui.shell(), Link.class).stream().anyMatch(link -> link.getText().contains(repair.getLabel())));
        repair.run(marker);
        assertEquals(right, draft.formula().getFormula());
        ui.waitUntil("nothing is wrong any more", () -> marker(draft.file(), "structure.name") == null);
    }

    @Test
    void findingLeadsToItsField() throws PartInitException {
        DesignedDraft draft = DesignedDraft.of(ui, project);
        draft.editor().session().edits().set(draft.total(), Literals.FIELD__NAME, "年");
        draft.editor().session().edits().set(draft.formula(), Literals.FIELD__NAME, "年");
        IMarker marker = ui.waitFor("two fields have one name", () -> marker(draft.file(), "structure.field.duplicate"));
        ui.shell().forceActive(); // without it no control has the input
        IDE.openEditor(ui.page(), marker);
        // not any field of that caption: the form that was shown before has one, too
        Text name = ui.waitFor("the input is in the name of a field", () -> ui.display().getFocusControl() instanceof Text text
                && caption(Literals.FIELD__NAME).equals(AccessibleNames.of(text)) && text.getText().equals("年") ? text : null);
        ui.waitUntil("the sentence stands at the field", () -> isSaid(marker.getAttribute(IMarker.MESSAGE, "")));
        ui.enter(name, "评价");
        ui.waitUntil("it is told no more", () -> marker(draft.file(), "structure.field.duplicate") == null);
        draft.undo();
        ui.waitFor("it is told again", () -> marker(draft.file(), "structure.field.duplicate"));
    }

    @Test
    void wordTemplateThatIsNoneIsToldBeforeAnybodyPublishes() throws CoreException {
        DesignedDraft draft = DesignedDraft.of(ui, project);
        project.getFile("structures/版式.docx").create(new ByteArrayInputStream(new byte[] {1, 2, 3}), IResource.FORCE, null);
        draft.editor().session().edits().set(draft.editor().model().orElseThrow().root(),
                Literals.REPORT_STRUCTURE__WORD_TEMPLATE, "版式.docx");
        IMarker marker = ui.waitFor("the file is refused", () -> marker(draft.file(), "structure.word.file"));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        draft.undo();
        ui.waitUntil("without it nothing is wrong", () -> marker(draft.file(), "structure.word.file") == null);
    }

    @Test
    void structureThatNobodyHasOpenedTellsWhatIsWrong() throws CoreException, IOException {
        IFile structure = project.getFile("structures/窗口工作周报-1.0.structure");
        try (var in = structure.getContents()) {
            String before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(before.contains("state=\"published\""), before);
            String after = before.replace("state=\"published\"", "state=\"draft\"")
                    .replaceFirst("(<phrases [^>]*pattern=)\"[^\"]*\"", "$1\"\\${1+}\"");
            structure.setContents(new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        }
        PlatformUI.getWorkbench().getService(SeriesSessions.class).of(project);
        ui.waitFor("the mistake in a phrase", () -> marker(structure, "structure.expression"));
    }
}
