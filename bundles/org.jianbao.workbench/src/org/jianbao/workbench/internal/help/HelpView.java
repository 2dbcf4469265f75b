package org.jianbao.workbench.internal.help;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The user guide: contents and page side by side, or one above the other in a narrow place. */
public final class HelpView extends ViewPart {

    /** The identifier in the registry. */
    public static final String ID = "org.jianbao.workbench.help";

    private static final int[] WEIGHTS = {30, 70};
    /** The width in pixels below which the contents stand above the page. */
    private static final int NARROW = 560;

    private HelpContents contents;
    private HelpPane pane;
    private Action back;

    @Override
    public void createPartControl(Composite parent) {
        var pages = new HelpPages(Platform.getNL());
        var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        contents = new HelpContents(sash, pages, this::open);
        pane = HelpPane.of(sash, pages, this::shown);
        sash.setWeights(WEIGHTS);
        sash.addListener(SWT.Resize, event -> sash.setOrientation(
                sash.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
        back = new Action(Texts.MESSAGES.get("back"), ImageDescriptor.createFromFile(HelpView.class, "/icons/back.svg")) {
            @Override
            public void run() {
                pane.back();
            }
        };
        back.setEnabled(false);
        getViewSite().getActionBars().getToolBarManager().add(back);
        HelpContents.first().ifPresent(this::open);
    }

    private void shown(HelpPage page) {
        contents.follow(page);
        back.setEnabled(pane.canGoBack());
        setContentDescription("");
        setTitleToolTip(page.title());
    }

    /** Shows the page at an address. */
    public void open(String address) {
        pane.open(address);
    }

    /** Leaves only topics that have a text in the tree of contents. */
    public void search(String text) {
        contents.search(text);
    }

    /** Returns the page that is shown; null before the first. */
    public HelpPage page() {
        return pane.page();
    }

    @Override
    public void setFocus() {
        contents.setFocus();
    }
}
