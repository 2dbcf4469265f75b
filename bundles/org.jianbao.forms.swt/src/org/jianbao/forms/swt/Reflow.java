package org.jianbao.forms.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Lays out a form anew when a field has become higher or lower. */
public final class Reflow {

    private static final int MARGIN = 8;
    private static final String PENDING = Reflow.class.getName();

    private Reflow() {
    }

    /** Lays out the form around a control as soon as what happens now is done; several calls make one layout. */
    public static void later(Control control) {
        ScrolledComposite scrolled = around(control);
        if (scrolled == null) {
            control.requestLayout();
        } else if (scrolled.getData(PENDING) == null) {
            scrolled.setData(PENDING, PENDING);
            scrolled.getDisplay().asyncExec(() -> {
                if (!scrolled.isDisposed()) {
                    scrolled.setData(PENDING, null);
                    now(scrolled);
                }
            });
        }
    }

    /** Lays out what stands in a scrolled composite, in the width that it has. */
    static void now(ScrolledComposite scrolled) {
        if (scrolled.getContent() instanceof Composite content) {
            int width = scrolled.getClientArea().width;
            Point size = content.computeSize(Math.max(width, scrolled.getMinWidth()), SWT.DEFAULT, true);
            scrolled.setMinHeight(size.y);
            content.layout(true, true);
        }
    }

    /** Scrolls to a control that has got the focus, if it lies in a form; after a layout that may still be due. */
    static void reveal(Composite pane, Control focused) {
        ScrolledComposite scrolled = around(focused);
        if (scrolled != null && isWithin(scrolled, pane)) {
            focused.getDisplay().asyncExec(() -> {
                if (!focused.isDisposed() && focused.isFocusControl()) {
                    reveal(scrolled, focused);
                }
            });
        }
    }

    private static boolean isWithin(Control control, Composite pane) {
        Control at = control;
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void reveal(ScrolledComposite scrolled, Control focused) {
        Rectangle bounds = focused.getDisplay().map(focused.getParent(), scrolled, focused.getBounds());
        int height = scrolled.getClientArea().height;
        int below = bounds.y + Math.min(bounds.height, height - MARGIN) + MARGIN - height;
        if (bounds.y < 0 || below > 0) {
            Point origin = scrolled.getOrigin();
            scrolled.setOrigin(origin.x, origin.y + (bounds.y < 0 ? bounds.y - MARGIN : below));
        }
    }

    private static ScrolledComposite around(Control control) {
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite scrolled) {
                return scrolled;
            }
        }
        return null;
    }
}
