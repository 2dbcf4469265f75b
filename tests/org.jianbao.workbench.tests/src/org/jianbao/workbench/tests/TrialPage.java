package org.jianbao.workbench.tests;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jianbao.core.Messages;
import org.jianbao.workbench.internal.editor.ModelEditor;
import org.jianbao.workbench.internal.preview.PreviewView;

/** The page of a structure's editor on which the structure is tried with the data of an issue. */
final class TrialPage {

    private static final Messages EDITOR = new Messages(ModelEditor.class);

    private final Ui ui;

    TrialPage(Ui ui) {
        this.ui = ui;
    }

    /** Returns the preview, with the editor still active. */
    PreviewView preview() {
        var view = (PreviewView) ui.openView(PreviewView.ID);
        view.getSite().getPage().getWorkbenchWindow().getActivePage().activate(ui.page().getActiveEditor());
        return view;
    }

    /** Returns whether the preview shows a text. */
    static boolean says(PreviewView preview, String text) {
        return Boolean.TRUE.equals(preview.ask("document.body.textContent.indexOf('" + text + "') >= 0"));
    }

    /** Turns to the page. */
    void open() {
        turn("pages.trial");
    }

    /** Turns to the page on which the structure is designed. */
    void close() {
        turn("pages.design");
    }

    private void turn(String key) {
        CTabFolder folder = ui.all((Composite) ui.shell(), CTabFolder.class).stream().filter(tabs -> Arrays.stream(tabs.getItems())
                .anyMatch(item -> item.getText().equals(EDITOR.get("pages.trial")))).findFirst().orElseThrow();
        CTabItem item = Arrays.stream(folder.getItems()).filter(tab -> tab.getText().equals(EDITOR.get(key))).findFirst().orElseThrow();
        folder.setSelection(item);
        folder.notifyListeners(SWT.Selection, new Event());
        ui.settle();
    }

    private Table findings() {
        return ui.find(Table.class, EDITOR.get("trial.findings"));
    }

    /** Returns the finding that says something; null if none does. */
    TableItem finding(String part) {
        return Arrays.stream(findings().getItems()).filter(item -> item.getText().contains(part)).findFirst().orElse(null);
    }

    /** Goes from a finding to its field or cell. */
    void follow(TableItem finding) {
        findings().setSelection(finding);
        findings().notifyListeners(SWT.DefaultSelection, new Event());
        ui.settle();
    }
}
