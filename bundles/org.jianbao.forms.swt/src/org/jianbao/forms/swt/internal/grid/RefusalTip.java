package org.jianbao.forms.swt.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;

/** Tells at a cell why what is typed there is refused: below it for some seconds, and whenever the mouse rests on it. */
final class RefusalTip {

    private final Text cell;
    private final ToolTip tip;

    RefusalTip(Text cell) {
        this.cell = cell;
        tip = new ToolTip(cell.getShell(), SWT.BALLOON | SWT.ICON_ERROR);
        cell.addListener(SWT.FocusOut, event -> hide());
        cell.addListener(SWT.Dispose, event -> tip.dispose());
    }

    /** Tells a reason; an empty one takes the tip away. */
    void say(String reason) {
        cell.setToolTipText(reason.isEmpty() ? null : reason);
        if (reason.isEmpty()) {
            hide();
            return;
        }
        tip.setMessage(reason);
        tip.setLocation(cell.toDisplay(cell.getSize().x / 2, cell.getSize().y));
        tip.setVisible(cell.isFocusControl() && cell.getDisplay().getCursorControl() != cell); // there the other one comes
    }

    private void hide() {
        if (!tip.isDisposed() && tip.isVisible()) {
            tip.setVisible(false);
        }
    }
}
