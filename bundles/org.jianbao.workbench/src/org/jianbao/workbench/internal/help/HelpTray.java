package org.jianbao.workbench.internal.help;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page beside a dialog, since nothing outside of an open dialog can be used. */
public final class HelpTray extends DialogTray {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 320;

    private final String first;
    private HelpPane pane;
    private Button back;

    /**
     * Makes a tray.
     *
     * @param first the address of the page that it shows
     */
    HelpTray(String first) {
        this.first = first;
    }

    @Override
    protected Control createContents(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        back = new Button(body, SWT.PUSH);
        back.setText(Texts.MESSAGES.get("back"));
        back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pane.back()));
        pane = HelpPane.of(body, new HelpPages(Platform.getNL()), page -> back.setEnabled(pane != null && pane.canGoBack()));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(pane.control());
        back.setEnabled(false);
        open(first);
        return body;
    }

    /** Shows the page at an address. */
    public void open(String address) {
        pane.open(address);
    }

    /** Returns the page that is shown. */
    public HelpPage page() {
        return pane.page();
    }
}
