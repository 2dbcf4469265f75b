package org.jianbao.workbench.tests;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/** The words that a window shows: labels, heads of columns, tool tips, menus; not what fields and cells hold. */
final class ShownTexts {

    private final Set<String> texts = new TreeSet<>();

    /** Adds what a control and those inside of it show. */
    ShownTexts add(Control control) {
        if (!control.isVisible()) {
            return this;
        }
        text(control.getToolTipText());
        switch (control) {
            case Shell shell -> text(shell.getText());
            case Label label -> text(label.getText());
            case CLabel label -> text(label.getText());
            case Link link -> text(link.getText().replaceAll("<[^>]*>", ""));
            case Button button -> text(button.getText());
            case Group group -> text(group.getText());
            case Text field -> text(field.getMessage());
            case Combo combo -> text(combo.getText());
            case Tree tree -> Arrays.stream(tree.getColumns()).forEach(column -> text(column.getText()));
            case Table table -> Arrays.stream(table.getColumns()).forEach(column -> text(column.getText()));
            case ToolBar bar -> Arrays.stream(bar.getItems()).forEach(item -> {
                text(item.getText());
                text(item.getToolTipText());
            });
            case CTabFolder folder -> Arrays.stream(folder.getItems()).forEach(item -> text(item.getText()));
            default -> { }
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(this::add);
        }
        return this;
    }

    /** Adds the entries of a menu and of those below it. */
    ShownTexts add(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            text(item.getText());
            if (item.getMenu() != null) {
                add(item.getMenu());
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return this;
    }

    private void text(String text) {
        if (text != null && !text.isBlank()) {
            texts.add(AccessibleNames.plain(text.replaceAll("\t.*", "")));
        }
    }

    /** Returns the texts. */
    Set<String> all() {
        return texts;
    }
}
