package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
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
