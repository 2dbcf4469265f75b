package org.jianbao.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Whether letters stand out from their ground: by the colours that controls tell of themselves, and by what is drawn on the
 * screen, which a theme of the desktop may have coloured otherwise. What cannot be used is not looked at (WCAG 2.2, 1.4.3).
 */
public final class Contrast {

    /** The least contrast of the colour of letters with their ground (WCAG 2.2, 1.4.3). */
    public static final double LEAST = 4.5;
    /** The least contrast of what is drawn: smoothing makes thin letters paler than their colour. */
    static final double DRAWN = 3;

    private static final double LINEAR = 0.03928;
    private static final long PATIENCE = 2_000_000_000L;
    private static final int FRAME = 7;
    private static final int SMALL = 6;

    private final List<String> faults = new ArrayList<>();

    private Contrast() {
    }

    /** Returns what cannot be read well among the visible controls inside of another. */
    static List<String> inside(Composite place) {
        var contrast = new Contrast();
        contrast.look(place);
        return contrast.faults;
    }

    /** Returns what cannot be read well in a control, without those inside of it. */
    static List<String> of(Control control) {
        var contrast = new Contrast();
        contrast.told(control);
        contrast.drawn(control);
        return contrast.faults;
    }

    /** Returns the contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
    public static double of(RGB one, RGB other) {
        return ratio(luminance(one), luminance(other));
    }

    private static double ratio(double first, double second) {
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Returns how light a colour is, from 0 to 1 (WCAG 2.2, relative luminance). */
    static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= LINEAR ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private void look(Composite place) {
        for (Control child : place.getChildren()) {
            if (child.isVisible()) {
                told(child);
                drawn(child);
                if (child instanceof Composite composite) {
                    look(composite);
                }
            }
        }
    }

    private void told(Control control) {
        boolean text = control instanceof Label label && !label.getText().isEmpty() || control instanceof Text
                || control instanceof StyledText || control instanceof Link;
        if (text && control.isEnabled()) {
            RGB letters = control.getForeground().getRGB();
            RGB ground = control.getBackground().getRGB();
            if (of(letters, ground) < LEAST) {
                faults.add(Legibility.describe(control) + " has a contrast of " + of(letters, ground) + ": " + letters + " on " + ground);
            }
        }
    }

    // --- what is drawn -----------------------------------------------------------------------------------------------

    private void drawn(Control control) {
        switch (control) {
            case Label label -> drawn(label, label.getText());
            case Link link -> drawn(link, link.getText());
            case Button button -> drawn(button, button.getText());
            case Combo combo -> drawn(combo, combo.getText());
            case Text text -> drawn(text, shown(text));
            case StyledText text -> drawn(text, text.getText());
            case Table table -> Arrays.stream(table.getItems()).forEach(this::drawn);
            case Tree tree when tree.getColumnCount() > 0 -> drawn(tree, tree.getItemCount() == 0 ? "" : tree.getItem(0).getText());
            case Tree tree -> Arrays.stream(tree.getItems()).forEach(this::drawn);
            case ToolBar bar -> Arrays.stream(bar.getItems()).filter(ToolItem::getEnabled)
                    .forEach(item -> drawn(bar, item.getText(), item.getBounds()));
            case CTabFolder folder -> Arrays.stream(folder.getItems()).filter(CTabItem::isShowing)
                    .forEach(item -> drawn(folder, item.getText(), item.getBounds()));
            default -> { }
        }
    }

    private void drawn(Control control, String text) {
        boolean framed = control instanceof Button || control instanceof Combo || (control.getStyle() & SWT.BORDER) != 0;
        Rectangle place = control.getDisplay().map(control.getParent(), control, control.getBounds());
        int frame = framed ? FRAME : 0;
        drawn(control, text, new Rectangle(place.x + frame, place.y + frame, place.width - 2 * frame, place.height - 2 * frame));
    }

    /** The hint in a field that has the input has the caret before it, which anybody sees. */
    private static String shown(Text text) {
        return text.getText().isEmpty() && !text.isFocusControl() ? text.getMessage() : text.getText();
    }

    /** In a cell that is cut off the letters may be in the other part. */
    private void drawn(TableItem item) {
        for (int column = 0; column < Math.max(1, item.getParent().getColumnCount()); column++) {
            Rectangle place = item.getTextBounds(column);
            if (seen(item.getParent(), place).width >= place.width) {
                drawn(item.getParent(), item.getText(column), place);
            }
        }
    }

    /**
     * A row of a tree without columns, if none of its height is scrolled out of the tree. With columns, GTK's trees tell wrong places
     * while rows unfold, and are looked at as a whole.
     */
    private void drawn(TreeItem item) {
        Rectangle place = item.getTextBounds(0);
        if (place.y >= 0 && place.y + place.height <= item.getParent().getSize().y) {
            drawn(item.getParent(), item.getText(), place);
        }
        if (item.getExpanded()) {
            Arrays.stream(item.getItems()).forEach(this::drawn);
        }
    }

    private void drawn(Control control, String text, Rectangle place) {
        Rectangle seen = seen(control, place);
        if (text.isBlank() || !control.isEnabled() || seen.width < SMALL || seen.height < SMALL) {
            return;
        }
        double best = best(Failures.data(control.getDisplay(), seen));
        for (long end = System.nanoTime() + PATIENCE; best < DRAWN && System.nanoTime() < end && !control.isDisposed();) {
            new Ui().dispatchOnce(); // it may not be drawn yet
            best = best(Failures.data(control.getDisplay(), seen));
        }
        if (best < DRAWN) {
            faults.add(Legibility.describe(control) + " draws \"" + text.strip() + "\" at " + seen + " with a contrast of " + best);
        }
    }

    /** Returns the part of a place that is not cut off by what is around it, on the display. */
    private static Rectangle seen(Control control, Rectangle place) {
        Rectangle seen = control.getDisplay().map(control, null, place);
        for (Control at = control; !(at instanceof Shell); at = at.getParent()) {
            seen.intersect(control.getDisplay().map(at.getParent(), null, at.getParent().getClientArea()));
        }
        seen.intersect(control.getDisplay().getBounds());
        return seen;
    }

    /** Returns the contrast of the strongest colour with the one that takes the most room. */
    private static double best(ImageData picture) {
        int[] pixels = new int[picture.width * picture.height];
        for (int y = 0; y < picture.height; y++) {
            picture.getPixels(0, y, picture.width, pixels, y * picture.width);
        }
        Arrays.sort(pixels); // the same ones side by side: this is done for every letter of every window
        var colours = new ArrayList<RGB>();
        RGB ground = null;
        int most = 0;
        for (int from = 0, to = 1; from < pixels.length; from = to++) {
            while (to < pixels.length && pixels[to] == pixels[from]) {
                to++;
            }
            colours.add(picture.palette.getRGB(pixels[from]));
            if (to - from > most) {
                most = to - from;
                ground = colours.getLast();
            }
        }
        double light = luminance(ground);
        return colours.stream().mapToDouble(colour -> ratio(luminance(colour), light)).max().orElseThrow();
    }
}
