package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.jianbao.model.bulletin.BulletinPackage.Literals;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.navigator.Unfolded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchExtension.class)
class NavigatorTest {

    private final Ui ui = new Ui();

    @Test
    void aSeriesShowsItsRegisterItsStructuresAndItsIssuesTheNewestFirst() throws CoreException {
        IProject series = SampleProject.create("weekly");
        Tree tree = opened();
        TreeItem root = ui.waitFor("the series", () -> item(tree.getItems(), "weekly"));
        assertEquals(3, root.getItemCount(), "register, structures, one year");
        TreeItem year = root.getItem(2);
        assertEquals(2, year.getItemCount());
        ui.waitUntil("the issues are named by their numbers", () -> year.getItem(0).getText().contains("473")
                && year.getItem(1).getText().contains("472"));
        assertEquals("窗口工作周报-1.0", root.getItem(1).getItem(0).getText());

        IFile third = series.getFile("issues/2024/2024-03.issue");
        byte[] content = read(series.getFile("issues/2024/2024-02.issue"), "number=\"2\"", "number=\"3\"");
        third.create(new ByteArrayInputStream(content), true, null);
        ui.waitUntil("the new issue stands first", () -> item(tree.getItems(), "weekly").getItem(2).getItem(0).getText()
                .contains("3"));
        series.getFolder("issues").delete(true, null);
        ui.waitUntil("the year has gone", () -> item(tree.getItems(), "weekly").getItemCount() == 2);
    }

    @Test
    void aFindingShowsAtTheIssueAndAboveIt() throws CoreException {
        IProject series = SampleProject.create("marked");
        Tree tree = opened();
        ui.waitFor("the series", () -> item(tree.getItems(), "marked"));
        IMarker marker = series.getFile("issues/2024/2024-02.issue").createMarker(IMarker.PROBLEM);
        marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
        assertEquals(IMarker.SEVERITY_ERROR,
                series.getFolder("issues/2024").findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE));
        var before = item(tree.getItems(), "marked").getImage().getImageData().data;
        ui.waitUntil("the icon of the series tells of the error", () -> !Arrays.equals(before,
                item(tree.getItems(), "marked").getImage().getImageData().data));
        ui.screenshot("navigator");
    }

    @Test
    void theOnlySeriesIsUnfoldedAndOthersStayAsTheyAre() {
        Tree tree = opened();
        SampleProject.create("weekly");
        ui.waitUntil("its newest year is unfolded", () -> {
            TreeItem root = item(tree.getItems(), "weekly");
            return root != null && root.getExpanded() && root.getItem(2).getExpanded() && !root.getItem(1).getExpanded();
        });
        SampleProject.create("another");
        TreeItem other = ui.waitFor("the other series", () -> item(tree.getItems(), "another"));
        assertFalse(other.getExpanded());
    }

    @Test
    void whatIsUnfoldedIsRemembered() throws CoreException {
        IProject series = SampleProject.create("weekly");
        SampleProject.create("another");
        Tree tree = opened();
        ui.waitFor("the series", () -> item(tree.getItems(), "another"));
        var navigator = (CommonNavigator) ui.page().findView("org.jianbao.workbench.navigator");
        IResource structures = series.getFolder("structures");
        navigator.getCommonViewer().setExpandedElements(series, structures, series.getFolder("issues/2024"));
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        navigator.saveState(memento);
        navigator.getCommonViewer().collapseAll();
        series.getFolder("issues").delete(true, null);
        Unfolded.restore(navigator.getCommonViewer(), memento);
        assertEquals(Set.of(series, structures), Set.of(navigator.getCommonViewer().getExpandedElements()));
    }

    @Test
    void theEditorCanBeSavedFromTheTree() throws IOException {
        IProject series = SampleProject.create("weekly");
        IFile file = series.getFile("issues/2024/2024-02.issue");
        var editor = (ModelEditor) ui.openEditor(file);
        editor.session().edits().set(editor.model().orElseThrow().root(), Literals.ISSUE__PRINT_COUNT, 77);
        Tree tree = opened();
        ui.page().activate(ui.page().findView("org.jianbao.workbench.navigator"));
        ui.focus(tree);
        ui.waitUntil("the editor can be saved", () -> editor.isDirty() && isEnabled(IWorkbenchCommandConstants.FILE_SAVE));
        ui.keyboard().press('s', SWT.MOD1);
        ui.waitUntil("it is saved", () -> !editor.isDirty());
        assertTrue(Files.readString(file.getLocation().toPath()).contains(" printCount=\"77\""));
        ui.waitUntil("nothing is left to be saved", () -> !isEnabled(IWorkbenchCommandConstants.FILE_SAVE));
    }

    private static boolean isEnabled(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
    }

    @Test
    void enterOpensAnIssueAndUnfoldsAYear() {
        SampleProject.create("weekly");
        Tree tree = opened();
        TreeItem root = ui.waitFor("the series", () -> item(tree.getItems(), "weekly"));
        TreeItem year = root.getItem(2);
        ui.page().activate(ui.page().findView("org.jianbao.workbench.navigator"));
        enter(tree, year);
        ui.waitUntil("the year is folded", () -> !year.getExpanded());
        assertNull(ui.page().getActiveEditor());
        enter(tree, year);
        ui.waitUntil("the year is unfolded", year::getExpanded);
        ui.waitUntil("its issues are named", () -> year.getItem(1).getText().contains("472"));
        enter(tree, year.getItem(1));
        ui.waitUntil("the issue is open", () -> ui.page().getActiveEditor() != null
                && ui.page().getActiveEditor().getEditorInput().getName().equals("2024-01.issue"));
    }

    /** Selects an item and presses Enter, which does what a double click does. */
    private void enter(Tree tree, TreeItem item) {
        ui.focus(tree);
        tree.setSelection(item);
        var event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        ui.settle();
        ui.keyboard().press(SWT.CR);
        ui.settle();
    }

    @Test
    void thereIsAlwaysASeriesSelected() throws CoreException {
        CommonViewer viewer = ((CommonNavigator) ui.openView("org.jianbao.workbench.navigator")).getCommonViewer();
        IProject first = SampleProject.create("first");
        ui.waitUntil("the first one is selected", () -> first.equals(viewer.getStructuredSelection().getFirstElement()));
        IProject second = SampleProject.create("second");
        ui.waitFor("the second one", () -> item(viewer.getTree().getItems(), "second"));
        assertEquals(first, viewer.getStructuredSelection().getFirstElement());
        first.delete(true, null);
        ui.waitUntil("the other one is selected", () -> second.equals(viewer.getStructuredSelection().getFirstElement()));
    }

    private Tree opened() {
        var navigator = (CommonNavigator) ui.openView("org.jianbao.workbench.navigator");
        navigator.getCommonViewer().expandAll();
        Tree tree = navigator.getCommonViewer().getTree();
        ui.waitUntil("the tree is there", () -> !tree.isDisposed());
        navigator.getCommonViewer().expandAll();
        return tree;
    }

    private static byte[] read(IFile file, String old, String replacement) throws CoreException {
        try (var in = file.getContents()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace(old, replacement)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private TreeItem item(TreeItem[] items, String name) {
        return Arrays.stream(items).filter(item -> item.getText().startsWith(name)).findFirst().orElse(null);
    }
}
