package org.jianbao.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/**
 * Whether people can read what controls show: captions in their language and whole, a name for the screen reader, and a
 * contrast of text and ground (see {@link Contrast}).
 */
public final class Legibility {

    private static final Set<Class<?>> INPUTS = Set.of(Text.class, StyledText.class, Combo.class, CCombo.class, Table.class,
            Tree.class, Spinner.class, DateTime.class, Button.class, Link.class, org.eclipse.swt.widgets.List.class);
    /** What looks like a key of a message or like the name of a feature, in English as in Chinese. */
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z]+)+|[a-z]+[A-Z]\\w*|\\w+_\\w+");
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{2}.*", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("\\$\\{[^}]*}|\\*\\*|\\.[a-z]{3,4}\\b|\\b[A-Z]{2,}\\b");

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");
    private final List<String> faults = new ArrayList<>();

    private Legibility() {
    }

    /** Returns what is wrong with the visible controls inside of another, on all pages of its tab folders. */
    public static List<String> faults(Composite inside) {
        var legibility = new Legibility();
        legibility.look(inside);
        return legibility.faults;
    }

    /** Returns what is cut off among the visible controls inside of another. */
    public static List<String> cutOff(Composite inside) {
        var legibility = new Legibility();
        new Ui().all(inside, Control.class).forEach(legibility::whole);
        return legibility.faults;
    }

    private void look(Composite inside) {
        for (Control child : inside.getChildren()) {
            if (!child.isVisible()) {
                continue;
            }
            captions(child);
            whole(child);
            named(child);
            faults.addAll(Contrast.of(child));
            if (child instanceof TabFolder folder) {
                pages(folder);
            } else if (child instanceof Composite composite && !INPUTS.contains(child.getClass())) {
                look(composite);
            }
        }
    }

    private void pages(TabFolder folder) {
        Rectangle area = folder.getBounds();
        for (TabItem item : folder.getItems()) {
            language("tab", item.getText());
            Rectangle bounds = item.getBounds();
            if (bounds.x + bounds.width > area.width || width(folder, item.getText()) > bounds.width) {
                faults.add("the tab " + item.getText() + " is cut off at " + bounds);
            }
            folder.setSelection(item);
            new Ui().settle();
            if (item.getControl() instanceof Composite page) {
                look(page);
            }
        }
        folder.setSelection(0);
    }

    // --- captions ----------------------------------------------------------------------------------------------------

    private void captions(Control control) {
        switch (control) {
            case Label label -> language("label", label.getText());
            case Button button -> language("button", button.getText());
            case Group group -> language("group", group.getText());
            case Link link -> language("link", link.getText());
            case ToolBar bar -> {
                for (ToolItem item : bar.getItems()) {
                    language("tool", item.getText());
                    language("tip", item.getToolTipText());
                }
            }
            case Table table -> {
                for (TableColumn column : table.getColumns()) {
                    language("column", column.getText());
                }
            }
            case Text text -> language("prompt", text.getMessage());
            default -> { }
        }
        language("tip", control.getToolTipText());
        if (INPUTS.contains(control.getClass()) && !(control instanceof Button || control instanceof Link)) {
            language("name", AccessibleNames.of(control));
        }
    }

    private void language(String what, String text) {
        String plain = text == null ? "" : MARKUP.matcher(AccessibleNames.plain(text)).replaceAll("");
        boolean ideographs = plain.codePoints().anyMatch(Character::isIdeographic);
        if (KEY.matcher(plain.strip()).matches()) {
            faults.add(what + " shows a name of the program: " + text);
        } else if (chinese && !ideographs && LETTERS.matcher(plain).matches() || !chinese && ideographs) {
            faults.add(what + " is not in the language " + Locale.getDefault() + ": " + text);
        }
    }

    // --- room --------------------------------------------------------------------------------------------------------

    private void whole(Control control) {
        boolean text = control instanceof Label label && (label.getStyle() & SWT.SEPARATOR) == 0 && !label.getText().isEmpty()
                || control instanceof Button || control instanceof Link || control instanceof ToolBar || control instanceof Combo;
        Point size = control.getSize();
        if (text) {
            boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
            Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
            if (needed.x > size.x || needed.y > size.y) {
                faults.add(describe(control) + " needs " + needed + " and has " + size);
            }
            Rectangle room = control.getParent().getClientArea();
            Rectangle bounds = control.getBounds();
            if (bounds.x + bounds.width > room.x + room.width || bounds.y + bounds.height > room.y + room.height) {
                faults.add(describe(control) + " at " + bounds + " leaves the room " + room);
            }
        }
        if (control instanceof Table table && table.getHeaderVisible()) {
            for (TableColumn column : table.getColumns()) {
                if (!column.getText().isEmpty() && width(table, column.getText()) > column.getWidth()) {
                    faults.add("the column " + column.getText() + " has " + column.getWidth() + " pixels");
                }
            }
        }
    }

    private static int width(Control control, String text) {
        var gc = new GC(control);
        int width = gc.textExtent(text).x;
        gc.dispose();
        return width;
    }

    // --- screen readers ----------------------------------------------------------------------------------------------

    private void named(Control control) {
        boolean canvas = control.getClass() == Canvas.class && (control.getStyle() & SWT.NO_FOCUS) == 0
                && control.isListening(SWT.KeyDown);
        if ((INPUTS.contains(control.getClass()) || canvas) && AccessibleNames.of(control) == null) {
            faults.add(describe(control) + " has no name for screen readers");
        }
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isBlank() && item.getToolTipText() == null) {
                    faults.add("a tool has no name in the bar " + describe(bar));
                }
            }
        }
    }

    /** Returns words that find a control in a window. */
    static String describe(Control control) {
        var path = new StringBuilder(control.getClass().getSimpleName()).append(' ').append(AccessibleNames.of(control));
        for (Composite at = control.getParent(); at != null && path.length() < 100; at = at.getParent()) {
            path.append(" in ").append(at.getClass().getSimpleName());
        }
        return path.toString();
    }
}
